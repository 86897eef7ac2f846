import fc from 'fast-check';
import { parseCellInput } from '../../../../src/local-excel/host/cells/cell-input';

const YEAR = 2026;

function parse(input: unknown, numberFormat = 'General') {
  return parseCellInput(input, numberFormat, YEAR);
}

function valueOf(input: unknown): unknown {
  const parsed = parse(input);
  return parsed.kind === 'value' ? parsed.value : parsed.kind;
}

function codeOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

describe('parseCellInput', () => {
  it('keeps the cell for null and clears it for an empty text', () => {
    expect([parse(null), parse('')]).toEqual([{ kind: 'keep' }, { kind: 'clear' }]);
  });

  it.each([
    ['0012', 12],
    [' 7.50 ', 7.5],
    ['1,234.5', 1234.5],
    ['-5', -5],
    ['+3.2', 3.2],
    ['.5', 0.5],
    ['1E3', 1000],
    ['50%', 0.5],
    ['true', true],
    ['FALSE', false],
    ['1234567890123456', 1234567890123460],
  ])('takes “%s” for a value', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  it.each([
    'ก',
    '๘๕.๐๐',
    '85.00 คะแนน',
    '1,23',
    '12,34,567',
    '1 234',
    'o12',
    '=',
    '-',
    '+',
    '%',
    'NaN',
    'Infinity',
  ])('keeps “%s” as text', (text) => {
    expect(valueOf(text)).toBe(text);
  });

  it.each(['=1+1', '=SUM(A1:A3)', '=A1&" - "&B1'])('takes “%s” for a formula', (formula) => {
    expect(parse(formula)).toEqual({ kind: 'formula', formula });
  });

  it('takes text after a plus or minus for a formula', () => {
    expect(parse('- จัดทำแผน')).toEqual({ kind: 'formula', formula: '=- จัดทำแผน' });
    expect(parse('+A1')).toEqual({ kind: 'formula', formula: '=+A1' });
  });

  it.each(['- จัดทำแผน (ฉบับร่าง', '- จัดทำแผน ปี 2569', '=SUM(A1', '=A1+', '="ก', '@ชื่อ'])(
    'refuses “%s”, which Excel cannot parse',
    (text) => {
      expect(codeOf(() => parse(text))).toBe('InvalidArgument');
    },
  );

  it('takes the apostrophe off and keeps the rest as text', () => {
    expect([valueOf("'0012"), valueOf("'=1+1"), valueOf("''ก")]).toEqual(['0012', '=1+1', "'ก"]);
  });

  it('knows the texts of errors', () => {
    expect(parse('#N/A')).toEqual({ kind: 'value', value: '#N/A', error: true, numberFormat: null });
    expect(valueOf('#น/อ')).toBe('#น/อ');
  });

  it('refuses what no cell can hold', () => {
    const impossible = [Number.NaN, Number.POSITIVE_INFINITY, undefined, {}, [], 'ก'.repeat(32768)];
    expect(impossible.map((input) => codeOf(() => parse(input)))).toEqual(
      impossible.map(() => 'InvalidArgument'),
    );
    expect(valueOf('ก'.repeat(32767))).toHaveLength(32767);
  });

  it('gives a format along with what it understood', () => {
    const formats = ['1,234', '1,234.5', '50%', '50.5%', '1E3', '12'].map((text) => {
      const parsed = parse(text);
      return parsed.kind === 'value' ? parsed.numberFormat : undefined;
    });
    expect(formats).toEqual(['#,##0', '#,##0.00', '0%', '0.00%', '0.00E+00', null]);
  });

  it('leaves every text as it is in a cell of text format', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (text) => {
        expect(parse(text, '@')).toEqual({ kind: 'value', value: text, error: false, numberFormat: null });
      }),
    );
  });

  it('leaves every text behind an apostrophe as it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(valueOf(`'${text}`)).toBe(text);
      }),
    );
  });

  it('leaves every finite number as it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(valueOf(number)).toBe(number);
      }),
    );
  });
});
