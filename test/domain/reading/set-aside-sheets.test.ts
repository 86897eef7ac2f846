import { readSheet } from '../../../src/domain/reading/read-sheet';
import { scoresOneByOne } from '../../../src/domain/reading/read-row-of-scores';
import { setAsideSheets } from '../../../src/domain/reading/set-aside-sheets';
import { formatPlace } from '../../../src/domain/assessment/cell-place';
import { formatScore } from '../../../src/domain/assessment/score';
import type { CellValue } from '../../../src/domain/reading/grid';
import { nameOfSubject } from '../../../src/domain/reading/score-subject';
import { gridOf, RULE_WORDS } from '../../support/grid-of';

type Rows = readonly (readonly CellValue[])[];
type Sheets = Readonly<Record<string, Rows>>;

const NOBODY = { agency: null, fiscalYear: null };
const HEADER = ['ข้อ', 'คะแนน'];
const QUESTIONS: Rows = [HEADER, ['i1', 91], ['i2', 92], ['i3', 93]];
const INDICATORS: Rows = [
  ['ตัวชี้วัด', 'คะแนน'],
  ['การปฏิบัติหน้าที่', 91],
  ['การใช้งบประมาณ', 92],
  ['การใช้อำนาจ', 93],
];

/** What each sheet still states, and what is noted. */
function setAside(sheets: Sheets) {
  const facts = Object.entries(sheets).map(([sheet, rows]) => {
    const read = readSheet(gridOf(rows, { sheet }), undefined, RULE_WORDS);
    return { sheet, scope: NOBODY, facts: read.facts };
  });
  const { value, findings } = setAsideSheets(facts);
  return {
    stated: value.map(({ facts: { scores } }) =>
      scoresOneByOne(scores).map(
        ({ subject, stated }) => `${nameOfSubject(subject)} ${formatScore(stated.score)}`,
      ),
    ),
    found: findings.map(({ code, severity, at, facts: told }) => [
      code,
      severity,
      at === null ? null : formatPlace(at),
      told['because'],
      told['scores'],
    ]),
  };
}

describe('setAsideSheets', () => {
  it('lets a draft with other scores give way, with one finding for the sheet', () => {
    const { stated, found } = setAside({
      คะแนน: QUESTIONS,
      ร่าง: [HEADER, ['i1', 91], ['i2', 82.5], ['i3', 83]],
    });
    expect(stated).toEqual([['i1 91.00', 'i2 92.00', 'i3 93.00'], []]);
    expect(found).toEqual([
      ['S09', 'warning', "'ร่าง'!B3", 'draft', ['i2: 82.50 / 92.00', 'i3: 83.00 / 93.00']],
    ]);
  });

  it('says of a copy with equal scores that it is the same, also where no name tells', () => {
    expect(setAside({ คะแนน: QUESTIONS, 'คะแนน (2)': QUESTIONS }).found).toEqual([
      ['S09', 'notice', "'คะแนน (2)'!B2", 'same', []],
    ]);
    expect(setAside({ คะแนน: QUESTIONS, Sheet2: QUESTIONS }).found).toEqual([
      ['S09', 'notice', "'Sheet2'!B2", 'same', []],
    ]);
  });

  it('keeps what only the draft states', () => {
    const more = [...QUESTIONS, ['i4', 94]];
    expect(setAside({ คะแนน: QUESTIONS, ร่าง: more }).stated[1]).toEqual(['i4 94.00']);
  });

  it('compares tables of agencies row by row', () => {
    const matrix = (score: number): Rows => [
      ['หน่วยงาน', 'IIT', 'EIT', 'OIT'],
      ['อบต.ทุ่งตัวอย่าง', 90, 91, score],
      ['อบต.หนองจำลอง', 80, 81, 82],
    ];
    const { stated, found } = setAside({ จริง: matrix(92), ร่าง: matrix(95) });
    expect(stated[1]).toEqual([]);
    expect(found).toEqual([['S09', 'warning', "'ร่าง'!D2", 'draft', ['OIT: 95.00 / 92.00']]]);
  });

  it.each<readonly [string, Sheets]>([
    [
      'neither name tells which is the draft',
      { คะแนน: QUESTIONS, สรุป: [HEADER, ['i1', 81], ['i2', 92], ['i3', 93]] },
    ],
    ['a summary repeats the indicators', { คะแนน: INDICATORS, สรุป: INDICATORS }],
    [
      'they are of different years',
      { คะแนน: [['ข้อ', 'ปี 2567'], ...QUESTIONS.slice(1)], ร่าง: [['ข้อ', 'ปี 2568'], ...QUESTIONS.slice(1)] },
    ],
    [
      'they share next to nothing',
      { คะแนน: QUESTIONS, ร่าง: [HEADER, ['i1', 81], ['e1', 82], ['e2', 83], ['e3', 84]] },
    ],
    ['there is one sheet', { ร่าง: QUESTIONS }],
  ])('leaves sheets as they are where %s', (_, sheets) => {
    const { stated, found } = setAside(sheets);
    expect(found).toEqual([]);
    expect(stated.every((scores) => scores.length > 0)).toBe(true);
  });
});
