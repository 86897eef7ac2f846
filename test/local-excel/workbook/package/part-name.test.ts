import {
  relationshipsPartOf,
  relativeTarget,
  resolvePartName,
} from '../../../../src/local-excel/workbook/package/part-name';

describe('resolvePartName', () => {
  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
    ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', './theme/theme1.xml', 'xl/theme/theme1.xml'],
  ])('from %s finds %s at %s', (owner, target, part) => {
    expect(resolvePartName(owner, target)).toBe(part);
  });
});

describe('relativeTarget', () => {
  it.each([
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', '../tables/table1.xml'],
    ['xl/workbook.xml', 'customXml/item1.xml', '../customXml/item1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['customXml/item1.xml', 'customXml/itemProps1.xml', 'itemProps1.xml'],
  ])('from %s points at %s with %s', (owner, part, target) => {
    expect(relativeTarget(owner, part)).toBe(target);
    expect(resolvePartName(owner, target)).toBe(part);
  });
});

describe('relationshipsPartOf', () => {
  it('stands beside its owner', () => {
    expect(relationshipsPartOf('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
    expect(relationshipsPartOf('')).toBe('_rels/.rels');
  });
});
