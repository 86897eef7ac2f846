import { fiscalYear, type Grid } from '../../src/domain/index';
import type { PlainSheet } from '../../src/excel/index';
import { readPaste } from '../../src/taskpane/pasted-grid';
import { sheetOfPaste } from '../../src/taskpane/pasted-sheet';
import { planBlankScores, readPastedGrid } from '../../src/taskpane/session';

const YEAR = fiscalYear(2568);

function gridOf(text: string): Grid {
  const read = readPaste({ html: '', text }, 'วางใหม่');
  if ('problem' in read) throw new Error(read.problem);
  return read.grid;
}

function gridOfSheet({ name, rows }: PlainSheet): Grid {
  const numberFormats = rows.map((row) => row.map(() => 'General'));
  return { sheet: name, visible: true, top: 0, left: 0, values: rows, numberFormats };
}

function paste(text: string) {
  const grid = gridOf(text);
  const analysis = readPastedGrid(grid, YEAR);
  return { analysis, ...sheetOfPaste(grid, analysis) };
}

/** What the sheet says when it is read again, scores as text. */
function readAgain(sheet: PlainSheet) {
  const { agencies, measures, fiscalYear: year, planYear } = readPastedGrid(gridOfSheet(sheet), null);
  const assessment = agencies[0]?.assessment;
  const scores = (found: ReadonlyMap<unknown, { readonly score: { toString(): string } }> | undefined) =>
    [...(found ?? [])].map(([key, { score }]) => [key, score.toString()]);
  return {
    year,
    planYear,
    agency: assessment?.agency?.name,
    questions: scores(assessment?.questions),
    subIndicators: scores(assessment?.subIndicators),
    indicators: scores(assessment?.indicators),
    instruments: scores(assessment?.instruments),
    total: assessment?.total?.score.toString(),
    level: assessment?.level?.text,
    measures,
  };
}

describe('sheetOfPaste', () => {
  it('makes a clean score sheet that is read again as the same scores', () => {
    const { kind, sheet } = paste(
      [
        'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง\tปีงบประมาณ พ.ศ. ๒๕๖๘',
        'ข้อ\tข้อคำถาม\tคะแนน',
        'e๑\tถ้อยคำของข้อ e๑\t๘๔.๗๗ คะแนน',
        'i1\tถ้อยคำของข้อ i1\t99,5',
        '๐๑๒\tรายการข้อมูล\t0',
      ].join('\n'),
    );
    expect(kind).toBe('scores');
    expect(sheet.rows.slice(sheet.headerRow)).toEqual([
      ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
      ['i1', 'ถ้อยคำของข้อ i1', 99.5],
      ['e1', 'ถ้อยคำของข้อ e๑', 84.77],
      ['o12', 'รายการข้อมูล', 0],
    ]);
    expect(readAgain(sheet)).toMatchObject({
      year: 2568,
      agency: 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
      questions: [
        ['i1', '99.5'],
        ['e1', '84.77'],
        ['o12', '0'],
      ],
    });
  });

  it('keeps what is scored above questions', () => {
    const { kind, sheet, analysis } = paste(
      [
        'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568',
        'ตัวชี้วัด\tคะแนน',
        'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\t98.50',
        'ตัวชี้วัดที่ 10 การป้องกันการทุจริต\t100.00',
        'IIT\t97.25',
        'EIT ส่วนที่ 1\t96.00',
        'EIT ส่วนที่ 2\t94.00',
        'OIT\t90.00',
        'คะแนนภาพรวม\t93.68',
        'ระดับผลการประเมิน\tผ่านดี',
      ].join('\n'),
    );
    expect(kind).toBe('scores');
    const before = analysis.agencies[0]?.assessment;
    expect([before?.indicators.size, before?.instruments.size]).toEqual([2, 4]);
    expect(before?.level?.text).toBe('ผ่านดี');
    expect(readAgain(sheet)).toMatchObject({
      indicators: [
        [1, '98.5'],
        [10, '100'],
      ],
      instruments: [
        ['IIT', '97.25'],
        ['EIT1', '96'],
        ['EIT2', '94'],
        ['OIT', '90'],
      ],
      total: '93.68',
      level: analysis.agencies[0]?.assessment.level?.text,
    });
  });

  it('makes a clean sheet of measures under the standard headings', () => {
    const { kind, sheet, analysis } = paste(
      [
        'มาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
        'ตัวชี้วัด\tมาตรการ\tวิธีดำเนินการ\tระยะเวลา\tผู้รับผิดชอบ\tผลการดำเนินการ',
        'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล\tเผยแพร่รายงานให้ครบ\t"๑. รวบรวม\n๒. เผยแพร่"\t๑ ต.ค. ๖๘ – ๓๐ ก.ย. ๖๙\tกองคลัง\tเผยแพร่แล้ว',
      ].join('\n'),
    );
    expect(kind).toBe('measures');
    expect(sheet.name).toBe('มาตรการ 2569');
    expect(sheet.rows[sheet.headerRow]).toContain('สรุปผลการดำเนินการ');
    expect(sheet.rows[sheet.headerRow]).not.toContain('ข้อเสนอแนะ');
    const again = readAgain(sheet);
    const known = ({ at, ...measure }: (typeof again.measures)[number]) => [typeof at.address, measure];
    expect(again.measures.map(known)).toEqual(analysis.measures.map(known));
    expect(again.planYear).toBe(2569);
  });

  it('leaves a table of several agencies as it came, and one of which nothing is understood', () => {
    const matrix = paste(
      [
        'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568',
        'หน่วยงาน\tตัวชี้วัดที่ 1\tตัวชี้วัดที่ 2\tคะแนนรวม',
        'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง\t90.00\t91.00\t92.00',
        'องค์การบริหารส่วนตำบลดอนตัวอย่าง\t80.00\t81.00\t82.00',
      ].join('\n'),
    );
    expect([matrix.kind, matrix.sheet.rows.length]).toEqual(['asPasted', 4]);
    const strange = paste('รายการ\tจำนวนเงิน\nค่าน้ำ\t1200');
    expect([strange.kind, strange.sheet.rows[1]]).toEqual(['asPasted', ['ค่าน้ำ', '1200']]);
  });
});

describe('planBlankScores', () => {
  it('has every question of the year once, without a score, and room for nothing else', () => {
    const sheet = planBlankScores(YEAR);
    const rows = sheet?.rows.slice(sheet.headerRow + 1) ?? [];
    expect(rows).toHaveLength(52);
    expect(new Set(rows.map(([code]) => code)).size).toBe(52);
    expect(rows.every((row) => row[2] === '')).toBe(true);
    expect(sheet?.scoreColumn).toBe(2);
  });

  it('is read as the score sheet of its year once scores are filled in', () => {
    const sheet = planBlankScores(YEAR);
    if (sheet === null) throw new Error('no rules of 2568');
    const rows = sheet.rows.map((row, index) =>
      index > sheet.headerRow ? [row[0] ?? '', row[1] ?? '', 90] : row,
    );
    const again = readAgain({ ...sheet, rows });
    expect([again.year, again.questions.length, again.agency]).toEqual([2568, 52, undefined]);
  });

  it('makes none for a year without rules', () => {
    expect(planBlankScores(fiscalYear(2599))).toBeNull();
  });
});
