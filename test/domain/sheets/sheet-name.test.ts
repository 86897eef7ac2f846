import fc from 'fast-check';
import { clipText, freeSheetName } from '../../../src/domain/sheets/sheet-name';

const anyName = fc.string({ unit: fc.constantFrom(...Array.from("กขที่นี้้ำABC/\\?*:[]'() 123")), maxLength: 60 });

describe('freeSheetName', () => {
  it('keeps a good name', () => {
    expect(freeSheetName('ITA_วิเคราะห์ตัวชี้วัด_2568', ['คะแนน'])).toBe('ITA_วิเคราะห์ตัวชี้วัด_2568');
  });

  it('goes beside a sheet of the same name in whatever case', () => {
    expect(freeSheetName('ITA_สรุปผล_2568', ['ita_สรุปผล_2568'])).toBe('ITA_สรุปผล_2568 (2)');
    expect(freeSheetName('A', ['a', 'A (2)'])).toBe('A (3)');
  });

  it('drops what Excel forbids', () => {
    expect(freeSheetName("'ผล/ตรวจ*[1]?'", [])).toBe('ผลตรวจ1');
    expect(freeSheetName('History', [])).not.toBe('History');
    expect(freeSheetName('???', [])).not.toBe('');
  });

  it('cuts a long name without taking a tone mark from its letter', () => {
    const name = freeSheetName(`${'ก'.repeat(29)}ที่`, []);
    expect(name).toBe('ก'.repeat(29));
  });

  it('always gives a name that Excel takes and nobody has', () => {
    fc.assert(
      fc.property(anyName, fc.array(anyName), (wanted, taken) => {
        const name = freeSheetName(wanted, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$|^\s|\s$/);
        expect(name).not.toMatch(/^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/);
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});

describe('clipText', () => {
  it('counts UTF-16 units and keeps whole letters', () => {
    expect(clipText('ที่นี่', 5)).toBe('ที่');
    expect(clipText('ที่นี่', 6)).toBe('ที่นี่');
    expect(clipText('a😀', 2)).toBe('a');
  });
});
