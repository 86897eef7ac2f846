import { ArrayValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { mapScalars, singleValue } from '../../../../src/local-excel/formulas/functions/map-scalars';
import { wrapScalar } from '../../../../src/local-excel/formulas/functions/scalar-value';

type Row = readonly (string | number | null)[];

function arrayOf(rows: readonly Row[]): ArrayValueObject {
  return ArrayValueObject.createByArray(rows.map((row) => [...row]));
}

function joined(args: readonly BaseValueObject[]): unknown {
  const result = mapScalars(
    args,
    (scalars) =>
      scalars.find((each) => each.isError()) ??
      wrapScalar(scalars.map((each) => String(each.getValue())).join('-')),
  );
  return result instanceof ArrayValueObject ? result.toValue() : result.getValue();
}

describe('mapScalars', () => {
  it('gives one value for single values and for ranges of one cell', () => {
    expect(joined([wrapScalar('a'), arrayOf([['b']])])).toBe('a-b');
  });

  it('stretches a value, a row and a column over each other', () => {
    expect(joined([wrapScalar('x'), arrayOf([['1', '2']]), arrayOf([['a'], ['b']])])).toEqual([
      ['x-1-a', 'x-2-a'],
      ['x-1-b', 'x-2-b'],
    ]);
  });

  it('gives #N/A where one of the ranges ends', () => {
    expect(joined([arrayOf([['a'], ['b'], ['c']]), arrayOf([['1'], ['2']])])).toEqual([
      ['a-1'],
      ['b-2'],
      ['#N/A'],
    ]);
  });
});

describe('singleValue', () => {
  it('takes the only cell of a range, and nothing of a larger one', () => {
    expect(singleValue(arrayOf([['a']]))?.getValue()).toBe('a');
    expect(singleValue(arrayOf([['a', 'b']]))).toBeNull();
  });
});
