import fc from 'fast-check';
import { replaceWords } from '../../../../src/domain/checks/fixing/replace-words';

describe('replaceWords', () => {
  it.each([
    ['every place where the words stand', 'ป.ช.ช. และ ป.ช.ช.', 'ป.ช.ช.', 'ป.ป.ช.', 'ป.ป.ช. และ ป.ป.ช.'],
    ['a code beside another figure', 'ข้อ ๐๑๒ กับ ๑๒', '๐๑๒', 'o๑๒', 'ข้อ o๑๒ กับ ๑๒'],
    ['a name that is the first half of the right one', 'อบต.ทุ่ง', 'อบต.ทุ่ง', 'อบต.ทุ่งตัวอย่าง', 'อบต.ทุ่งตัวอย่าง'],
  ])('replaces %s', (_, text, from, to, mended) => {
    expect(replaceWords(text, { from, to })).toBe(mended);
  });

  it.each([
    ['letters that go on with a mark', 'หลักเกณฑ์', 'หลักเกณฑ', 'หลักเกณฑ์'],
    ['figures within a longer number', '๒๐๑๓', '๐๑', 'o๑'],
    ['figures that go on', '๐๑๐', '๐๑', 'o๑'],
    ['words that are right already', 'อบต.ทุ่งตัวอย่าง', 'อบต.ทุ่ง', 'อบต.ทุ่งตัวอย่าง'],
    ['a text without the words', 'ป.ป.ช.', 'ป.ช.ช.', 'ป.ป.ช.'],
    ['no words at all', 'ป.ป.ช.', '', 'o'],
  ])('leaves %s alone', (_, text, from, to) => {
    expect(replaceWords(text, { from, to })).toBe(text);
  });

  it('mends a text once and for all where the right words do not hold the wrong ones', () => {
    const words = fc.string({ unit: fc.constantFrom('ก', 'ข', ' ', '1') });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const fix = { from: 'ผิด', to: 'ถูก' };
        const mended = replaceWords(`${before}ผิด${after}`, fix);
        expect(mended).toBe(`${before}ถูก${after}`);
        expect(replaceWords(mended, fix)).toBe(mended);
      }),
    );
  });
});
