import { memoForWord } from '../../../../src/domain/sheets/memo/memo-for-word';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import { ALL_SHEETS, analysisOf, PUBLISHED_2568 } from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { sheetOf } from '../../../support/spec-cells';

const source = analysisOf({ figures: PUBLISHED_2568 });
const plan = planWorkbook(source, [], { ...ALL_SHEETS, sheets: ['memo', 'followUpMemo', 'opinions'] });
const inExcel = (key: 'memo' | 'followUpMemo' | 'opinions') => SheetInExcel.written(sheetOf(plan, key));

describe('memoForWord', () => {
  it('takes over what staff typed and reworded on the sheet of the memo', () => {
    const memo = inExcel('memo')
      .type('2568|memo|number', 'ข้อความ', 'ทต 001/2568')
      .type('2568|memo|writer|name', 'หัวข้อที่สอง', '(นางสาวตัวอย่าง ใจดี)')
      .type('2568|memo|closing', 'หัวข้อ', 'จึงเสนอมาเพื่อโปรดทราบ <ด่วน>');
    const html = memoForWord('memo', source, [memo.read()], ALL_SHEETS) ?? '';
    expect(html).toContain('ทต 001/2568');
    expect(html).toContain('(นางสาวตัวอย่าง ใจดี)');
    expect(html).toContain('จึงเสนอมาเพื่อโปรดทราบ &lt;ด่วน&gt;');
    expect(html).not.toContain('จึงเรียนมาเพื่อโปรดพิจารณา');
    expect(html).toContain('๙๕.๓๓');
  });

  it('asks those whom staff name on the sheet of opinions', () => {
    const opinions = inExcel('opinions')
      .type('2568|opinion|clerk|1', 'ตำแหน่ง', 'ปลัดอำเภอ')
      .type('2568|opinion|clerk|1', 'ชื่อ', 'นายตัวอย่าง มีสุข')
      .type('2568|opinion|section|1', 'ตำแหน่ง', '');
    const html = memoForWord('memo', source, [opinions.read()], ALL_SHEETS) ?? '';
    expect(html).toContain('ความเห็นของปลัดอำเภอ');
    expect(html).toContain('(นายตัวอย่าง มีสุข)');
    expect(html).not.toContain('หัวหน้าฝ่ายอำนวยการ');
  });

  it('speaks of the round that staff chose', () => {
    const half = memoForWord('followUpMemo', source, [], ALL_SHEETS) ?? '';
    expect(half).toContain('รอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๘ – ๓๑ มีนาคม ๒๕๖๙)');
    const chosen = inExcel('followUpMemo').type('2568|followUpMemo|number', 'เลือกรอบรายงาน', 'รอบ 12 เดือน');
    const full = memoForWord('followUpMemo', source, [chosen.read()], ALL_SHEETS) ?? '';
    expect(full).toContain('รอบ ๑๒ เดือน (๑ ตุลาคม ๒๕๖๘ – ๓๐ กันยายน ๒๕๖๙)');
    expect(full).not.toContain('๓๑ มีนาคม');
  });

  it('is nothing without an agency', () => {
    expect(memoForWord('memo', { ...source, agencies: [] }, [], ALL_SHEETS)).toBeNull();
  });
});
