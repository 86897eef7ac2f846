import { planFixes } from '../../../../src/domain/checks/fixing/plan-fixes';
import type { Finding } from '../../../../src/domain/findings/finding';
import { gridOf } from '../../../support/grid-of';

const SHEET = 'บันทึก';

function finding(code: Finding['code'], address: string, from: string, to: string): Finding {
  return { code, severity: 'warning', at: { sheet: SHEET, address }, facts: {}, fix: { from, to } };
}

const COMMISSION = finding('N04', 'B3', 'ป.ช.ช.', 'ป.ป.ช.');
const at = (address: string) => ({ sheet: SHEET, address });
const gridWith = (value: string | number) => [gridOf([[value]], { sheet: SHEET, top: 2, left: 1 })];

describe('planFixes', () => {
  it('says what a cell holds and would hold', () => {
    expect(planFixes([COMMISSION], gridWith('เกณฑ์ของ ป.ช.ช.'))).toEqual([
      { at: at('B3'), before: 'เกณฑ์ของ ป.ช.ช.', after: 'เกณฑ์ของ ป.ป.ช.' },
    ]);
  });

  it('mends a cell once for all that was found in it', () => {
    const word = finding('X09', 'B3', 'เจตจำนงค์', 'เจตจำนง');
    expect(planFixes([COMMISSION, word], gridWith('เจตจำนงค์ต่อ ป.ช.ช.'))).toEqual([
      { at: at('B3'), before: 'เจตจำนงค์ต่อ ป.ช.ช.', after: 'เจตจำนงต่อ ป.ป.ช.' },
    ]);
  });

  it('mends every cell of a finding that is told once for many', () => {
    const told: Finding = {
      ...finding('I01', 'A1', '๐๑๒', 'o๑๒'),
      alsoFix: [{ at: at('A2'), fix: { from: '๐๑๓', to: 'o๑๓' } }],
    };
    const grid = gridOf([['๐๑๒'], ['๐๑๓']], { sheet: SHEET });
    expect(planFixes([told], [grid]).map(({ at: place, after }) => [place.address, after])).toEqual([
      ['A1', 'o๑๒'],
      ['A2', 'o๑๓'],
    ]);
  });

  it.each([
    ['a comma for the point', '๙๕,๓๓', '95.33', 95.33],
    ['a letter for the nought', '8O.5', '80.50', 80.5],
  ])('makes a number of a score with %s', (_, before, to, after) => {
    const slip = finding('R04', 'B3', before, to);
    expect(planFixes([slip], gridWith(before))).toEqual([{ at: at('B3'), before, after }]);
  });

  it('leaves the words of a cell that is no score words, be they figures', () => {
    const year = finding('T06', 'B3', '2025', '2568');
    expect(planFixes([year], gridWith('2025'))[0]?.after).toBe('2568');
  });

  it.each([
    ['a finding that cannot be mended', { ...COMMISSION, fix: undefined }, 'เกณฑ์ของ ป.ช.ช.'],
    ['a cell whose words are right', COMMISSION, 'เกณฑ์ของ ป.ป.ช.'],
    ['a number', finding('R04', 'B3', '95', '96'), 95],
    ['a cell outside the sheet', finding('N04', 'Z99', 'ป.ช.ช.', 'ป.ป.ช.'), 'ป.ช.ช.'],
    ['a block of cells', finding('N04', 'B3:B4', 'ป.ช.ช.', 'ป.ป.ช.'), 'ป.ช.ช.'],
    ['another sheet', { ...COMMISSION, at: { sheet: 'แผน', address: 'B3' } }, 'ป.ช.ช.'],
  ])('plans nothing for %s', (_, { fix, ...rest }, value) => {
    const found: Finding = fix === undefined ? rest : { ...rest, fix };
    expect(planFixes([found], gridWith(value))).toEqual([]);
  });
});
