import { firstTag, isRuledLine, stripMarkup } from '../../../src/domain/reading/markup';

describe('stripMarkup', () => {
  it('drops tags and ends a line where a paragraph or item ends', () => {
    expect(stripMarkup('<p>หนึ่ง</p><p>สอง</p>')).toBe('หนึ่ง\nสอง\n');
    expect(stripMarkup('<ul style="list-style-type: none"><li>ก</li><li><u>ข</u></li></ul>')).toBe('ก\nข\n');
    expect(stripMarkup('ก<br/>ข<br>ค')).toBe('ก\nข\nค');
  });

  it.each('p ul ol li u b i em strong br div span table tr td th tbody thead font sup sub h1 h6'.split(' '))(
    'knows the tag %s, with and without attributes',
    (name) => {
      const written = `ก<${name}>ข<${name} class="x">ค<${name.toUpperCase()}/>`;
      expect(stripMarkup(written).replaceAll('\n', '')).toBe('กขค');
      expect(firstTag(written)).toBe(`<${name}>`);
    },
  );

  it.each([
    ['</p>', '\n'],
    ['</li>', '\n'],
    ['</div>', '\n'],
    ['</tr>', '\n'],
    ['</h1>', '\n'],
    ['</h6>', '\n'],
    ['<br>', '\n'],
    ['<br />', '\n'],
    ['<BR/>', '\n'],
    ['<br class="x">', '\n'],
    ['</p >', '\n'],
    ['</td>', ''],
    ['</b>', ''],
    ['<p>', ''],
    ['<hr>', '<hr>'],
    ['<h7>', '<h7>'],
    ['<px>', '<px>'],
    ['<p', '<p'],
    ['<p <b>', '<p '],
    ['< p>', '< p>'],
  ])('makes of %s a break, nothing or the words as they are', (tag, made) => {
    expect(stripMarkup(`ก${tag}ข`)).toBe(`ก${made}ข`);
  });

  it.each([
    ['&nbsp;', ' '],
    ['&AMP;', '&'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&apos;', "'"],
    ['&ndash;', '–'],
    ['&mdash;', '—'],
    ['&hellip;', '…'],
    ['&bull;', '•'],
    ['&#65;', 'A'],
    ['&#x41;', 'A'],
    ['&#X41;', 'A'],
    ['&#131072;', '\u{20000}'],
    ['&#128512;', '😀'],
    ['&#1234567;', '&#1234567;'],
    ['&#x1000000;', '&#x1000000;'],
    ['&#;', '&#;'],
    ['&copy;', '&copy;'],
    ['&nbsp', '&nbsp'],
  ])('reads %s as “%s”', (entity, text) => {
    expect(stripMarkup(entity)).toBe(text);
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
  it.each([
    '-----------',
    '---',
    '..........',
    '....',
    '____',
    '— — —',
    '|||',
    '***',
    '= =',
    '– –',
    ': :',
    '…………',
    '-.-.',
  ])('is true for “%s”', (line) => {
    expect(isRuledLine(line)).toBe(true);
  });

  it.each(['-', '--', '- ก', '...', 'ก---', '---ก', '…-…', '', '12:30'])(
    'is false for “%s”, which says something or is a dash for no data',
    (line) => {
      expect(isRuledLine(line)).toBe(false);
    },
  );
});
