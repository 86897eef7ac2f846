import { findYears } from '../../../src/domain/reading/find-years';

function yearsIn(text: string): readonly string[] {
  return findYears(text).map(({ year, role }) => `${year} ${role ?? '-'}`);
}

describe('findYears', () => {
  it.each([
    ['รายงานผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', ['2568 score']],
    ['ผลคะแนน ITA ปี 2568', ['2568 score']],
    ['ITA 2568', ['2568 score']],
    ['มาตรการ ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๙', ['2569 plan']],
    ['แผนยกระดับ ITA ปี ๒๕๖๙', ['2569 plan']],
    ['มาตรการตามผลประเมิน ITA ปี ๒๕๖๘', ['2568 score']],
    ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ ๒๕๖๙', ['2569 plan']],
    ['รายงานผลการดำเนินการตามมาตรการ ประจำปี ๒๕๖๘', ['2568 plan']],
    [
      'รายงานผลการรักษาระดับคุณธรรม ประจำปีงบประมาณ พ.ศ. 2569 จากผลการประเมิน ITA ปี 2568',
      ['2569 plan', '2568 score'],
    ],
    ['ปีงบประมาณ 2568: ผลคะแนน', ['2568 score']],
    ['ปี ๖๙', ['2569 -']],
  ])('reads the year and its role in “%s”', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  it('keeps the year of the scores and the year of the plan apart in one sentence', () => {
    expect(yearsIn('ใช้ผลประเมิน ITA ปี ๒๕๖๘ ไปสู่การปรับปรุงงาน ในปีงบประมาณ พ.ศ. ๒๕๖๙')).toEqual([
      '2568 score',
      '2569 plan',
    ]);
  });

  it('takes a score to aim at for a plan', () => {
    expect(yearsIn('เพื่อยกระดับคะแนนการประเมิน ITA ปี ๒๕๖๙')).toEqual(['2569 plan']);
  });

  it.each([
    'เข้ารับการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
    'เปรียบเทียบผลคะแนนปี 2567',
    'พระราชบัญญัติข้อมูลข่าวสาร พ.ศ. ๒๕๔๐',
    'ค่าเป้าหมายในปีงบประมาณ ๒๕๗๐',
    'ตั้งเป้าหมายให้ได้คะแนน ITA ร้อยละ ๘๕ ในปีงบประมาณ พ.ศ. ๒๕๖๙',
  ])('gives the year of “%s” no role', (text) => {
    expect(findYears(text).filter(({ role }) => role !== null)).toEqual([]);
  });

  it.each(['๓๐ ธันวาคม พ.ศ. ๒๕๖๘', 'แผนแม่บท (พ.ศ. ๒๕๖๑-๒๕๘๐)', 'คำสั่งที่ ๒๙/๒๕๖๘', 'โทร. 2568', 'ปี 2568.5'])(
    'finds no year in “%s”',
    (text) => {
      expect(findYears(text)).toEqual([]);
    },
  );

  it.each([
    ['ประจำปี2568', '2568'],
    ['ปี  2568', '2568'],
    ['ปีงบ 2568', '2568'],
    ['ปีงบประมาณพ.ศ.2568', '2568'],
    ['ปี งบประมาณ  พ . ศ .  2568', '2568'],
    ['พ . ศ . 2568', '2568'],
    ['FY2568', '2568'],
    ['FY 2568', '2568'],
    ['ปี 68', '2568'],
    ['ปี 2568-70', '2568'],
    ['เดือนธันวาคมของปี 2568', '2568'],
    ['ช่วง 2561-2562 และปี 2568', '2568'],
    ['พ.ศ. 2561 - พ.ศ. 2580', '2561'],
  ])('reads the year of “%s” however it is spaced', (text, year) => {
    expect(findYears(text).map((one) => String(one.year))).toEqual([year]);
  });

  it.each([
    'ธันวาคม พ.ศ. 2568',
    'ธันวาคมพ.ศ. 2568',
    'ธ.ค.  ปี 2568',
    'ปี 2568 - 2570',
    'ปี 2568–2570',
    'ปี 2568/1',
    'ปี 2568,000',
    'ปี 25681',
    '2561-พ.ศ. 2580',
    '2561  –  พ.ศ. 2580',
    'ปี 25',
    'ปี 58',
    'พศ 2568',
  ])('finds no year in “%s” either', (text) => {
    expect(findYears(text)).toEqual([]);
  });

  it('tells where the year stands', () => {
    expect(findYears('ผลคะแนน ปี 2567 และปี 2568').map(({ start }) => start)).toEqual([8, 19]);
  });

  it.each([
    ['ปี 2568 มาตรการ', 'plan'],
    ['ปี 2568 คะแนน', 'score'],
    ['ปี 2568 ผลการวิเคราะห์', 'score'],
    ['ITA 2568 แผน', 'score'],
    ['ระเบียบ ปี 2568 คะแนน', null],
    ['ผลการประเมินตามแนวทางพัฒนา ITA ปี 2569', 'plan'],
    ['ผลการประเมินตามแผนขับเคลื่อนITAประจำปี 2569', 'plan'],
    ['ผลการประเมินมาตรการ ITA ของปี 2569', 'score'],
    ['รอบ 6 เดือน ปี 2569', 'plan'],
    ['รอบ12เดือน ปี 2569', 'plan'],
    ['ไปสู่ ปี 2569', 'plan'],
    ['จะดำเนินการ ปี 2569', 'plan'],
    ['เทียบกับคะแนน ปี 2567', null],
    ['คะแนนปีก่อน คือ ปี 2567', null],
  ])('tells what “%s” is the year of', (text, role) => {
    expect(findYears(text).map((one) => one.role)).toEqual([role]);
  });

  it('asks the words nearest before the year, and no word that is far away', () => {
    const between = 'ก'.repeat(260);
    expect(yearsIn(`คะแนน ${'ก'.repeat(200)} ปี 2568`)).toEqual(['2568 score']);
    expect(yearsIn(`คะแนน ${between} ปี 2568`)).toEqual(['2568 -']);
    expect(yearsIn(`ปี 2568 ${'ก'.repeat(40)} คะแนน`)).toEqual(['2568 score']);
    expect(yearsIn(`ปี 2568 ${'ก'.repeat(70)} คะแนน`)).toEqual(['2568 -']);
  });

  it('asks no word beyond another year', () => {
    expect(yearsIn('คะแนน ปี 2567 ปี 2568')).toEqual(['2567 score', '2568 -']);
    expect(yearsIn('ปี 2567 กับปี 2568 คะแนน')).toEqual(['2567 -', '2568 score']);
  });
});
