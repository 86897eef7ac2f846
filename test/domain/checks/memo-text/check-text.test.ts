import { checkTextInSteps } from '../../../../src/domain/checks/memo-text/check-text';
import { SCORES_OF_95_33, scoresOf, TUNG } from '../../../samples-of-wording/made-up-figures';
import { CLEAN_SAMPLES, DIRTY_SAMPLES } from '../../../samples-of-wording/samples-of-wording';
import { foundInText, textOfRows, wordsFound, workbookBeside } from '../../../support/text-beside';

/** 95.33, ผ่านดี: OIT is at 90.00. */
const WORKBOOK = {
  คะแนน: scoresOf('๒๕๖๘', TUNG, SCORES_OF_95_33),
  มาตรการ: [
    ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    [`${TUNG} ตั้งเป้าหมายให้หน่วยงานได้คะแนน ITA ไม่น้อยกว่า ๙๖ คะแนน ในปีงบประมาณ พ.ศ. ๒๕๖๙`],
  ],
};
const LEAD = 'บันทึกข้อความ\nเรื่อง รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘\n';

function found(...paragraphs: readonly string[]) {
  const text = LEAD + paragraphs.join('\n');
  return wordsFound(text, foundInText(text, WORKBOOK));
}

describe('checkText', () => {
  it.each([
    ['the name of another body', 'เว็บไซต์ของเทศบาลตำบลดอนสมมุติ', 'N01', 'เทศบาลตำบลดอนสมมุติ'],
    ['the title of another kind', 'เรียน นายกเทศมนตรีตำบลดอนสมมุติ', 'N02', 'นายกเทศมนตรีตำบลดอนสมมุติ'],
    ['the own name misspelt', 'องค์การบริหารส่วนตำบลทุ่งตัวอยาง ได้ประกาศแล้ว', 'N03', 'ทุ่งตัวอยาง'],
    ['the commission misspelt', 'ตามประกาศของสำนักงาน ป.ช.ช. นั้น', 'N04', 'ป.ช.ช.'],
    ['another total', 'ได้คะแนนภาพรวม ๙๕.๕๕ คะแนน', 'S03', '๙๕.๕๕ คะแนน'],
    ['what is not the lowest', 'ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ การใช้งบประมาณ', 'S04', null],
    [
      'a level that the scores do not earn',
      'ได้คะแนนภาพรวม ๙๕.๓๓ คะแนน ระดับผลการประเมิน ผ่านดีเยี่ยม',
      'S02',
      'ผ่านดีเยี่ยม',
    ],
    ['letters of earlier years', 'ผลการประเมินอยู่ในระดับ AA', 'S12', 'AA'],
    [
      'another target than the workbook has',
      'ตั้งเป้าหมายให้หน่วยงานได้คะแนน ITA ไม่น้อยกว่า ๙๐ คะแนน ในปีงบประมาณ พ.ศ. ๒๕๖๙',
      'S15',
      null,
    ],
    ['a year of the Christian era', 'ประกาศใช้เมื่อเดือนตุลาคม ปี พ.ศ. 2025', 'T06', null],
    ['a word mistyped', 'ต่อต้านการทุจริตและประพฤตินิชอบ', 'X09', 'ประพฤตินิชอบ'],
    ['letters torn by a PDF file', 'ควรปร ิ บ รุ ง ทะเบียน', 'X03', null],
    ['a mobile number', 'ติดต่อ นายสมมุติ ๐๘๑-๒๓๔-๕๖๗๘', 'PD1', null],
  ])('finds %s', (_, paragraph, code, words) => {
    expect(found(paragraph)).toEqual([[code, words ?? expect.any(String)]]);
  });

  it.each([
    ['the own total and level', 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง ได้คะแนนภาพรวม ๙๕.๓๓ คะแนน ระดับผลการประเมิน ผ่านดี'],
    ['the lowest indicator', 'ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ การเปิดเผยข้อมูล ๘๖.๐๐ คะแนน'],
    ['the plan of the year after', 'เห็นควรจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    [
      'the target that the workbook has',
      'ตั้งเป้าหมายให้หน่วยงานได้คะแนน ITA ไม่น้อยกว่า ๙๖ คะแนน ในปีงบประมาณ พ.ศ. ๒๕๖๙',
    ],
    ['a neighbour that took part', 'ร่วมกับเทศบาลตำบลดอนสมมุติ จัดอบรม'],
    ['an opinion still to come', 'ความเห็นของปลัด\n…………………\n(ลงชื่อ)'],
  ])('leaves %s alone', (_, paragraph) => {
    expect(found(paragraph)).toEqual([]);
  });

  it('holds the rows of a pasted table against the scores of the workbook', () => {
    const table = ['ตัวชี้วัด\tคะแนน', '๑. การปฏิบัติหน้าที่\t๑๐๐.๐๐', '๒. การใช้งบประมาณ\t๙๙.๐๐', '๓. การใช้อำนาจ\t๑๐๐'];
    expect(found(...table)).toEqual([['S03', '๙๙.๐๐']]);
  });

  it('checks the rows of a table of measures like those of a worksheet', () => {
    const table = [
      'มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tระยะเวลา',
      'จับเวลาให้บริการ\t๑. ติดป้าย ๓. รายงาน\tทุกส่วนราชการ\t๑ ต.ค. ๒๕๖๘ - ๓๐ ก.ย. ๒๕๖๙',
    ];
    expect(found('มาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙', ...table)).toEqual([
      ['X01', '๑. ติดป้าย ๓. รายงาน'],
      ['O02', 'ทุกส่วนราชการ'],
    ]);
  });

  it('takes the year that the memo tells for every part of it, however long it is', () => {
    const prose =
      'สำนักปลัดได้ประสานทุกกองให้จัดส่งข้อมูลตามกำหนดและสรุปผลให้ผู้บริหารทราบเป็นระยะ โดยบันทึกการประชุมไว้ทุกครั้งเพื่อใช้ติดตามต่อไป';
    const table = ['ข้อคำถาม\tมาตรการ\tขั้นตอน\tผู้รับผิดชอบ', 'i๓๗ ปฏิบัติตามขั้นตอน\tจับเวลา\tติดป้าย\tกองคลัง'];
    const codes = found(...Array.from({ length: 40 }, () => prose), ...table).map(([code]) => code);
    expect(codes).toContain('I02');
  });

  it('finds a memo of another year than the workbook, and leaves one of a year that it has scores of alone', () => {
    const text = 'รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗\nได้คะแนนภาพรวมสูงขึ้น';
    expect(wordsFound(text, foundInText(text, WORKBOOK))).toEqual([['T03', '๒๕๖๗']]);
    const years = {
      ...WORKBOOK,
      ปีก่อน: scoresOf(
        '๒๕๖๗',
        TUNG,
        SCORES_OF_95_33.map((score) => score - 1),
      ),
    };
    expect(foundInText(text.split('\n')[0] ?? '', years)).toEqual([]);
  });

  it('marks the words as they were typed, whatever spaces, digits and letters a copy has made of them', () => {
    expect(found('ประเมินโดย\u00A0ป.ช.ช.\u00A0แล้ว')).toEqual([['N04', 'ป.ช.ช.']]);
    expect(found('ของเทศบาลตําบลดอนสมมุติ')).toContainEqual(['N01', 'เทศบาลตําบลดอนสมมุติ']);
  });

  it('tells nothing of the workbook itself, nor of an empty text', () => {
    const faulty = { ...WORKBOOK, บันทึก: [['ตามประกาศของสำนักงาน ป.ช.ช. นั้น']] };
    expect(foundInText(LEAD, faulty)).toEqual([]);
    expect(foundInText(' \n\t\n', faulty)).toEqual([]);
  });

  it('names the body by the words of a workbook without scores', () => {
    const plan = { แผน: [[TUNG], ['มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๙']] };
    const text = 'เว็บไซต์ของเทศบาลตำบลดอนสมมุติ';
    expect(wordsFound(text, foundInText(text, plan))).toEqual([['N01', 'เทศบาลตำบลดอนสมมุติ']]);
  });

  it.each(CLEAN_SAMPLES.map((sample) => [sample.name, sample] as const))(
    'is quiet about each sheet of “%s” pasted as text',
    (_, { sheets }) => {
      const beside = Object.values(sheets).flatMap((rows) => foundInText(textOfRows(rows), sheets));
      expect(beside.map(({ finding }) => finding)).toEqual([]);
    },
  );

  it('finds in the sheets of the faulty samples, pasted as text, what the same checks find in the cells', () => {
    const inNames = DIRTY_SAMPLES.flatMap(({ sheets }) =>
      Object.values(sheets).flatMap((rows) => foundInText(textOfRows(rows), sheets)),
    );
    const codes = new Set(inNames.map(({ finding }) => finding.code));
    expect([...codes]).toEqual(
      expect.arrayContaining(['N01', 'N03', 'S03', 'S04', 'C11', 'I02', 'O02', 'T01', 'X01']),
    );
    expect(inNames.every(({ start, end, line }) => start < end && line >= 0)).toBe(true);
  });
});

describe('checkTextInSteps', () => {
  it('pauses behind every portion of a long text and every check', () => {
    const text = `${'ข้อความตัวอย่างที่ยาวพอเป็นย่อหน้า '.repeat(5)}\n`.repeat(300);
    const steps = checkTextInSteps(text, workbookBeside(WORKBOOK));
    let count = 0;
    while (steps.next().done !== true) count += 1;
    expect(count).toBeGreaterThan(50);
  });
});
