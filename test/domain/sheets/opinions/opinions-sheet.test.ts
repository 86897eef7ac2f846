import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import { ALL_SHEETS, analysisOf } from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { cellOf, contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';

function opinions(existing: readonly ExistingSheet[] = []) {
  return sheetOf(planWorkbook(analysisOf({}), existing, { ...ALL_SHEETS, sheets: ['opinions'] }), 'opinions');
}

describe('opinionsSheet', () => {
  it('has a block for each level: two rounds and a line to sign on', () => {
    const keys = rowKeys(opinions()).filter((key) => key.includes('|opinion|clerk|'));
    expect(keys).toEqual(['2568|opinion|clerk|1', '2568|opinion|clerk|2', '2568|opinion|clerk|sign']);
  });

  it('offers the usual title and leaves name, opinion, reason and day to staff', () => {
    const sheet = opinions();
    expect(cellOf(sheet, '2568|opinion|section|1', 'title')).toMatchObject({
      role: 'draft',
      content: { text: 'หัวหน้าฝ่ายอำนวยการ' },
    });
    for (const field of ['name', 'opinion', 'reason', 'correction', 'date']) {
      expect(cellOf(sheet, '2568|opinion|section|1', field)).toMatchObject({
        role: 'typed',
        content: { kind: 'blank' },
      });
    }
  });

  it('repeats the title in the second round quietly', () => {
    const styles = ['1', '2'].map(
      (round) => cellOf(opinions(), `2568|opinion|section|${round}`, 'title')?.style,
    );
    expect(styles).toEqual(['compactTyped', 'compactRepeated']);
  });

  it('offers the five opinions in both rounds of every level', () => {
    const { dropDowns } = opinions();
    expect(dropDowns).toHaveLength(6);
    expect(dropDowns[0]).toEqual({
      block: { row: 6, column: 3, rows: 2, columns: 1 },
      choices: ['เห็นควรอนุมัติ', 'ไม่เห็นควรอนุมัติ', 'อนุมัติ', 'ไม่อนุมัติ', 'ให้แก้ไข'],
    });
  });

  it('keeps title, name and opinion of a level when it is written again', () => {
    const written = SheetInExcel.written(opinions())
      .type('2568|opinion|deputyClerk|1', 'ตำแหน่ง', 'รองปลัด รักษาราชการแทนปลัด')
      .type('2568|opinion|deputyClerk|1', 'ชื่อ', 'นางสาวตัวอย่าง ใจดี')
      .type('2568|opinion|deputyClerk|2', 'ความเห็น', 'เห็นควรอนุมัติ')
      .reverseRows('2568|opinion|section|1', '2568|opinion|extra|2');
    const again = opinions([written.read()]);
    expect(contentAt(again, '2568|opinion|deputyClerk|1', 'title')).toBe('รองปลัด รักษาราชการแทนปลัด');
    expect(cellOf(again, '2568|opinion|deputyClerk|1', 'name')).toEqual({
      content: { kind: 'text', text: 'นางสาวตัวอย่าง ใจดี' },
      style: 'compactTyped',
      role: 'typed',
    });
    expect(contentAt(again, '2568|opinion|deputyClerk|2', 'opinion')).toBe('เห็นควรอนุมัติ');
  });

  it('lets a level be left out for good by clearing its title', () => {
    const written = SheetInExcel.written(opinions()).type('2568|opinion|section|1', 'ตำแหน่ง', '');
    const again = opinions([written.read()]);
    expect(contentAt(again, '2568|opinion|section|1', 'title')).toBeNull();
  });
});
