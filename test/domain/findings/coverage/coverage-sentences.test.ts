import { ENGLISH_COVERAGE_SENTENCES } from '../../../../src/domain/findings/coverage/coverage-sentences.en';
import { THAI_COVERAGE_SENTENCES } from '../../../../src/domain/findings/coverage/coverage-sentences.th';

describe('THAI_COVERAGE_SENTENCES', () => {
  it('names what a measure lacks', () => {
    expect(THAI_COVERAGE_SENTENCES.C03({ no: 5, missing: ['result', 'outcome'] })).toBe(
      'มาตรการที่ 5 ยังไม่มีผลการดำเนินการและผลลัพธ์ — เติม หรือเขียนเหตุผลที่ยังไม่ได้ดำเนินการ',
    );
    expect(THAI_COVERAGE_SENTENCES.C03({ no: ['2', '3'], missing: ['outcome'] })).toContain(
      'มาตรการที่ 2, 3 ยังไม่มีผลลัพธ์',
    );
  });

  it('tells what a report adds and leaves out, each only where there is something', () => {
    const added = THAI_COVERAGE_SENTENCES.C10({ plan: 'แผน', added: ['อบรม'], lost: [] });
    expect(added).toContain('เพิ่ม “อบรม”');
    expect(added).not.toContain('หายไป');
    expect(THAI_COVERAGE_SENTENCES.C10({ plan: 'แผน', added: [], lost: ['ก', 'ข', 'ค', 'ง'] })).toContain(
      'หายไป “ก, ข, ค และอีก 1 มาตรการ”',
    );
  });

  it('tells words from a template from an outcome that is the result', () => {
    expect(THAI_COVERAGE_SENTENCES.C11({ found: 'ดี', count: 3, cells: ['F1', 'F2', 'F3'] })).toContain(
      'ข้อความซ้ำกัน 3 แถว (F1, F2, F3)',
    );
    expect(THAI_COVERAGE_SENTENCES.C11({ because: 'outcome', found: 'ดี' })).toContain(
      'ผลลัพธ์เขียนเหมือนผลการดำเนินการ',
    );
  });

  it('tells a result that is the plan from one that still says what should be done', () => {
    expect(THAI_COVERAGE_SENTENCES.C12({ found: 'จัดประชุม' })).toContain('เหมือนขั้นตอนในแผน “จัดประชุม”');
    expect(THAI_COVERAGE_SENTENCES.C12({ because: 'toBeDone', found: 'ควรจัด' })).toContain(
      'ยังเป็นถ้อยคำของแผน “ควรจัด”',
    );
  });
});

describe('ENGLISH_COVERAGE_SENTENCES', () => {
  it('says the same', () => {
    expect(ENGLISH_COVERAGE_SENTENCES.C03({ no: 5, missing: ['result', 'outcome'] })).toContain(
      'no result and no outcome',
    );
    expect(ENGLISH_COVERAGE_SENTENCES.C10({ plan: 'แผน', added: ['ก'], lost: ['ข'] })).toMatch(
      /adds “ก”.*leaves out “ข”/,
    );
    expect(ENGLISH_COVERAGE_SENTENCES.C11({ because: 'outcome', found: 'ดี' })).toContain('like the result');
    expect(ENGLISH_COVERAGE_SENTENCES.C11({ found: 'ดี', count: 3, cells: ['F1'] })).toContain('3 rows');
    expect(ENGLISH_COVERAGE_SENTENCES.C12({ because: 'toBeDone', found: 'ควรจัด' })).toContain(
      'should be done',
    );
    expect(ENGLISH_COVERAGE_SENTENCES.C12({ found: 'จัดประชุม' })).toContain('repeats the steps');
  });
});
