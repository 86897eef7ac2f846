import { HEADER_KEY } from '../../../../src/domain/sheets/hidden-columns';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { SheetSpec } from '../../../../src/domain/sheets/sheet-spec';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PROCUREMENT_MEASURE,
  PUBLISHED_2568,
  type AnalysisParts,
} from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { cellOf, contentAt, rowKeys, sheetOf, valueOf } from '../../../support/spec-cells';
import { questionsFrom } from '../../../support/stated-assessment';

function reportOf(parts: AnalysisParts): SheetSpec {
  return sheetOf(planWorkbook(analysisOf(parts), [], ALL_SHEETS), 'analysisReport');
}

function measureKeysOf(sheet: SheetSpec): readonly string[] {
  return rowKeys(sheet).filter((key) => key.startsWith('2568|report|measure|'));
}

describe('analysisReportSheet', () => {
  it('has its sections in the order of the form', () => {
    const sheet = reportOf({ figures: PUBLISHED_2568, measures: [PROCUREMENT_MEASURE] });
    const sections = sheet.rows.flatMap(({ cells: [cell] }) =>
      cell?.style === 'section' ? [String(valueOf(cell.content)).replace(/^([๐-๙.]+ \S+).*/, '$1')] : [],
    );
    expect(sections).toEqual([
      '๑. หลักการประเมิน',
      '๒. เครื่องมือในการประเมิน',
      '๓. หลักเกณฑ์การประเมินผล',
      '๓.๑ การประมวลผลคะแนน',
      '๓.๒ คะแนนและระดับผลการประเมิน',
      'ที่มาของหลักเกณฑ์',
      '๔. ผลการประเมินของ',
      '๕. ผลการประเมินรายเครื่องมือ',
      '๕.๑ ด้าน',
      '๕.๒ ด้าน',
      '๕.๓ ด้าน',
      '๖. มาตรการและผลการดำเนินการ',
    ]);
  });

  it('says what each instrument is, with the weight and the indicators of the year', () => {
    const sheet = reportOf({ figures: PUBLISHED_2568 });
    expect(contentAt(sheet, '#instrument-EIT', 'measure')).toBe(
      'EIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก น้ำหนักร้อยละ ๓๐ เก็บคะแนนแยกเป็น EIT ส่วนที่ ๑ และ EIT ส่วนที่ ๒ ' +
        'มี ๓ ตัวชี้วัด ได้แก่ ๖. คุณภาพการดำเนินงาน ๗. ประสิทธิภาพการสื่อสาร ๘. การปรับปรุงการทำงาน',
    );
    expect(contentAt(sheet, '#instrument-OIT', 'measure')).toContain('๙. การเปิดเผยข้อมูล (๕ ตัวชี้วัดย่อย: ');
  });

  it('cites the sources of the criteria and says when some are not verified', () => {
    const sheet = reportOf({ figures: PUBLISHED_2568 });
    const sources = rowKeys(sheet).filter((key) => /^#source-/.test(key));
    expect(sources.length).toBeGreaterThan(1);
    expect(contentAt(sheet, '#computation', 'measure')).toMatch(
      /^๓\.๑ การประมวลผลคะแนน \(ที่มา ๑(, [๐-๙]+)*\)$/,
    );
    expect(rowKeys(sheet)).toContain('#unverified');
    expect(rowKeys(reportOf({ year: 2565 }))).not.toContain('#unverified');
  });

  it('warns that the rules of a year are not announced yet', () => {
    expect(rowKeys(reportOf({ year: 2570, figures: PUBLISHED_2568 }))).toContain('#draft-rules');
    expect(rowKeys(reportOf({ figures: PUBLISHED_2568 }))).not.toContain('#draft-rules');
  });

  it('lists the scores of an instrument live, EIT by its parts where both are known', () => {
    const sheet = reportOf({ figures: PUBLISHED_2568 });
    expect(rowKeys(sheet).filter((key) => /^#score-[^h]/.test(key))).toEqual([
      ...['#score-1', '#score-2', '#score-3', '#score-4', '#score-5', '#score-IIT'],
      ...['#score-6', '#score-7', '#score-8', '#score-EIT1', '#score-EIT2', '#score-EIT'],
      ...['#score-9', '#score-10', '#score-OIT'],
    ]);
    expect(contentAt(sheet, '#score-9', 'owners')).toMatch(
      /^=IF\(COUNT\('ITA_สรุปผล_2568'!\$H\$\d+\)=0,"",ROUND\('ITA_สรุปผล_2568'!\$H\$\d+,2\)\)$/,
    );
  });

  it('reads the narrative of an instrument from the list right above it', () => {
    const sheet = reportOf({ figures: PUBLISHED_2568 });
    const first = rowKeys(sheet).indexOf('#score-1') + 1;
    const narrative = String(contentAt(sheet, '#narrative-IIT', 'measure'));
    expect(narrative).toContain(
      `INDEX($B$${first}:$B$${first + 4},MATCH(MIN($C$${first}:$C$${first + 4}),$C$${first}:$C$${first + 4},0))`,
    );
    expect(cellOf(sheet, '#narrative-IIT', 'measure')).toMatchObject({ role: 'draft', style: 'draft' });
  });

  it('names the low questions of an instrument and no others', () => {
    const sheet = reportOf({ figures: { questions: fullQuestions({ o12: '0', o13: '84.99', e1: '85' }) } });
    const words = String(contentAt(sheet, '#low-OIT', 'measure'));
    expect(words).toContain('" o๑๒ ("');
    expect(words).toContain('" o๑๓ ("');
    expect(String(contentAt(sheet, '#low-EIT', 'measure'))).not.toContain('e๑');
  });

  it('names fifteen low questions at most, in a formula short enough for Excel', () => {
    const figures = { questions: fullQuestions(questionsFrom('o', 1, 28, '0')) };
    const words = String(contentAt(reportOf({ figures }), '#low-OIT', 'measure'));
    expect(words).toContain('" o๑๕ ("');
    expect(words).not.toContain('o๑๖');
    expect(words.length).toBeLessThan(8192);
  });

  it('says that there are no question scores', () => {
    expect(contentAt(reportOf({ figures: PUBLISHED_2568 }), '#low-OIT', 'measure')).toBe('OIT ไม่มีคะแนนรายข้อ');
  });

  it('carries measures in six columns and leaves results to fill', () => {
    const sheet = reportOf({ figures: PUBLISHED_2568, measures: [PROCUREMENT_MEASURE] });
    const [key = ''] = measureKeysOf(sheet);
    expect(['measure', 'owners', 'period'].map((field) => contentAt(sheet, key, field))).toEqual([
      'จัดทำปฏิทินเผยแพร่ข้อมูลจัดซื้อจัดจ้าง',
      'กองคลัง\nสำนักปลัด',
      '๑ ต.ค. ๖๘ ถึง ๓๐ ก.ย. ๖๙',
    ]);
    expect(['result', 'recommendation'].map((field) => cellOf(sheet, key, field)?.role)).toEqual([
      'typed',
      'typed',
    ]);
  });

  it('begins the measures on a page of their own and repeats their headings alone', () => {
    const sheet = reportOf({ figures: PUBLISHED_2568, measures: [PROCUREMENT_MEASURE] });
    const header = rowKeys(sheet).indexOf(HEADER_KEY);
    expect(sheet.print.titleRows).toEqual([header, header]);
    expect(sheet.rows[header - 1]).toMatchObject({ key: '#measures', pageBreakBefore: true });
  });

  it('goes on with a long measure in rows that say so', () => {
    const steps = Array.from({ length: 40 }, (_, item) => `${item + 1}. รายงานผลให้ผู้บริหารทราบทุกเดือน`).join(
      '\n',
    );
    const sheet = reportOf({ figures: PUBLISHED_2568, measures: [{ ...PROCUREMENT_MEASURE, steps }] });
    const keys = measureKeysOf(sheet);
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.slice(1).map((key) => contentAt(sheet, key, 'measure'))).toEqual(
      keys.slice(1).map(() => '(ต่อ)'),
    );
    expect(keys.map((key) => contentAt(sheet, key, 'steps')).join('\n')).toBe(steps);
  });

  it('says that the workbook has no measures', () => {
    expect(contentAt(reportOf({ figures: PUBLISHED_2568 }), '#no-measures', 'measure')).toMatch(
      /^ยังไม่พบมาตรการ/,
    );
  });

  it('keeps a typed cause with its instrument and a typed result with its measure', () => {
    const source = analysisOf({ figures: PUBLISHED_2568, measures: [PROCUREMENT_MEASURE] });
    const sheet = sheetOf(planWorkbook(source, [], ALL_SHEETS), 'analysisReport');
    const [key = ''] = measureKeysOf(sheet);
    const typed = SheetInExcel.written(sheet)
      .type('#cause-OIT', 'มาตรการ/แนวทาง', 'เว็บไซต์ขัดข้อง')
      .type(key, 'ผลการดำเนินการ', 'เผยแพร่แล้ว 8 รายการ');
    const other = { ...PROCUREMENT_MEASURE, measure: 'ตรวจสอบเว็บไซต์', steps: '1. ตรวจลิงก์' };
    const after = planWorkbook(
      { ...source, measures: [other, PROCUREMENT_MEASURE] },
      [typed.read()],
      ALL_SHEETS,
    );
    const again = sheetOf(after, 'analysisReport');
    expect(contentAt(again, '#cause-OIT', 'measure')).toBe('เว็บไซต์ขัดข้อง');
    expect(contentAt(again, key, 'result')).toBe('เผยแพร่แล้ว 8 รายการ');
  });

  it('keeps a typed result with a measure whose words have changed', () => {
    const source = analysisOf({ figures: PUBLISHED_2568, measures: [PROCUREMENT_MEASURE] });
    const sheet = sheetOf(planWorkbook(source, [], ALL_SHEETS), 'analysisReport');
    const [key = ''] = measureKeysOf(sheet);
    const typed = SheetInExcel.written(sheet).type(key, 'ผลการดำเนินการ', 'เผยแพร่แล้ว 8 รายการ').read();
    const reworded = { ...PROCUREMENT_MEASURE, measure: 'จัดทำปฏิทินการเผยแพร่ข้อมูลจัดซื้อจัดจ้างรายเดือน' };
    const another = { ...PROCUREMENT_MEASURE, measure: 'อบรมเจ้าหน้าที่พัสดุ' };
    const resultAfter = (measure: typeof reworded) => {
      const plan = planWorkbook({ ...source, measures: [measure] }, [typed], ALL_SHEETS);
      const again = sheetOf(plan, 'analysisReport');
      const row = rowKeys(again).find((one) => contentAt(again, one, 'measure') === measure.measure) ?? '';
      return contentAt(again, row, 'result');
    };
    expect(resultAfter(reworded)).toBe('เผยแพร่แล้ว 8 รายการ');
    expect(resultAfter(another)).toBeNull();
  });

  it('leaves nothing of its own behind when the rules of the workbook take a level away', () => {
    const source = analysisOf({ figures: PUBLISHED_2568 });
    const written = SheetInExcel.written(sheetOf(planWorkbook(source, [], ALL_SHEETS), 'analysisReport'));
    const agencies = source.agencies.map(({ rulebook, ...agency }) => {
      const scale = rulebook.rating.value;
      const value = { ...scale, bands: scale.bands.filter(({ level }) => level !== 'ต้องปรับปรุง') };
      return { ...agency, rulebook: { ...rulebook, rating: { ...rulebook.rating, value } } };
    });
    const plan = planWorkbook({ ...source, agencies }, [written.read()], ALL_SHEETS);
    expect(rowKeys(sheetOf(plan, 'analysisReport'))).not.toContain('#closing');
  });
});
