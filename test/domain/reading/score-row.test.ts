import type { CellValue } from '../../../src/domain/reading/grid';
import { readScoreRowLabel } from '../../../src/domain/reading/score-row';
import { nameOfSubject } from '../../../src/domain/reading/score-subject';
import type { ColumnField } from '../../../src/domain/reading/sheet-layout';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function labelOf(fields: readonly ColumnField[], row: readonly CellValue[]): string {
  const columns = fields.map((field, column) => ({ column, field, header: '' }));
  const { label, bareNumber, questionText } = readScoreRowLabel(sheetOf([row]), 0, columns, RULE_WORDS);
  const subject = label === null ? '-' : nameOfSubject(label.subject);
  return [subject, bareNumber ?? '-', questionText ?? '-'].join(' | ');
}

describe('readScoreRowLabel', () => {
  it('takes the code of a question first', () => {
    expect(labelOf(['code', 'text', 'score'], ['i๑', 'ท่านเห็นว่า', 90])).toBe('i1 | - | ท่านเห็นว่า');
    expect(labelOf(['text', 'score'], ['i1 ท่านเห็นว่า', 90])).toBe('i1 | - | ท่านเห็นว่า');
  });

  it('does not take a numbered question for the indicator its words begin with', () => {
    expect(labelOf(['code', 'text', 'score'], [3, 'การป้องกันการทุจริต', 90])).toBe('- | 3 | การป้องกันการทุจริต');
  });

  it('takes number and name together for an indicator where no questions are asked', () => {
    expect(labelOf(['code', 'name', 'score'], [1, 'การปฏิบัติหน้าที่', 90])).toBe('ตัวชี้วัดที่ 1 | 1 | การปฏิบัติหน้าที่');
  });

  it('never takes the group for the row: words of its own go before', () => {
    expect(labelOf(['name', 'text', 'score'], ['การใช้อำนาจ', 'ข้อความไม่มีรหัส', 90])).toBe(
      '- | - | ข้อความไม่มีรหัส',
    );
    expect(labelOf(['name', 'text', 'score'], ['การใช้อำนาจ', '', 90])).toBe('ตัวชี้วัดที่ 3 | - | การใช้อำนาจ');
  });

  it('takes the instrument where nothing else is said', () => {
    expect(labelOf(['instrument', 'score'], ['IIT', 90])).toBe('IIT | - | -');
  });
});
