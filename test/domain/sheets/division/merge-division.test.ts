import * as fc from 'fast-check';
import { mergeDivision } from '../../../../src/domain/sheets/division/merge-division';
import type { MergeSide } from '../../../../src/domain/sheets/division/merge-result';
import type { SheetKey } from '../../../../src/domain/sheets/sheet-keys';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import { shownIn, typeInto } from '../../../support/part-in-excel';
import { contentAt, sheetOf } from '../../../support/spec-cells';
import { dataKeys, handedOut, homeSheets, planOver, sheetFor } from '../../../support/two-divisions';

const HOME = homeSheets();
const TREASURY = 'กองคลัง';
const OFFICE = 'สำนักปลัด';
const SHARED = '2568|half|im85dd';
const RESULT = 'สรุปผลการดำเนินการ';

type Typing = readonly [key: SheetKey, row: string, heading: string, entry: string | number];

function typed(sheets: readonly ExistingSheet[], ...typings: readonly Typing[]): readonly ExistingSheet[] {
  return typings.reduce(
    (all, [key, row, heading, entry]) =>
      all.map((sheet) => (sheet.key === key ? typeInto(sheet, row, heading, entry) : sheet)),
    sheets,
  );
}

function merge(home: readonly ExistingSheet[], returned: readonly ExistingSheet[], side: MergeSide = 'home') {
  return mergeDivision(
    home,
    planOver(
      home,
      home.map(({ key }) => key),
    ),
    returned,
    () => side,
  );
}

/** One sheet alone, where many workbooks are tried. */
const REPORT = HOME.filter(({ key }) => key === 'halfYearReport');
const NOTHING = { taken: [], conflicts: [], left: [], unknown: [], unmatched: [] };

describe('mergeDivision', () => {
  it.each([TREASURY, OFFICE])('brings nothing from the workbook of %s that nobody wrote in', (name) => {
    expect(merge(HOME, handedOut(name, HOME))).toEqual({ sheets: HOME, ...NOTHING });
  });

  it('takes what a division filled in where home has nothing, and writing the sheets again keeps it', () => {
    const returned = typed(handedOut(TREASURY, HOME), ['halfYearReport', SHARED, RESULT, 'เผยแพร่แล้ว']);
    const { sheets, taken, conflicts } = merge(HOME, returned);
    expect(taken).toMatchObject([
      { row: SHARED, field: 'result', heading: RESULT, home: '', returned: 'เผยแพร่แล้ว' },
    ]);
    expect(conflicts).toEqual([]);
    expect(contentAt(sheetOf(planOver(sheets), 'halfYearReport'), SHARED, 'result')).toBe('เผยแพร่แล้ว');
  });

  it('takes a rewording of a text of ours', () => {
    const row = '2568|analysis|9|o12';
    const returned = typed(handedOut(TREASURY, HOME), [
      'indicatorAnalysis',
      row,
      'ขั้นตอนหรือวิธีการดำเนินการ',
      'ประกาศทุกวันที่ ๕',
    ]);
    const { sheets, taken } = merge(HOME, returned);
    expect(taken).toHaveLength(1);
    expect(contentAt(sheetOf(planOver(sheets), 'indicatorAnalysis'), row, 'steps')).toBe('ประกาศทุกวันที่ ๕');
  });

  it('has nothing to do where both sides wrote the same', () => {
    const typing: Typing = ['halfYearReport', SHARED, RESULT, 'เผยแพร่แล้ว'];
    const home = typed(HOME, typing);
    expect(merge(home, typed(handedOut(TREASURY, HOME), typing))).toEqual({ sheets: home, ...NOTHING });
  });

  it('leaves what home wrote since where the division wrote nothing', () => {
    const home = typed(HOME, ['halfYearReport', SHARED, RESULT, 'ดำเนินการแล้ว']);
    expect(merge(home, handedOut(TREASURY, HOME))).toEqual({ sheets: home, ...NOTHING });
  });

  it('shows both sides where they wrote differently, and leaves home as it is', () => {
    const home = typed(HOME, ['halfYearReport', SHARED, RESULT, 'ยังไม่เผยแพร่']);
    const returned = typed(handedOut(TREASURY, HOME), ['halfYearReport', SHARED, RESULT, 'เผยแพร่แล้ว']);
    const { sheets, conflicts } = merge(home, returned);
    expect(conflicts).toMatchObject([
      { row: SHARED, home: 'ยังไม่เผยแพร่', returned: 'เผยแพร่แล้ว', isHomeUnchanged: false, chosen: 'home' },
    ]);
    expect(sheets).toEqual(home);
  });

  it('takes the side of the division where that is chosen', () => {
    const home = typed(HOME, ['halfYearReport', SHARED, RESULT, 'ยังไม่เผยแพร่']);
    const returned = typed(handedOut(TREASURY, HOME), ['halfYearReport', SHARED, RESULT, 'เผยแพร่แล้ว']);
    const { sheets } = merge(home, returned, 'returned');
    expect(shownIn(sheetFor('halfYearReport', sheets), SHARED, RESULT)).toBe('เผยแพร่แล้ว');
  });

  it('says of a conflict that home still says what the division was given', () => {
    const home = typed(HOME, ['halfYearReport', SHARED, RESULT, 'กำลังทำ']);
    const returned = typed(handedOut(TREASURY, home), ['halfYearReport', SHARED, RESULT, 'เสร็จแล้ว']);
    expect(merge(home, returned).conflicts).toMatchObject([{ isHomeUnchanged: true, chosen: 'home' }]);
  });

  it('takes it for a conflict where the division cleared what home says', () => {
    const home = typed(HOME, ['halfYearReport', SHARED, RESULT, 'กำลังทำ']);
    const returned = typed(handedOut(TREASURY, home), ['halfYearReport', SHARED, RESULT, '']);
    expect(merge(home, returned).conflicts).toMatchObject([{ home: 'กำลังทำ', returned: '' }]);
  });

  it('shows the second of two divisions that wrote differently into a row they share', () => {
    const first = typed(handedOut(TREASURY, HOME), ['halfYearReport', SHARED, RESULT, 'คลังเผยแพร่แล้ว']);
    const second = typed(handedOut(OFFICE, HOME), ['halfYearReport', SHARED, RESULT, 'ปลัดตรวจแล้ว']);
    const merged = merge(HOME, first).sheets;
    expect(merge(merged, second).conflicts).toMatchObject([{ home: 'คลังเผยแพร่แล้ว', returned: 'ปลัดตรวจแล้ว' }]);
  });

  it('tells of a figure of ours that the division wrote over, and leaves it', () => {
    const returned = typed(handedOut(TREASURY, HOME), ['lowQuestions', '2568|low|o12', 'คะแนน', 100]);
    const { sheets, left } = merge(HOME, returned);
    expect(left).toMatchObject([{ row: '2568|low|o12', field: 'score', returned: '100' }]);
    expect(sheets).toEqual(HOME);
  });

  it('takes a day that was typed as a number', () => {
    const row = '2568|measure|m-1n42li9';
    const returned = typed(handedOut(TREASURY, HOME), ['measures', row, 'วันเริ่ม', 45962]);
    const { sheets } = merge(HOME, returned);
    expect(contentAt(sheetOf(planOver(sheets), 'measures'), row, 'from')).toBe(45962);
  });

  it('lists a row that the division has added', () => {
    const returned = handedOut(TREASURY, HOME).map((sheet) => {
      if (sheet.key !== 'measures') return sheet;
      const added = (sheet.values[0] ?? []).map((_, column) => (column === 1 ? 'ตรวจพัสดุประจำปี' : ''));
      const values = [...sheet.values, added];
      return { ...sheet, values, formulas: values };
    });
    const { sheets, unknown } = merge(HOME, returned);
    expect(unknown).toMatchObject([{ row: null, texts: ['ตรวจพัสดุประจำปี'] }]);
    expect(sheets).toEqual(HOME);
  });

  it('lists a row that home no longer has only where the division wrote in it', () => {
    const home = HOME.map((sheet) => {
      if (sheet.key !== 'halfYearReport') return sheet;
      const values = sheet.values.filter((cells) => cells.at(-1) !== SHARED);
      return { ...sheet, values, formulas: values };
    });
    const given = handedOut(TREASURY, HOME);
    const returned = typed(given, ['halfYearReport', SHARED, RESULT, 'เผยแพร่แล้ว']);
    expect(merge(home, given).unknown).toEqual([]);
    expect(merge(home, returned).unknown).toMatchObject([{ row: SHARED }]);
  });

  it('names a sheet that home does not have', () => {
    const home = HOME.filter(({ key }) => key !== 'measures');
    expect(merge(home, handedOut(TREASURY, HOME)).unmatched).toEqual(['ITA_มาตรการ_2569']);
  });

  it('never takes a typed word of home away unasked, and brings nothing new the second time', () => {
    const rows = dataKeys(sheetFor('halfYearReport', handedOut(TREASURY, HOME)));
    const cell = fc.tuple(
      fc.constantFrom(...rows),
      fc.constantFrom(RESULT, 'ปัญหาอุปสรรค', 'หลักฐาน', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ'),
      fc.constantFrom('', 'ทำแล้ว', 'ยังไม่ทำ', '=ทำ', '12', 'กองคลัง'),
    );
    const cells = fc.array(cell, { maxLength: 6 });
    const given = handedOut(TREASURY, HOME).filter(({ key }) => key === 'halfYearReport');
    const typings = (entries: readonly (readonly [string, string, string])[]): readonly Typing[] =>
      entries.map(([row, heading, entry]) => ['halfYearReport', row, heading, entry]);
    fc.assert(
      fc.property(cells, cells, fc.constantFrom('home', 'returned'), (atHome, there, side: MergeSide) => {
        const home = typed(REPORT, ...typings(atHome));
        const returned = typed(given, ...typings(there));
        const once = merge(home, returned, side);
        const before = sheetFor('halfYearReport', home);
        const after = sheetFor('halfYearReport', once.sheets);
        for (const [row, heading] of atHome) {
          const word = shownIn(before, row, heading);
          const shown = shownIn(after, row, heading);
          const chosen = once.conflicts.some(
            (one) => one.row === row && one.heading === heading && one.chosen === 'returned',
          );
          if (word !== '' && word !== shownIn(sheetFor('halfYearReport', HOME), row, heading) && !chosen)
            expect(shown).toBe(word);
        }
        const twice = merge(once.sheets, returned, side);
        expect(twice.sheets).toEqual(once.sheets);
        expect(twice.taken).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
