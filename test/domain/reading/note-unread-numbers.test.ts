import { noteUnreadNumbers } from '../../../src/domain/reading/note-unread-numbers';
import { tuplesOf } from '../../support/found';
import { sheetOf } from '../../support/grid-of';

const NO_TABLES = { sheet: 'Sheet1', tables: [] };

describe('noteUnreadNumbers', () => {
  it('R06: finds numbers beside words outside tables', () => {
    const findings = noteUnreadNumbers(
      sheetOf([
        ['จำนวนผู้ตอบ', 45],
        ['', 7],
        ['เรื่อง', 'รายงาน'],
      ]),
      NO_TABLES,
      () => false,
    );
    expect(tuplesOf(findings)).toEqual([['R06', 'B1']]);
    expect(findings[0]?.facts).toEqual({ found: 'จำนวนผู้ตอบ 45' });
  });

  it('finds nothing where the number was read, or belongs to a table', () => {
    const sheet = sheetOf([['ปีงบประมาณ', 2568]]);
    expect(noteUnreadNumbers(sheet, NO_TABLES, () => true)).toEqual([]);
  });
});
