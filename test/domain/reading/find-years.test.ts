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
  ])('gives the year of “%s” no role', (text) => {
    expect(findYears(text).filter(({ role }) => role !== null)).toEqual([]);
  });

  it.each(['๓๐ ธันวาคม พ.ศ. ๒๕๖๘', 'แผนแม่บท (พ.ศ. ๒๕๖๑-๒๕๘๐)', 'คำสั่งที่ ๒๙/๒๕๖๘', 'โทร. 2568', 'ปี 2568.5'])(
    'finds no year in “%s”',
    (text) => {
      expect(findYears(text)).toEqual([]);
    },
  );
});
