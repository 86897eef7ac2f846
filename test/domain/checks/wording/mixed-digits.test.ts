import { MIXED_DIGITS } from '../../../../src/domain/checks/wording/mixed-digits';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

const TWELVE_THAI = [
  '๑. ก',
  '๒. ข',
  '๓. ค',
  '๔. ง',
  '๕. จ',
  '๖. ฉ',
  '๗. ช',
  '๘. ซ',
  '๙. ฌ',
  '๑๐. ญ',
  '๑๑. ฎ',
  '๑๒. ฏ',
];

function foundIn(...lines: readonly string[]) {
  return foundInDocument(MIXED_DIGITS, { บันทึก: lines.map((line) => [line]) });
}

describe('MIXED_DIGITS', () => {
  it('finds the few figures in other digits, once a sheet', () => {
    const findings = foundIn('บันทึก', ...TWELVE_THAI, 'ประชุม 6 ครั้ง', 'มีผู้เข้าร่วม 30 คน');
    expect(tuplesOf(findings)).toEqual([['X05', 'A14']]);
    expect(findings[0]?.facts).toMatchObject({ thai: 12, arabic: 2, use: 'thai', cells: ['A14', 'A15'] });
  });

  it('mends each of them, and no code that has the same figure', () => {
    const findings = foundIn(...TWELVE_THAI, '6 คน ตามข้อ i6', 'ประชุม 30.50 ครั้ง');
    expect(findings.map(({ fix, alsoFix }) => [fix, alsoFix])).toEqual([
      [
        { from: '6', to: '๖' },
        [{ at: { sheet: 'บันทึก', address: 'A14' }, fix: { from: ' 30.50', to: ' ๓๐.๕๐' } }],
      ],
    ]);
  });

  it('finds Thai digits among Arabic ones', () => {
    const arabic = TWELVE_THAI.map((_, index) => `${index + 1}. เรื่อง`);
    expect(foundIn(...arabic, 'ประชุม ๖ ครั้ง')[0]?.facts).toMatchObject({ use: 'arabic' });
  });

  it.each([
    ['one habit', []],
    ['codes of questions', ['ข้อ i1 และ o12']],
    ['an address', ['https://example.go.th/2568/12', 'somchai1@example.go.th']],
    ['words of Latin letters', ['COVID-19 และ ISO 9001:2015', 'Windows 11']],
    ['both habits at once', ['1 2 3 4 5 6 7 8']],
  ])('leaves %s alone', (_, lines) => {
    expect(foundIn(...TWELVE_THAI, ...lines)).toEqual([]);
  });

  it('knows no habit in a sheet of few figures', () => {
    expect(foundIn('๑. ก', '๒. ข', 'ประชุม 6 ครั้ง')).toEqual([]);
  });

  it('does not count the cells of tables of scores', () => {
    const scores = [
      ['ตัวชี้วัด', 'คะแนน'],
      ['๑. การปฏิบัติหน้าที่', '99.43'],
      ['๒. การใช้งบประมาณ', '98.40'],
      ['๓. การใช้อำนาจ', '97.10'],
    ];
    const sheets = { คะแนน: [...TWELVE_THAI.map((line) => [line]), ...scores] };
    expect(foundInDocument(MIXED_DIGITS, sheets)).toEqual([]);
  });
});
