import { SheetInExcel } from '../../../support/existing-sheet';
import {
  pasteList,
  ruleRow,
  settingsSpec,
  typeName,
  typeValues,
  writtenSettings,
} from '../../../support/settings-sheet';
import { cellOf, contentAt, rowKeys } from '../../../support/spec-cells';

const spec = settingsSpec();

describe('settingsSheet', () => {
  it('shows a rule with its certainty in words, the day it was checked and the number of its source', () => {
    const row = ruleRow('lowThreshold');
    const fields = ['value', 'certainty', 'checked'] as const;
    expect(fields.map((field) => contentAt(spec, row, field))).toEqual(['85', 'ยืนยันในเอกสาร', '20 พ.ย. 69']);
    const source = contentAt(spec, row, 'source');
    expect(contentAt(spec, `2568|source|${String(source)}`, 'name')).toContain('ระดับผ่านดี');
  });

  it('tells what nobody has verified', () => {
    expect(contentAt(spec, ruleRow('level|4'), 'certainty')).toBe('ยังไม่ยืนยัน');
    expect(contentAt(spec, ruleRow('weight|IIT'), 'certainty')).toBe('คำนวณย้อน');
    expect(contentAt(spec, ruleRow('level|3'), 'certainty')).toBe('เผยแพร่สาธารณะ');
  });

  it('has a yellow cell beside what may be replaced, and none beside the rest', () => {
    const styleOf = (subject: string, field: string) => cellOf(spec, ruleRow(subject), field)?.style;
    expect([styleOf('weight|IIT', 'typedValue'), styleOf('weight|IIT', 'typedName')]).toEqual([
      'typed',
      'compactText',
    ]);
    expect([styleOf('indicator|1', 'typedName'), styleOf('aggregation', 'typedValue')]).toEqual([
      'typed',
      'compactText',
    ]);
  });

  it('marks a replaced value by formula, so that it shows at once', () => {
    const row = spec.rows.findIndex(({ key }) => key === ruleRow('question|i1')) + 1;
    expect(contentAt(spec, ruleRow('question|i1'), 'status')).toBe(
      `=IF(AND($C$${row}="",$E$${row}=""),"","แก้โดยหน่วยงาน")`,
    );
    expect(contentAt(spec, ruleRow('aggregation'), 'status')).toBeNull();
  });

  it('keeps what was typed, and goes on showing the value of the rules', () => {
    const typed = typeName(typeValues(writtenSettings(), { lowThreshold: '๘๐' }), 'question|i1', 'ขั้นตอน');
    const again = settingsSpec([typed.read()]);
    expect(contentAt(again, ruleRow('lowThreshold'), 'typedValue')).toBe('๘๐');
    expect(contentAt(again, ruleRow('lowThreshold'), 'value')).toBe('85');
    expect(contentAt(again, ruleRow('question|i1'), 'typedName')).toBe('ขั้นตอน');
    expect(settingsSpec([SheetInExcel.written(again).read()])).toEqual(again);
  });

  it('keeps a pasted list where it is, with rows to go on', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`o${index + 29}`, '', '10.2']);
    const again = settingsSpec([pasteList(writtenSettings(), rows).read()]);
    expect(contentAt(again, '2568|listed|12', 'code')).toBe('o40');
    expect(rowKeys(again).filter((key) => key.includes('|listed|'))).toHaveLength(18);
    expect(settingsSpec([SheetInExcel.written(again).read()])).toEqual(again);
  });

  it('brings a list that was pasted past the end of its rows into the table', () => {
    const long = writtenSettings().insertRow('2568|listed|12', { รหัส: 'o29', รายการ: 'ข้อใหม่' });
    const again = settingsSpec([long.read()]);
    expect(contentAt(again, '2568|listed|13', 'name')).toBe('ข้อใหม่');
    expect(rowKeys(again)).not.toContain('#closing');
  });

  it('says of a question which the list stands for it', () => {
    const list = ['e1', 'e2', 'e3'].map((code, index) => [code, '', String(index + 6)]);
    const again = settingsSpec([pasteList(writtenSettings(), list).read()]);
    expect(contentAt(again, ruleRow('question|e9'), 'status')).toBe('ใช้รายการที่วางแทน');
    expect(contentAt(again, ruleRow('question|i1'), 'status')).toContain('แก้โดยหน่วยงาน');
  });

  it('says of a typed value that it cannot be used, and of those that are used that they are', () => {
    const typed = typeValues(writtenSettings(), { 'weight|IIT': '90', lowThreshold: '80' });
    const again = settingsSpec([typed.read()]);
    expect(contentAt(again, ruleRow('weight|IIT'), 'status')).toContain('"ใช้ไม่ได้ ดูผลตรวจสอบ"');
    expect(contentAt(again, ruleRow('lowThreshold'), 'status')).toContain('"แก้โดยหน่วยงาน"');
  });

  it('moves a row of the user’s own below the table instead of losing it', () => {
    const noted = writtenSettings().insertRow(ruleRow('weight|OIT'), { รายการ: 'ตามหนังสือเวียน' });
    const again = settingsSpec([noted.read()]);
    expect(rowKeys(again)).toContain('#closing');
    expect(JSON.stringify(again.rows)).toContain('ตามหนังสือเวียน');
  });

  it('says of a draft that it is one', () => {
    const draft = settingsSpec([], { year: 2570 });
    expect(contentAt(draft, '#note', 'code')).toContain('ยังไม่ประกาศ');
    expect(contentAt(spec, '#note', 'code')).not.toContain('ยังไม่ประกาศ');
  });
});
