import { readAttributes, scanXml } from '../../../../src/local-excel/workbook/package/xml-scanner';

function tokens(xml: string): string[] {
  return [...scanXml(xml)].map(({ kind, name, text, selfClosing }) =>
    kind === 'text' ? `"${text}"` : `${kind === 'close' ? '/' : ''}${name}${selfClosing ? '/' : ''}`,
  );
}

describe('scanXml', () => {
  it('passes over comments and instructions and takes CDATA as text', () => {
    expect(tokens('<?xml version="1.0"?><!-- <c> --><x:a><![CDATA[<b>&amp;]]></x:a><d/>')).toEqual([
      'a',
      '"<b>&amp;"',
      '/a',
      'd/',
    ]);
  });

  it('resolves the entities that XML defines', () => {
    expect(tokens('<t>&lt;ก&gt; &amp; &#3586;&#xE01;&quot;&apos;</t>')).toEqual(['t', `"<ก> & ขก"'"`, '/t']);
  });

  it('does not end a tag at a sign inside quotes', () => {
    expect(tokens(`<a v="1>2" w='3>4'><b/></a>`)).toEqual(['a', 'b/', '/a']);
  });

  it.each([
    '<a',
    '<a v="1',
    '<!-- x',
    '<![CDATA[x',
    '<a>&nbsp;</a>',
    '<a>&lt</a>',
    '<a>&#x110000;</a>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<>',
  ])('finds fault with %s', (xml) => {
    expect(() => tokens(xml)).toThrow(/at character/);
  });
});

describe('readAttributes', () => {
  it('reads by local name, the one without a prefix first, and leaves namespaces out', () => {
    const attributes = readAttributes(
      ` xmlns:r="n" r:id="rId1" name='ก &amp; ข' x:name="other" sheetId = "3"`,
    );
    expect([...attributes]).toEqual([
      ['id', 'rId1'],
      ['name', 'ก & ข'],
      ['sheetId', '3'],
    ]);
    expect(readAttributes(' r:id="rId1" id="2"').get('id')).toBe('2');
  });
});
