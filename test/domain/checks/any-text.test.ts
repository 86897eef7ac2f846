import fc from 'fast-check';
import { DOCUMENT_CHECKS } from '../../../src/domain/checks/document-checks';
import { documentOf } from '../../support/document-of';
import { measureSheet } from '../../support/measure-sheet';

/** Letters and words of which these documents are made, in any order. */
const PIECE = fc.constantFrom(
  'ก',
  'ิ',
  '่',
  'เ',
  ' ',
  '\n',
  '๑',
  '2',
  '.',
  '-',
  '๑. ',
  '2) ',
  'ข้อ ๐๑ - ๐๑๐',
  'i1-i9',
  'ต่ำกว่า 85',
  'ปี พ.ศ. ๒๕๖๖',
  'เมื่อวันที่ ๑ เมษายน ๒๕๖๙',
  'ไตรมาส ๑',
  'ความเห็นของปลัด',
  '(ลงชื่อ)',
  'ทุกกอง',
  'กองคลัง',
  'งานนิติการ',
  'ต้อง',
  '"',
  '𝒳',
);
const TEXT = fc.array(PIECE, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('DOCUMENT_CHECKS', () => {
  it('say something of any text and never throw', () => {
    const row = fc.record({
      measure: TEXT,
      analysis: TEXT,
      question: TEXT,
      steps: TEXT,
      period: TEXT,
      owner: TEXT,
      result: TEXT,
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.array(TEXT, { maxLength: 6 }),
        (rows, lines) => {
          const context = documentOf({ แผน: measureSheet(rows), บันทึก: lines.map((line) => [line]) });
          for (const { code, find } of DOCUMENT_CHECKS) {
            for (const finding of find(context)) {
              expect(finding.code).toBe(code);
              expect(finding.at === null || finding.at.address !== '').toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
