import { RANGE_DIFFERS_FROM_LIST } from '../../../../src/domain/checks/codes/range-differs-from-list';
import type { DocumentCheck } from '../../../../src/domain/checks/check-context';
import { QUESTION_NOT_ANALYSED } from '../../../../src/domain/checks/coverage/question-not-analysed';
import { QUESTION_NOT_LISTED } from '../../../../src/domain/checks/coverage/question-not-listed';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';

type Pair = readonly [question: string, analysis: string];

function foundIn(check: DocumentCheck, ...pairs: readonly Pair[]) {
  const rows = pairs.map(([question, analysis], index) => ({
    indicator: index === 0 ? '1. การปฏิบัติหน้าที่' : '9. การเปิดเผยข้อมูล',
    question,
    analysis,
    measure: 'จัดทำคู่มือ',
    owner: 'สำนักปลัด',
  }));
  return foundInDocument(check, { แผน: measureSheet(rows) });
}

describe('QUESTION_NOT_ANALYSED', () => {
  it('finds the question that an analysis of codes leaves out', () => {
    const findings = foundIn(QUESTION_NOT_ANALYSED, [
      'i1 ความสะดวก\no17 รายงานความพึงพอใจ',
      'ข้อ i1 ได้ 84.10 คะแนน',
    ]);
    expect(tuplesOf(findings)).toEqual([['C04', 'B5']]);
    expect(findings[0]?.facts).toEqual({ codes: ['o17'] });
  });

  it.each<readonly [string, Pair]>([
    [
      'an analysis of every question',
      ['i1 ความสะดวก\ni2 ความเท่าเทียม', 'ข้อ i1 ได้ 84.10 และข้อ i2 ได้ 83.00 คะแนน'],
    ],
    ['a range around the question', ['i1 ก\ni2 ข\ni3 ค', 'ข้อ i1-i3 ได้ต่ำกว่าเกณฑ์']],
    ['an analysis without codes', ['i1 ความสะดวก\ni2 ความเท่าเทียม', 'บุคลากรยังไม่เข้าใจขั้นตอน']],
    ['an analysis of all of them', ['i1 ก\ni2 ข', 'ข้อ i1 ต่ำสุด ทุกข้อต้องปรับปรุง']],
  ])('leaves %s alone', (_, pair) => {
    expect(foundIn(QUESTION_NOT_ANALYSED, pair)).toEqual([]);
  });
});

describe('QUESTION_NOT_LISTED', () => {
  it('finds the question that only the analysis names', () => {
    const findings = foundIn(QUESTION_NOT_LISTED, ['i1 ความสะดวก', 'ข้อ i1 และข้อ i4 ได้ต่ำกว่า 85 คะแนน']);
    expect(tuplesOf(findings)).toEqual([['C05', 'C5']]);
    expect(findings[0]?.facts).toEqual({ codes: ['i4'] });
  });

  it('finds a question of a range that another row is for', () => {
    const findings = foundIn(
      QUESTION_NOT_LISTED,
      ['i1 ก\ni2 ข\ni4 ง', 'ข้อ i1-i4 ไม่ถึง 85 คะแนน'],
      ['i3 ค', 'ข้อ i3 ไม่ถึง 85 คะแนน'],
    );
    expect(tuplesOf(findings)).toEqual([['C05', 'C5']]);
  });

  it.each<readonly [string, Pair]>([
    ['codes of the same row', ['i1 ก\ni2 ข', 'ข้อ i2 ต่ำกว่าข้อ i1']],
    ['a range that the row spells out', ['o1 ก\no2 ข\no3 ค', 'ข้อ o1 - o3 เฉลี่ย 100 คะแนน']],
    ['a row without a list of questions', ['', 'ข้อ i4 ได้ 84.10 คะแนน']],
    ['a telephone number', ['i1 ก', 'ข้อ i1 ติดต่อ โทร. 045 123456']],
  ])('leaves %s alone', (_, pair) => {
    expect(foundIn(QUESTION_NOT_LISTED, pair)).toEqual([]);
  });
});

describe('RANGE_DIFFERS_FROM_LIST', () => {
  it('finds what the list lacks of the range', () => {
    const findings = foundIn(RANGE_DIFFERS_FROM_LIST, ['๐๑ ก ๐๒ ข ๐๓ ค ๐๕ จ', 'ข้อ ๐๑ - ๐๕ เฉลี่ย ๑๐๐ คะแนน']);
    expect(tuplesOf(findings)).toEqual([['I05', 'B5']]);
    expect(findings[0]?.facts).toMatchObject({ count: 5, listed: 4, missing: ['o4'] });
  });

  it.each<readonly [string, readonly Pair[]]>([
    ['a whole list', [['o1 ก\no2 ข\no3 ค', 'ข้อ o1 - o3 เฉลี่ย 100 คะแนน']]],
    ['codes one by one', [['o1 ก\no2 ข', 'ข้อ o1 และข้อ o4 ได้ 100 คะแนน']]],
    ['a range of which the row has one', [['o1 ก', 'ข้อ o1 - o9 เฉลี่ย 90 คะแนน']]],
    [
      'a question of the range in another row',
      [
        ['o1 ก\no2 ข\no4 ง', 'ข้อ o1-o4 ได้ 100 คะแนน'],
        ['o3 ค', 'ข้อ o3 ได้ 0 คะแนน'],
      ],
    ],
  ])('leaves %s alone', (_, pairs) => {
    expect(foundIn(RANGE_DIFFERS_FROM_LIST, ...pairs)).toEqual([]);
  });
});
