import {
  FINDING_CODES,
  type Finding,
  type FindingCode,
  type FindingFacts,
} from '../../../src/domain/findings/finding';
import { LANGUAGES } from '../../../src/domain/findings/language';
import { sentenceOf } from '../../../src/domain/findings/sentence';

function finding(code: FindingCode, facts: FindingFacts): Finding {
  return { code, severity: 'error', at: { sheet: 'คะแนน', address: 'C5' }, facts };
}

describe('sentenceOf', () => {
  it.each(LANGUAGES)('has a sentence for every code in “%s”, even when all facts are absent', (language) => {
    const empty = FINDING_CODES.filter((code) => sentenceOf(finding(code, {}), language).trim().length < 10);
    expect(empty).toEqual([]);
  });

  it('says what was found and what to do', () => {
    const facts = { kind: 'indicator', code: '9', score: '80.00', threshold: '85.00' };
    expect(sentenceOf(finding('C01', facts), 'th')).toBe(
      'ตัวชี้วัดที่ 9 ได้ 80.00 ต่ำกว่า 85.00 แต่ยังไม่มีมาตรการ — เพิ่มมาตรการ หรือระบุรหัสข้อในมาตรการที่มีอยู่',
    );
    expect(sentenceOf(finding('C01', facts), 'en')).toBe(
      'Indicator 9 scored 80.00, below 85.00, and has no measure. Add one, or name the question in a measure.',
    );
  });

  it('lists missing questions and says that a blank is not zero', () => {
    const facts = { kind: 'indicator', code: '1', missing: ['i2', 'i3'] };
    expect(sentenceOf(finding('S08', facts), 'th')).toContain('ไม่มีคะแนนข้อ i2, i3');
    expect(sentenceOf(finding('S08', facts), 'th')).toContain('(ไม่นับเป็น 0)');
    expect(sentenceOf(finding('S08', { ...facts, published: '90.00' }), 'th')).toContain('ที่ระบุ 90.00');
  });

  it('names the lowest instrument in a wrong level only where levels depend on it', () => {
    const facts = { published: 'AA', level: 'A', total: '87.99', year: 2565 };
    expect(sentenceOf(finding('S02', facts), 'th')).toBe(
      'ระดับ “AA” ไม่ตรงกับเกณฑ์ปี 2565: คะแนนรวม 87.99 — แก้เป็น “A” หรือตรวจคะแนน',
    );
    const tested = { ...facts, lowest: 'OIT', lowestScore: '80.00' };
    expect(sentenceOf(finding('S02', tested), 'th')).toContain('คะแนนรวม 87.99 เครื่องมือต่ำสุด OIT 80.00');
  });

  it('does not call a level wrong that merely cannot be confirmed', () => {
    const facts = { published: 'ผ่าน', total: '95.33', possible: ['ผ่านดี', 'ผ่าน'], missing: ['OIT'] };
    expect(sentenceOf(finding('S02', facts), 'th')).toBe(
      'ยังยืนยันระดับ “ผ่าน” ไม่ได้: คะแนนรวม 95.33 เป็นได้ทั้ง ผ่านดี, ผ่าน เพราะขาดคะแนน OIT — เติมคะแนนที่ขาดแล้วตรวจอีกครั้ง',
    );
  });

  it.each([
    ['question', 'i7', 'ข้อ i7 มีคะแนน'],
    ['subIndicator', '9.3', 'ตัวชี้วัดย่อยที่ 9.3 มีคะแนน'],
    ['instrument', 'OIT', 'OIT มีคะแนน'],
    ['total', '', 'คะแนนรวม มีคะแนน'],
  ])('calls a %s by its name', (kind, code, words) => {
    expect(sentenceOf(finding('S05', { kind, code, score: '101.00' }), 'th')).toContain(words);
  });

  it('leaves an ellipsis where a fact is absent rather than a wrong word', () => {
    expect(sentenceOf(finding('S10', { code: 'o1' }), 'en')).toContain('OIT question o1 scored …');
  });
});
