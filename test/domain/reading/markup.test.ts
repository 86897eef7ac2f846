import { firstTag, isRuledLine, stripMarkup } from '../../../src/domain/reading/markup';

describe('stripMarkup', () => {
  it('drops tags and ends a line where a paragraph or item ends', () => {
    expect(stripMarkup('<p>หนึ่ง</p><p>สอง</p>')).toBe('หนึ่ง\nสอง\n');
    expect(stripMarkup('<ul style="list-style-type: none"><li>ก</li><li><u>ข</u></li></ul>')).toBe('ก\nข\n');
    expect(stripMarkup('ก<br/>ข<br>ค')).toBe('ก\nข\nค');
  });

  it('decodes entities and drops bold signs', () => {
    expect(stripMarkup('**หัวข้อ** ก&nbsp;ข &amp; ค &#3585; &#x0E02;')).toBe('หัวข้อ ก ข & ค ก ข');
  });

  it('leaves an entity that stands for no character', () => {
    expect(stripMarkup('&#9999999; &#1114112;')).toBe('&#9999999; &#1114112;');
  });

  it('keeps what only looks like markup', () => {
    expect(stripMarkup('Q&A, Dos&Don’ts, 3 < 5 และ 7 > 6, <ชื่อ>')).toBe(
      'Q&A, Dos&Don’ts, 3 < 5 และ 7 > 6, <ชื่อ>',
    );
  });
});

describe('firstTag', () => {
  it('shows the tag that came along', () => {
    expect(firstTag('ก <p>ข</p>')).toBe('<p>');
  });

  it('finds none in plain text', () => {
    expect(firstTag('Q&A 3 < 5 **หนา** <ชื่อ>')).toBeNull();
  });
});

describe('isRuledLine', () => {
  it.each(['-----------', '---', '..........', '____', '— — —'])('is true for “%s”', (line) => {
    expect(isRuledLine(line)).toBe(true);
  });

  it.each(['-', '--', '- ก', '...'])(
    'is false for “%s”, which says something or is a dash for no data',
    (line) => {
      expect(isRuledLine(line)).toBe(false);
    },
  );
});
