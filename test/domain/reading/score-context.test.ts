import { codeInContext, contextAfter } from '../../../src/domain/reading/score-context';
import { RULE_WORDS } from '../../support/grid-of';

describe('contextAfter', () => {
  it('takes the instrument, and the part of EIT, from a heading', () => {
    expect(contextAfter('แบบวัด IIT', null, RULE_WORDS)).toEqual({ instrument: 'IIT', part: null });
    expect(contextAfter('EIT ส่วนที่ ๒', null, RULE_WORDS)).toEqual({ instrument: 'EIT', part: 'EIT2' });
  });

  it('takes the instrument from an indicator, and stays in the part of EIT', () => {
    const inPart = contextAfter('EIT ส่วนที่ ๒', null, RULE_WORDS);
    expect(contextAfter('ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน', inPart, RULE_WORDS)).toEqual(inPart);
    expect(contextAfter('ตัวชี้วัดที่ ๙', inPart, RULE_WORDS)).toEqual({ instrument: 'OIT', part: null });
  });

  it('stays as it was after words that name none or several', () => {
    const before = contextAfter('IIT', null, RULE_WORDS);
    expect(contextAfter('ข้อคำถามทั่วไป', before, RULE_WORDS)).toBe(before);
    expect(contextAfter('EIT และ OIT', before, RULE_WORDS)).toBe(before);
  });
});

describe('codeInContext', () => {
  it('gives a number the letter of its instrument', () => {
    expect(codeInContext(6, { instrument: 'EIT', part: 'EIT1' })).toBe('e6');
  });

  it('knows no code without an instrument, or for a number that none has', () => {
    expect([codeInContext(6, null), codeInContext(0, { instrument: 'IIT', part: null })]).toEqual([
      null,
      null,
    ]);
  });

  it.each([
    [1, 'i1'],
    [99, 'i99'],
    [100, null],
    [-1, null],
  ])('gives number %d under IIT the code %s', (number, code) => {
    expect(codeInContext(number, { instrument: 'IIT', part: null })).toBe(code);
  });

  it('gives a number under OIT its letter', () => {
    expect(codeInContext(12, { instrument: 'OIT', part: null })).toBe('o12');
  });
});
