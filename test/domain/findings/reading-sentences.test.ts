import type { FindingCode, FindingFacts } from '../../../src/domain/findings/finding';
import { LANGUAGES } from '../../../src/domain/findings/language';
import { sentenceOf } from '../../../src/domain/findings/sentence';

function sentence(
  code: FindingCode,
  facts: FindingFacts,
  language: (typeof LANGUAGES)[number] = 'th',
): string {
  return sentenceOf({ code, severity: 'warning', at: null, facts }, language);
}

/** Every kind of finding of the reader, with the facts it carries. */
const FOUND: readonly (readonly [FindingCode, FindingFacts])[] = [
  ['I01', { found: '๐๑๒', code: 'o12' }],
  ['I02', { code: 'i37', year: 2566, proposal: 'i7' }],
  ['I02', { code: 'e20', year: 2568 }],
  ['I03', { found: '6 หน่วยงาน', code: 'i6' }],
  ['I04', { found: 'ตัวชี้วัดที่ ๒ คุณภาพการดำเนินงาน', number: 6 }],
  ['R01', { because: 'tooLarge', cells: 900_000 }],
  ['R01', { because: 'unsupported', cells: 0 }],
  ['R01', { because: 'hidden' }],
  ['R01', { because: 'noAgency' }],
  ['R01', { because: 'nothing' }],
  ['R03', { found: 'สูง', code: 'i1', because: 'text' }],
  ['R03', { found: '#N/A', code: 'i1', because: 'error' }],
  ['R03', { found: '1 ต.ค. 2568', code: 'i1', because: 'date' }],
  ...['decimalComma', 'letterForZero', 'extraWords', 'percentOfWhole', 'meanOfParts'].map(
    (because): readonly [FindingCode, FindingFacts] => ['R04', { found: '99,43', taken: '99.43', because }],
  ),
  ['R05', { found: 'ไม่ได้คะแนน', code: 'o17' }],
  ['R06', { found: 'จำนวนผู้ตอบ 45' }],
  ['R07', { found: 'ข้อความแรก', count: 9 }],
  ...['shifted', 'unlabelled', 'severalScores', 'weighted', 'notCarried', 'unread'].map(
    (because): readonly [FindingCode, FindingFacts] => ['R08', { because, found: 'แต้ม' }],
  ),
  ['R09', { found: '๙๔.๑๗ คะแนน' }],
  ['R10', { found: ['ที่', 'รายการ', 'งบฯ'] }],
  ['R17', { because: 'sheet', sheet: 'ITA_ข้อต่ำกว่า85_2568' }],
  ['R17', { because: 'rows', sheet: 'ITA_ข้อต่ำกว่า85_2568', rows: ['6', '9'] }],
  ['R11', { because: 'orphan' }],
  ['R11', { because: 'sharedHeading' }],
  ...['same', 'draft', 'notFinal'].map((why): readonly [FindingCode, FindingFacts] => [
    'R11',
    { because: 'setAside', why, sheet: 'ร่าง', taken: 'แผน', count: 4 },
  ]),
  ['R11', { because: 'hinted', found: 'มาตรการ', taken: ['2'] }],
  ...['period', 'runTogether', 'notOwners', 'indicator'].map(
    (field): readonly [FindingCode, FindingFacts] => ['R12', { field, found: 'ข้อความ', taken: ['กองคลัง'] }],
  ),
  ['R16', { because: 'unreadable' }],
  ['R16', { because: 'wrong', count: 2 }],
  ['R16', { because: 'unused', fingerprint: 'หมวด|ผล' }],
  ['R16', { because: 'unused', fingerprint: 'หมวด|ผล', sheet: 'คะแนน' }],
  [
    'S09',
    {
      kind: 'question',
      code: 'i1',
      count: 2,
      scores: ['90.00', '91.00'],
      cells: ['C5', 'C9'],
      taken: '90.00',
    },
  ],
  ...['same', 'draft', 'copy', 'older', 'notFinal'].map((because): readonly [FindingCode, FindingFacts] => [
    'S09',
    { because, sheet: 'ร่าง', taken: 'คะแนน', count: 10, scores: ['i1: 90.00 / 91.00'] },
  ]),
  ['T03', { years: ['2565 (5 แห่ง)', '2566 (1 แห่ง)'], role: 'score', taken: 2565 }],
  ['T03', { years: ['2565 (1 แห่ง)', '2566 (1 แห่ง)'], role: 'plan', taken: 2566 }],
  ['T08', { period: '๑ ม.ค.๖๙ ถึง ๓๐ ก.ย.๖๙' }],
  ['X04', { found: '<p>' }],
  ['X06', { count: 8, rows: ['5', '9'] }],
];

describe('sentences of the reader', () => {
  it.each(LANGUAGES)(
    'say every kind of finding in “%s” without a fact missing, each in its own words',
    (language) => {
      const sentences = FOUND.map(([code, facts]) => sentence(code, facts, language));
      expect(sentences.filter((one) => one.includes('…') || one.includes('undefined'))).toEqual([]);
      expect(new Set(sentences).size).toBe(FOUND.length);
    },
  );

  it('show the first few of many, and how many more', () => {
    const facts = { found: ['๐๑', '๐๒', '๐๓', '๐๔', '๐๕'], code: ['o1', 'o2', 'o3', 'o4', 'o5'], count: 5 };
    expect(sentence('I01', facts)).toBe(
      '“๐๑, ๐๒, ๐๓ และอีก 2 แห่ง” ใช้เลขศูนย์แทนตัวอักษร o — แก้เป็น o1, o2, o3 และอีก 2 แห่ง',
    );
  });

  it('propose a code only where there is one to propose', () => {
    expect(sentence('I02', { code: 'i37', year: 2566, proposal: 'i7' })).toContain('อาจหมายถึง i7');
    expect(sentence('I02', { code: 'e20', year: 2568 })).not.toContain('อาจหมายถึง');
  });

  it('say that an unreadable score is missing, not zero', () => {
    expect(sentence('R03', { found: '#N/A', code: 'i1', because: 'error' })).toBe(
      'อ่านคะแนนของ i1 จาก “#N/A” ไม่ได้ (เซลล์มีค่าผิดพลาด) และไม่นับเป็น 0 — แก้เป็นตัวเลข 0–100',
    );
  });
});
