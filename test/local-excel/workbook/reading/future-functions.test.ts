import {
  withFuturePrefixes,
  withoutFuturePrefixes,
} from '../../../../src/local-excel/workbook/reading/future-functions';

describe('withFuturePrefixes', () => {
  it.each([
    ['IFS(A1>1,STDEV.S(B1:B9))', '_xlfn.IFS(A1>1,_xlfn.STDEV.S(B1:B9))'],
    ['SORT(A1:A9)', '_xlfn._xlws.SORT(A1:A9)'],
    ['SUM(A1)&"IFS(1)"', 'SUM(A1)&"IFS(1)"'],
    ["'IFS('!A1", "'IFS('!A1"],
    ['AVERAGEIFS(A1:A2,B1:B2,1)', 'AVERAGEIFS(A1:A2,B1:B2,1)'],
  ])('writes %s as %s', (formula, inFile) => {
    expect(withFuturePrefixes(formula)).toBe(inFile);
    expect(withoutFuturePrefixes(inFile)).toBe(formula);
  });

  it('does not prefix twice', () => {
    expect(withFuturePrefixes('_xlfn.IFS(A1,1)')).toBe('_xlfn.IFS(A1,1)');
  });

  it('shows parameters of LET without their prefix, and leaves text alone', () => {
    expect(withoutFuturePrefixes('_xlfn.LET(_xlpm.x,1,_xlpm.x&"_xlfn.")')).toBe('LET(x,1,x&"_xlfn.")');
  });
});
