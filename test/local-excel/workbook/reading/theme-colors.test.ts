import { parseXml } from '../../../../src/local-excel/workbook/package/xml-element';
import { colorResolver } from '../../../../src/local-excel/workbook/reading/theme-colors';

const THEME = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1><a:accent1><a:srgbClr val="4f81bd"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

describe('colorResolver', () => {
  const resolve = colorResolver(THEME);

  it.each([
    ['<color rgb="FF1f4e79"/>', '#1F4E79'],
    ['<color theme="0"/>', '#FEFEFE'],
    ['<color theme="1"/>', '#111111'],
    ['<color theme="4"/>', '#4F81BD'],
    // Excel shows #DCE6F1 and #366092: it counts lightness in whole steps, so a shade may be one step off.
    ['<color theme="4" tint="0.79998168889431442"/>', '#DCE6F2'],
    ['<color theme="4" tint="-0.249977111117893"/>', '#376092'],
    ['<color theme="5"/>', '#ED7D31'],
    ['<color indexed="10"/>', '#FF0000'],
    ['<color auto="1"/>', '#000000'],
    ['<color indexed="64"/>', '#000000'],
  ])('takes %s for %s', (xml, color) => {
    expect(resolve(parseXml(xml), '#000000')).toBe(color);
  });
});
