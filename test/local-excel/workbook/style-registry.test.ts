import { addWorksheet, createWorkbook } from '../../../src/local-excel/workbook/create-workbook';
import { DEFAULT_STYLE, internStyle } from '../../../src/local-excel/workbook/style-registry';

describe('internStyle', () => {
  it('gives equal formats one place, however their borders and colours are written', () => {
    const model = createWorkbook(['ก']);
    const thin = { style: 'Continuous', weight: 'Thin', color: '#AABBCC' };
    const none = { style: 'None', weight: 'Thin', color: '#000000' };
    const first = internStyle(model, { ...DEFAULT_STYLE, borders: { EdgeTop: thin, EdgeLeft: thin } });
    const second = internStyle(model, {
      ...DEFAULT_STYLE,
      borders: { EdgeLeft: { ...thin, color: '#aabbcc' }, EdgeTop: thin, EdgeBottom: none },
    });
    expect(second).toBe(first);
    expect(model.styles).toHaveLength(2);
  });

  it('tells formats apart that differ in one property', () => {
    const model = createWorkbook(['ก']);
    expect(internStyle(model, { ...DEFAULT_STYLE, wrapText: true })).toBe(1);
    expect(internStyle(model, { ...DEFAULT_STYLE, shrinkToFit: true })).toBe(2);
    expect(internStyle(model, { ...DEFAULT_STYLE })).toBe(0);
  });

  it('finds formats that somebody else put into the list', () => {
    const model = createWorkbook(['ก']);
    internStyle(model, DEFAULT_STYLE);
    model.styles.push({ ...DEFAULT_STYLE, bold: true });
    expect(internStyle(model, { ...DEFAULT_STYLE, bold: true })).toBe(1);
  });
});

describe('createWorkbook', () => {
  it('makes sheets in order, the first in front, each with an id of its own', () => {
    const model = createWorkbook(['สรุปผล', 'คะแนน']);
    const added = addWorksheet(model, 'ใหม่');
    expect(model.worksheets.map(({ name }) => name)).toEqual(['สรุปผล', 'คะแนน', 'ใหม่']);
    expect(model.activeWorksheetId).toBe(model.worksheets[0]?.id);
    expect(new Set(model.worksheets.map(({ id }) => id)).size).toBe(3);
    expect(added).toMatchObject({ nameInFile: null, visibility: 'Visible', standardWidth: 48 });
  });

  it('demands at least one sheet', () => {
    expect(() => createWorkbook([])).toThrow('at least one');
  });
});
