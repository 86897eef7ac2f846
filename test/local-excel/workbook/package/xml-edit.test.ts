import {
  insertChild,
  replaceChildren,
  SHEET_CHILDREN,
} from '../../../../src/local-excel/workbook/package/child-order';
import {
  appendEdit,
  applyEdits,
  attributesEdit,
} from '../../../../src/local-excel/workbook/package/xml-edit';
import { childOf, parseXml } from '../../../../src/local-excel/workbook/package/xml-element';

const SHEET = '<worksheet><sheetData/><mergeCells/><pageMargins/><unknown/><extLst/></worksheet>';

describe('parseXml', () => {
  it.each(['', '<a><b></a>', '<a>', '<a></b>', '<x:a></y:a>'])('finds fault with %s', (xml) => {
    expect(() => parseXml(xml)).toThrow(/at character/);
  });
});

describe('replaceChildren', () => {
  it('puts a child where the format wants it', () => {
    const root = parseXml(SHEET);
    const edits = [
      ...replaceChildren(root, 'cols', '<cols/>', SHEET_CHILDREN),
      ...replaceChildren(root, 'dataValidations', '<dataValidations/>', SHEET_CHILDREN),
      ...replaceChildren(root, 'tableParts', '<tableParts/>', SHEET_CHILDREN),
    ];
    expect(applyEdits(SHEET, edits)).toBe(
      '<worksheet><cols/><sheetData/><mergeCells/><dataValidations/><pageMargins/><unknown/><tableParts/><extLst/></worksheet>',
    );
  });

  it('takes the place of the children of that name, or takes them out', () => {
    const xml = '<a><b/>ก<b/></a>';
    expect(applyEdits(xml, replaceChildren(parseXml(xml), 'b', '<b n="1"/>', SHEET_CHILDREN))).toBe(
      '<a><b n="1"/>ก</a>',
    );
    expect(applyEdits(xml, replaceChildren(parseXml(xml), 'b', '', SHEET_CHILDREN))).toBe('<a>ก</a>');
  });
});

describe('insertChild', () => {
  it('puts a child behind others of its name', () => {
    const xml = '<worksheet><conditionalFormatting/><hyperlinks/></worksheet>';
    const edit = insertChild(parseXml(xml), 'conditionalFormatting', '<new/>', SHEET_CHILDREN);
    expect(applyEdits(xml, [edit])).toBe(
      '<worksheet><conditionalFormatting/><new/><hyperlinks/></worksheet>',
    );
  });
});

describe('appendEdit', () => {
  it('opens an element that was closed at once', () => {
    const xml = '<x:a n="1" />';
    expect(applyEdits(xml, [appendEdit(xml, parseXml(xml), '<b/>')])).toBe('<x:a n="1"><b/></x:a>');
  });
});

describe('attributesEdit', () => {
  it('sets, changes and removes attributes and keeps the others as they are written', () => {
    const xml = `<a><b x:name="1" name='2' hidden = "1"/></a>`;
    const element = childOf(parseXml(xml), 'b');
    if (!element) throw new Error('The element is missing.');
    const edit = attributesEdit(xml, element, { name: 'ก "ข"', hidden: null, state: 'x\ny' });
    expect(applyEdits(xml, [edit])).toBe('<a><b x:name="1" name="ก &quot;ข&quot;" state="x&#10;y"/></a>');
  });
});

describe('applyEdits', () => {
  it('refuses edits that overlap', () => {
    const edits = [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ];
    expect(() => applyEdits('<abc/>', edits)).toThrow('overlap');
  });
});
