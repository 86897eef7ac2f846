import fc from 'fast-check';
import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { formatScore } from '../../../src/domain/assessment/score';
import type { StatedScore } from '../../../src/domain/assessment/assessment';
import type { Grid } from '../../../src/domain/reading/grid';
import type { LayoutCorrection } from '../../../src/domain/reading/layout-correction';
import { readWorkbook } from '../../../src/domain/reading/read-workbook';
import type { ReadingChoices } from '../../../src/domain/reading/reading-choices';
import { tuplesOf } from '../../support/found';
import { gridOf } from '../../support/grid-of';

const OPEN: ReadingChoices = { fiscalYear: null, planYear: null, agencyName: null };

function read(grids: readonly Grid[], choices: Partial<ReadingChoices> = {}) {
  const { value, findings } = readWorkbook({ grids, unread: [] }, { ...OPEN, ...choices });
  const [first] = value.assessment.agencies;
  const show = (scores: ReadonlyMap<unknown, StatedScore> | undefined) =>
    [...(scores ?? [])].map(([key, { score }]) => `${String(key)}=${formatScore(score)}`).join(' ');
  return {
    agency: first?.agency?.name ?? null,
    years: [first?.fiscalYear ?? null, value.assessment.planYear],
    total: first?.total ? `${formatScore(first.total.score)} ${first.total.at.address}` : null,
    level: first?.level?.text ?? null,
    questions: show(first?.questions),
    indicators: show(first?.indicators),
    instruments: show(first?.instruments),
    agencies: value.assessment.agencies.map(
      ({ agency, fiscalYear: year }) => `${agency?.shortName ?? '-'} ${year ?? '-'}`,
    ),
    measures: value.assessment.measures,
    found: tuplesOf(findings),
    findings,
    layouts: value.layouts,
  };
}

const ANALYSIS_HEADER = [
  ['ประเด็น/ ตัวชี้วัด', 'การวิเคราะห์ผลการประเมินในปีงบประมาณ ๒๕๖๘', '', 'การนำผลการวิเคราะห์ไปสู่การปรับปรุง', '', '', ''],
  [
    '',
    'ข้อความ ITA',
    'ผลการวิเคราะห์',
    'มาตรการ/ โครงการ/ กิจกรรม',
    'ขั้นตอนหรือวิธีการ ดำเนินการ',
    'ช่วง ระยะเวลาการ ดำเนินการ',
    'ผู้รับผิดชอบ',
  ],
];

describe('readWorkbook', () => {
  it('reads a memo with lists of scores and an analysis by indicator in one sheet', () => {
    const seen = read([
      gridOf([
        ['บันทึกข้อความ'],
        ['เรื่อง รายงานผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
        ['เรียน นายกเทศบาลตำบลบ้านอื่น'],
        ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง ได้รับผลการประเมิน ITA ๙๕.๓๓ คะแนน ระดับผลการประเมิน ผ่านดี ดังนี้'],
        ['การรับรู้ของผู้มีส่วนได้เสียภายใน (IIT)', '๙๙.๔๓ คะแนน'],
        ['การรับรู้ของผู้มีส่วนได้เสียภายนอก (EIT) ส่วนที่ ๑ (หน่วยงานเก็บข้อมูล)', '๙๙.๓๗ คะแนน'],
        ['การรับรู้ของผู้มีส่วนได้เสียภายนอก (EIT) ส่วนที่ ๒', '๙๗.๓๓ คะแนน'],
        ['การเปิดเผยข้อมูลสาธารณะ (OIT)', '๙๐.๐๐ คะแนน'],
        [],
        ['ผลตามตัวชี้วัด'],
        [],
        ['๑. การปฏิบัติหน้าที่', '๑๐๐.๐๐ คะแนน'],
        ['๔. การใช้ทรัพย์สินของทางราชการ', '๙๗.๑๔ คะแนน'],
        ['๑๐. การป้องกันการทุจริต', '๑๐๐ คะแนน'],
        [],
        ['ต้องได้คะแนนรวม ๘๕ คะแนนขึ้นไป และทุกเครื่องมือ ๘๕ คะแนนขึ้นไป'],
        ['ใช้ผลประเมิน ITA ปี ๒๕๖๘ ไปสู่การปรับปรุงงาน'],
        ['ในปีงบประมาณ พ.ศ. ๒๕๖๙'],
        ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง อำเภอเมือง จังหวัดตัวอย่าง'],
        ...ANALYSIS_HEADER,
        [
          '๑.การปฏิบัติ หน้าที่',
          '๒ เจ้าหน้าที่เลือกปฏิบัติหรือไม่',
          'ดีอยู่แล้ว',
          'รักษามาตรฐาน',
          '๑. ทบทวนคู่มือ',
          '๑ ต.ค.๖๘ ถึง ๓๐ ก.ย.๖๙',
          'สำนักปลัด กองคลัง',
        ],
        [],
        ...ANALYSIS_HEADER,
        [
          '๙.การเปิดเผย ข้อมูล',
          '๐๑๒ รายการจัดซื้อ ๐๑๓ รายงานผล',
          'ไม่ครบ',
          'เผยแพร่ให้ครบ',
          '๑. รวบรวม',
          '๑ ม.ค.๖๙ ถึง ๓๑ พ.ค.๖๙',
          'กองคลัง',
        ],
      ]),
    ]);
    expect(seen).toMatchObject({
      agency: 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
      years: [2568, 2569],
      total: '95.33 A4',
      level: 'ผ่านดี',
      instruments: 'IIT=99.43 EIT1=99.37 EIT2=97.33 OIT=90.00',
      indicators: '1=100.00 4=97.14 10=100.00',
    });
    expect(
      seen.measures.map(({ no, indicators, questions, owners }) => [no, indicators, questions, owners]),
    ).toEqual([
      [1, [1], ['i2'], ['สำนักปลัด', 'กองคลัง']],
      [2, [9], ['o12', 'o13'], ['กองคลัง']],
    ]);
    expect(seen.found).toEqual([
      ['X06', 'A24:G25'],
      ['I03', 'B22'],
      ['I01', 'B26'],
      ['I01', 'B26'],
    ]);
  });

  it('reads a report whose year its own text contradicts', () => {
    const paragraph = 'ข้อความในย่อหน้ายาวของรายงานที่กล่าวถึงหลักการและแนวคิดทั่วไป '.repeat(3);
    const seen = read([
      gridOf([
        ['รายงานการวิเคราะห์ผลการประเมินคุณธรรม'],
        ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๕'],
        [`${paragraph}การประเมิน ITA ประจำปีงบประมาณ พ.ศ.๒๕๖๖ ${paragraph}`],
        ['คะแนน', 'ระดับ'],
        ['95.00 – 100', 'AA'],
        ['85.00 – 94.99', 'A'],
        ['ของ อบต.ทุ่งตัวอย่างคะแนนภาพรวม : ๘๗.๙๙ คะแนน ระดับผลการประเมิน A'],
        ['ผลคะแนนตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่', '๙๐.๑๐ คะแนน'],
        ['ผลคะแนนตัวชี้วัดที่ ๒ การใช้งบประมาณ', '๘๓.๔๙ คะแนน'],
        ['ตัวชี้วัดบางด้านน้อยที่สุดเพียง ๗๑.๒๕ คะแนน'],
      ]),
    ]);
    expect(seen).toMatchObject({
      years: [2565, null],
      total: '87.99 A7',
      level: 'A',
      indicators: '1=90.10 2=83.49',
    });
    expect(seen.found).toEqual([
      ['R09', 'A10'],
      ['T03', 'A3'],
    ]);
  });

  it('reads scores and measures from several sheets, wherever their blocks begin', () => {
    const seen = read([
      gridOf(
        [
          ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
          ['i1', 'ก', 96.2],
          ['o1', 'ข', 100],
        ],
        { sheet: 'คะแนน ITA 68', top: 3, left: 1 },
      ),
      gridOf(
        [
          ['มาตรการ', 'ผู้รับผิดชอบ', 'ขั้นตอน'],
          ['๑. ยกย่องคนดี', 'กองคลัง', 'ก'],
        ],
        { sheet: 'มาตรการ 69', top: 2 },
      ),
      gridOf([['ชื่อหน่วยงาน', 'เทศบาลตำบลบ้านสมมุติ']], { sheet: 'ปก' }),
    ]);
    expect(seen).toMatchObject({
      agency: 'เทศบาลตำบลบ้านสมมุติ',
      years: [2568, 2569],
      questions: 'i1=96.20 o1=100.00',
      found: [],
    });
    expect(seen.measures.map(({ at }) => at)).toEqual([{ sheet: 'มาตรการ 69', address: 'A4:C4' }]);
    expect(seen.layouts[0]?.tables[0]).toMatchObject({ headerRows: [3], firstRow: 4, lastRow: 5 });
  });

  it('keeps several agencies of one table apart, the workbook’s own first', () => {
    const seen = read([
      gridOf([
        ['ผลการประเมิน ITA ปี 2564'],
        ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
        ['หน่วยงาน', 'การเปิดเผยข้อมูล', 'การป้องกันการทุจริต', 'OIT', 'คะแนนรวม'],
        ['ทต.บ้านสมมุติ', 97.5, 100, 39.5, 91.2],
        ['อบต.ทุ่งตัวอย่าง', 93.5, 100, 38.7, 88],
      ]),
    ]);
    expect(seen.agencies).toEqual(['อบต.ทุ่งตัวอย่าง 2564', 'ทต.บ้านสมมุติ 2564']);
    expect(seen.indicators).toBe('9=93.50 10=100.00');
    expect(seen.found).toEqual([['R08', 'D3:D5']]);
  });

  it('keeps the years of one table apart, the latest first', () => {
    const seen = read(
      [
        gridOf([
          ['ตัวชี้วัด', 'คะแนนปี ๒๕๖๗', 'คะแนนปี ๒๕๖๘'],
          ['การใช้อำนาจ', 80, 90],
        ]),
      ],
      { agencyName: 'อบต.ทุ่งตัวอย่าง' },
    );
    expect(seen.agencies).toEqual(['อบต.ทุ่งตัวอย่าง 2568', 'อบต.ทุ่งตัวอย่าง 2567']);
    expect(seen.indicators).toBe('3=90.00');
  });

  it('lets the user decide years and agency', () => {
    const grid = gridOf([
      ['ผลการประเมิน ITA ปี 2567 คะแนนรวม 90.00 คะแนน'],
      ['อบต.อื่น'],
      ['ข้อ', 'คะแนน'],
      ['i1', 90],
    ]);
    const seen = read([grid], {
      fiscalYear: fiscalYear(2568),
      planYear: fiscalYear(2569),
      agencyName: 'อบต.ทุ่งตัวอย่าง',
    });
    expect(seen).toMatchObject({
      agencies: ['อบต.ทุ่งตัวอย่าง 2568'],
      years: [2568, 2569],
      total: '90.00 A1',
      questions: 'i1=90.00',
    });
  });

  it('I02: tells codes that the year does not have, and keeps them', () => {
    const seen = read([
      gridOf([['ผลคะแนน ITA ปี 2568 ของ อบต.ทุ่งตัวอย่าง'], ['ข้อ', 'คะแนน'], ['i1', 90], ['i37', 80]]),
    ]);
    expect(seen.questions).toBe('i1=90.00 i37=80.00');
    expect(seen.found).toEqual([['I02', 'B4']]);
  });

  it('reads hidden sheets last, and says so', () => {
    const seen = read([
      gridOf(
        [
          ['ข้อ', 'คะแนน'],
          ['i1', 10],
        ],
        { sheet: 'เก่า', visible: false },
      ),
      gridOf([['ผลคะแนน ITA ปี 2568 ของ อบต.ทุ่งตัวอย่าง'], ['ข้อ', 'คะแนน'], ['i1', 90]], { sheet: 'ใหม่' }),
    ]);
    expect(seen.questions).toBe('i1=90.00');
    expect(seen.found).toEqual([
      ['R01', 'A1'],
      ['S09', 'B2'],
    ]);
  });

  it('R01: tells sheets it could not read, and workbooks with nothing to read', () => {
    const unread = [{ sheet: 'ข้อมูลดิบ', reason: 'tooLarge' as const, cells: 900_000 }];
    const { value, findings } = readWorkbook({ grids: [], unread }, OPEN);
    expect(value.assessment.agencies).toHaveLength(1);
    expect(
      findings.map(({ code, severity, at, facts }) => [code, severity, at?.sheet ?? null, facts['because']]),
    ).toEqual([
      ['R01', 'error', 'ข้อมูลดิบ', 'tooLarge'],
      ['R01', 'warning', null, 'nothing'],
    ]);
  });

  it('never throws and keeps its findings inside the workbook, whatever the cells hold', () => {
    const words = fc.constantFrom(
      ...[
        'ข้อ',
        'คะแนน',
        'ข้อคำถาม',
        'มาตรการ',
        'ผู้รับผิดชอบ',
        'ขั้นตอน',
        'IIT',
        'i๑',
        '๐๑',
        'ตัวชี้วัด',
        'ระดับ',
        'คะแนนรวม',
      ],
      ...[
        'การใช้อำนาจ',
        '๙๙.๔๓ คะแนน',
        '-',
        '',
        '',
        '',
        'ปีงบประมาณ ๒๕๖๘',
        'อบต.ก',
        '#N/A',
        '<p>ก</p>',
        'ไตรมาส ๑',
        '1',
        'ผ่านดี',
      ],
    );
    const cell = fc.oneof(
      { weight: 6, arbitrary: words },
      fc.double(),
      fc.boolean(),
      fc.string(),
      fc.integer({ min: -5, max: 120 }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 });
    const format = fc.constantFrom('General', '0.00%', 'd mmm yyyy', '@');
    fc.assert(
      fc.property(rows, format, fc.nat(20), (values, code, top) => {
        const formats = Object.fromEntries(values.map((_, row) => [`${row},1`, code]));
        const { layouts, findings } = read([gridOf(values, { top, formats })]);
        expect(layouts).toHaveLength(1);
        expect(findings.every(({ at }) => at === null || /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(at.address))).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('readWorkbook on several agencies', () => {
  const list = (score: number) => [
    ['เครื่องมือ', 'คะแนน'],
    ['IIT', score],
    ['EIT', score],
    ['OIT', score],
    ['คะแนนรวม', score],
    ['ระดับ', score >= 85 ? 'ผ่านดี' : 'ต้องปรับปรุง'],
    [],
  ];
  const title = ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'];
  const blocks = gridOf([title, ['เทศบาลตำบลบนดอย'], ...list(90), ['เทศบาลตำบลใต้เขา'], ...list(80)]);

  it('reads each block of a sheet as its own agency, with total and level', () => {
    const { value, findings } = readWorkbook({ grids: [blocks], unread: [] }, OPEN);
    expect(
      value.assessment.agencies.map(({ agency, total, level }) => [
        agency?.name,
        total === null ? null : formatScore(total.score),
        level?.text,
      ]),
    ).toEqual([
      ['เทศบาลตำบลบนดอย', '90.00', 'ผ่านดี'],
      ['เทศบาลตำบลใต้เขา', '80.00', 'ต้องปรับปรุง'],
    ]);
    expect(tuplesOf(findings)).toEqual([]);
  });

  it('says where each block names its agency', () => {
    const { value } = readWorkbook({ grids: [blocks], unread: [] }, OPEN);
    expect(value.assessment.agencies.map(({ agency }) => agency?.at?.address)).toEqual(['A2', 'A10']);
  });

  it('puts a name that the user corrects in the place of the one the sheets tell', () => {
    const own = gridOf([title, ['เทศบาลตำบลบนดอย'], ...list(90)]);
    expect(read([own], { agencyName: 'เทศบาลเมืองบนดอย' }).agencies).toEqual(['ทม.บนดอย 2568']);
  });

  it('takes a name that the user picks among those of the sheets for that one', () => {
    expect(read([blocks], { agencyName: 'เทศบาลตำบลใต้เขา' }).agencies).toEqual([
      'ทต.ใต้เขา 2568',
      'ทต.บนดอย 2568',
    ]);
  });

  it('takes the only name over the scores for a misspelling of the one the workbook goes by', () => {
    const cover = gridOf([['เทศบาลตำบลบนดอยงาม'], ['เทศบาลตำบลบนดอยงาม']], { sheet: 'ปก' });
    const scores = (name: string) => gridOf([title, [name], ...list(90)], { sheet: 'คะแนน' });
    expect(read([cover, scores('เทศบาลตำบลบนดอยงม')]).agencies).toEqual(['ทต.บนดอยงาม 2568']);
    expect(read([cover, scores('เทศบาลตำบลใต้เขา')]).agencies).toEqual(['ทต.ใต้เขา 2568']);
  });

  it('reads the final sheet before the draft', () => {
    const sheet = (name: string, score: number) =>
      gridOf([title, ['เทศบาลตำบลบนดอย'], ...list(score)], { sheet: name });
    const seen = read([sheet('ร่าง', 88), sheet('คะแนน', 90)]);
    expect(seen.total).toBe('90.00 B7');
    expect(
      seen.findings.map(({ code, facts }) => [code, facts['because'], facts['sheet'], facts['taken']]),
    ).toEqual([['S09', 'draft', 'ร่าง', 'คะแนน']]);
  });

  it('R16: tells of a correction whose header is no longer in the workbook', () => {
    const correction: LayoutCorrection = {
      fingerprint: 'หมวด|ผล',
      kind: 'questions',
      headerRows: [0],
      firstRow: 1,
      lastRow: null,
      columns: [
        { column: 0, field: 'code' },
        { column: 1, field: 'score' },
      ],
    };
    expect(read([blocks], { corrections: [correction] }).found).toEqual([['R16', null]]);
  });
});
