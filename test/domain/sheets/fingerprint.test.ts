import fc from 'fast-check';
import { fingerprintOf, formatFingerprints, parseFingerprints } from '../../../src/domain/sheets/fingerprint';

describe('fingerprintOf', () => {
  it('is the same for the same words, whatever sheet and row a formula reads', () => {
    const before = '="อบต. ได้ "&TEXT(\'ITA_คะแนนรายข้อ_2568\'!$F$6,"0.00")&" คะแนน"';
    const after = '="อบต. ได้ "&TEXT(คะแนน!$F$16,"0.00")&" คะแนน"';
    expect(fingerprintOf({ kind: 'formula', formula: before })).toBe(
      fingerprintOf({ kind: 'formula', formula: after }),
    );
  });

  it('changes with one word of a formula or of a text', () => {
    const mark = (text: string) => fingerprintOf({ kind: 'text', text });
    expect(mark('รักษาระดับ')).not.toBe(mark('รักษาระดับไว้'));
    expect(fingerprintOf({ kind: 'formula', formula: '="ก"&$A$1' })).not.toBe(
      fingerprintOf({ kind: 'formula', formula: '="ข"&$A$1' }),
    );
  });

  it('tells a draft from the same words pasted as values', () => {
    expect(fingerprintOf({ kind: 'formula', formula: '="ก"' })).not.toBe(
      fingerprintOf({ kind: 'text', text: 'ก' }),
    );
  });

  it('takes white space and blanks as nothing', () => {
    expect(fingerprintOf({ kind: 'text', text: ' \n' })).toBeNull();
    expect(fingerprintOf({ kind: 'blank' })).toBeNull();
    expect(fingerprintOf({ kind: 'text', text: 'ก\r\nข ' })).toBe(
      fingerprintOf({ kind: 'text', text: 'ก\nข' }),
    );
  });
});

describe('parseFingerprints', () => {
  it('reads what formatFingerprints wrote', () => {
    const word = fc.stringMatching(/^[a-z0-9]+$/);
    fc.assert(
      fc.property(fc.dictionary(word, word), (marks) => {
        const map = new Map(Object.entries(marks));
        expect(parseFingerprints(formatFingerprints(map))).toEqual(map);
      }),
    );
  });

  it('takes a cell that somebody wrote over as no fingerprints', () => {
    expect(parseFingerprints('ข้อความอื่น').size).toBe(0);
    expect(parseFingerprints('').size).toBe(0);
  });
});
