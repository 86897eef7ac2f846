import { formatScore } from '../../../../src/domain/assessment/score';
import { typedRuleOf } from '../../../../src/domain/rules/typed-rules';
import { readSettings } from '../../../../src/domain/sheets/settings/read-settings';
import type { SheetInExcel } from '../../../support/existing-sheet';
import { pasteList, ruleRow, typeName, typeValues, writtenSettings } from '../../../support/settings-sheet';
import { refusalsIn } from '../../../support/typed-rules';

function valueIn(sheet: SheetInExcel, subject: string) {
  const cell = typedRuleOf(readSettings(sheet.read()).value, subject).value;
  return cell === null ? null : [cell.text, cell.points === null ? null : formatScore(cell.points)];
}

describe('readSettings', () => {
  it.each([
    ['35', '35', '35.00'],
    ['๓๕', '35', '35.00'],
    ['๓๕.๕ คะแนน', '35.5 คะแนน', '35.50'],
    ['35%', '35%', '35.00'],
    [35, '35', '35.00'],
    ['มาก', 'มาก', null],
  ])('reads “%s” as staff mean it', (typed, text, points) => {
    expect(valueIn(typeValues(writtenSettings(), { 'weight|IIT': typed }), 'weight|IIT')).toEqual([
      text,
      points,
    ]);
  });

  it('reads nothing from a sheet as it was written', () => {
    const { value, findings } = readSettings(writtenSettings().read());
    const typed = [...value.bySubject.values()].filter((rule) => rule.name !== null || rule.value !== null);
    expect([typed, value.listed, findings]).toEqual([[], [], []]);
  });

  it('tells the cell by sheet and address, wherever the sheet begins', () => {
    const sheet = typeName(writtenSettings(), 'question|i1', 'ขั้นตอน').read();
    const at = (one: typeof sheet) => typedRuleOf(readSettings(one).value, 'question|i1').name?.at;
    const row = sheet.values.findIndex((cells) => cells.includes(ruleRow('question|i1'))) + 1;
    expect(at(sheet)).toEqual({ sheet: 'ITA_ตั้งค่า_2568', address: `C${row}` });
    expect(at({ ...sheet, name: 'เกณฑ์', top: 2, left: 1 })).toEqual({
      sheet: 'เกณฑ์',
      address: `D${row + 2}`,
    });
  });

  it('finds its cells again after columns were added and a heading renamed', () => {
    const changed = typeValues(writtenSettings(), { lowThreshold: '80' })
      .insertColumn('ความแน่นอน', 'ผู้ตรวจ', { [ruleRow('lowThreshold')]: 'นิติกร' })
      .renameHeading('ค่าที่หน่วยงานใช้แทน', 'ค่าของเรา');
    expect(valueIn(changed, 'lowThreshold')).toEqual(['80', '80.00']);
  });

  it('reads the questions that a cell names, ranges spelt out', () => {
    const sheet = typeValues(writtenSettings(), { 'issue|4': 'i๑๐-i๑๒ และ ๐๓' });
    const cell = typedRuleOf(readSettings(sheet.read()).value, 'issue|4').value;
    expect(cell?.codes).toEqual(['i10', 'i11', 'i12', 'o3']);
  });

  it('reads a pasted list: codes as staff write them, the words beside or after them, the finer group', () => {
    const { value } = readSettings(
      pasteList(writtenSettings(), [
        ['ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล'],
        ['๐๒๙', 'ข้อใหม่', '9', '9.5'],
        ['O30 อีกข้อ', '', '10.2'],
      ]).read(),
    );
    expect(value.listed.map(({ code, topic, group }) => [code, topic, group?.text ?? null])).toEqual([
      [null, null, 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล'],
      ['o29', 'ข้อใหม่', '9.5'],
      ['o30', 'อีกข้อ', '10.2'],
    ]);
  });

  it('tells a row put between the rules', () => {
    const between = writtenSettings().insertRow(ruleRow('weight|OIT'), { รายการ: 'น้ำหนักใหม่' }).read();
    expect(refusalsIn(readSettings(between).findings)).toEqual([
      ['R13', 'unknownRow', expect.stringMatching(/^B\d+$/)],
    ]);
  });

  it('tells a column that it cannot find again, whose values are not used', () => {
    const lost = typeValues(writtenSettings(), { lowThreshold: '80' })
      .insertColumn('สถานะ', 'ผู้ตรวจ', { [ruleRow('lowThreshold')]: 'นิติกร' })
      .renameHeading('ค่าที่หน่วยงานใช้แทน', 'ค่าของเรา');
    expect(valueIn(lost, 'lowThreshold')).toBeNull();
    const { findings } = readSettings(lost.read());
    expect(refusalsIn(findings)).toEqual([['R13', 'noColumn', 'A1']]);
    expect(findings[0]?.facts).toMatchObject({ found: 'ค่าที่หน่วยงานใช้แทน' });
  });

  it('tells that nothing is used where the row keys are gone, unless the sheet is empty', () => {
    const keyless = writtenSettings().withoutHiddenColumns().read();
    expect(refusalsIn(readSettings(keyless).findings)).toEqual([['R13', 'noKeys', 'A1']]);
    const empty = { ...keyless, values: keyless.values.map((row) => row.map(() => '')) };
    expect(readSettings(empty).findings).toEqual([]);
  });
});
