import { assert, constantFrom, integer, array, property } from 'fast-check';
import { findWords } from '../../../../src/domain/checks/memo-text/words-in-raw';

function wordsIn(words: string, raw: string) {
  return findWords(words, raw).map(({ start, end }) => raw.slice(start, end));
}

describe('findWords', () => {
  it.each([
    ['as typed', 'ป.ช.ช.', 'ของ ป.ช.ช. นั้น', ['ป.ช.ช.']],
    ['in other digits', '๙๕.๓๓', 'ได้ 95.33 คะแนน', ['95.33']],
    ['with a split sara am', 'ตำบล', 'ตํา\u200Bบลทุ่ง', ['ตํา\u200Bบล']],
    ['with two sara e', 'แผน', 'เเผนงาน', ['เเผน']],
    ['with spaces within', 'ควรปรับปรุง', 'ควรปร ับ ปรุ ง', ['ควรปร ับ ปรุ ง']],
    ['with its last mark', 'ทุ่ง', 'ทุ่ง', ['ทุ่ง']],
    ['as often as they stand there', 'กอง', 'กองคลัง กองช่าง', ['กอง', 'กอง']],
    ['cut short by an ellipsis', 'ทุกส่วน…', 'ให้ทุกส่วนราชการ', ['ทุกส่วน']],
  ])('finds words %s', (_, words, raw, found) => {
    expect(wordsIn(words, raw)).toEqual(found);
  });

  it.each([
    ['a part of a longer number', '๕๖', 'ปี ๒๕๖๘'],
    ['a letter of a longer word', 'A', 'ผล ITA'],
    ['nothing', '…', 'ข้อความ'],
    ['words that are not there', 'กองคลัง', 'กองช่าง'],
  ])('does not find %s', (_, words, raw) => {
    expect(wordsIn(words, raw)).toEqual([]);
  });

  it('finds any stretch of a text within it', () => {
    const text = array(constantFrom('ก', 'ั', '่', 'เ', 'ำ', ' ', '๑', '.', 'น'), {
      minLength: 1,
      maxLength: 20,
    });
    assert(
      property(text, integer({ min: 0, max: 19 }), (pieces, from) => {
        const raw = pieces.join('');
        const stretch = raw.slice(from).trim();
        for (const { start, end } of findWords(stretch, raw)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(raw.length);
        }
      }),
    );
  });
});
