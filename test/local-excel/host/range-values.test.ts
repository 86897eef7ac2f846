import { failureOf, startLocalExcel } from '../../support/start-local-excel';

type Written = {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly text: string[][];
  readonly valueTypes: string[][];
  readonly numberFormat: unknown[][];
};

async function write(
  address: string,
  act: (range: Excel.Range, sheet: Excel.Worksheet) => void,
): Promise<Written> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(address);
    act(range, sheet);
    range.load('values,formulas,text,valueTypes,numberFormat');
    await context.sync();
    const { values, formulas, text, valueTypes, numberFormat } = range;
    return { values, formulas, text, valueTypes, numberFormat };
  });
}

beforeEach(() => {
  startLocalExcel();
});

describe('range.values', () => {
  it('reads back what was written, in the same request', async () => {
    const { values, text, valueTypes } = await write('A1:C1', (range) => {
      range.values = [['ก', 87.985, true]];
    });
    expect(values).toEqual([['ก', 87.985, true]]);
    expect(text).toEqual([['ก', '87.985', 'TRUE']]);
    expect(valueTypes).toEqual([['String', 'Double', 'Boolean']]);
  });

  it('reads an empty cell as an empty text of type Empty', async () => {
    const { values, formulas, text, valueTypes } = await write('A1', () => undefined);
    expect([values, formulas, text, valueTypes]).toEqual([[['']], [['']], [['']], [['Empty']]]);
  });

  it('fills every cell with one value', async () => {
    const { values } = await write('A1:B2', (range) => {
      Object.assign(range, { values: 5 });
    });
    expect(values).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  it('leaves a cell alone for null and clears it for an empty text', async () => {
    const { values, valueTypes } = await write('A1:C1', (range) => {
      range.values = [[5, 5, 5]];
      range.values = [[null, '', 'x']];
    });
    expect(values).toEqual([[5, '', 'x']]);
    expect(valueTypes).toEqual([['Double', 'Empty', 'String']]);
  });

  it.each([
    ['too few rows', [[1, 2]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['ragged rows', [[1, 2], [3]]],
    ['no rows inside', [1, 2]],
  ])('refuses an array with %s', async (_, values) => {
    const failure = await failureOf(
      write('A1:B2', (range) => {
        Object.assign(range, { values });
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
  });

  it('refuses null for the whole range', async () => {
    const failure = await failureOf(
      write('A1', (range) => {
        Object.assign(range, { values: null });
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });

  it('takes arrays that the library cuts into blocks, and refuses them when their shape is wrong', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [index, 'ก']);
    const { values } = await write('A1:B1000', (range) => {
      range.values = rows;
    });
    expect(values).toEqual(rows);
    const failure = await failureOf(
      write('A1:B999', (range) => {
        range.values = rows;
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
  });

  it('stores nothing of an array that holds one impossible value', async () => {
    const { values } = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [['ก', 'ข'.repeat(32768)]];
      await failureOf(context.sync());
      range.load('values');
      await context.sync();
      return { values: range.values };
    });
    expect(values).toEqual([['', '']]);
  });

  it('keeps only the top left cell of a merged block', async () => {
    const { values } = await write('A1:B2', (range) => {
      range.merge(false);
      range.values = [
        ['ก', 'ข'],
        ['ค', 'ง'],
      ];
    });
    expect(values).toEqual([
      ['ก', ''],
      ['', ''],
    ]);
  });

  it('reads null for whole columns and refuses to write them', async () => {
    await Excel.run(async (context) => {
      const columns = context.workbook.worksheets.getActiveWorksheet().getRange('A:B');
      columns.load('values,text,formulas,numberFormat,cellCount,address');
      await context.sync();
      expect([columns.values, columns.text, columns.formulas, columns.numberFormat]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect([columns.cellCount, columns.address]).toEqual([2097152, 'Sheet1!A:B']);
    });
    const failure = await failureOf(
      write('A:B', (range) => {
        Object.assign(range, { values: 1 });
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });
});

describe('range.formulas', () => {
  it('has results at once, and reads values where there is no formula', async () => {
    const { values, formulas, valueTypes } = await write('A1:C1', (range) => {
      range.formulas = [[2, '=A1*3', '=NA()']];
    });
    expect(values).toEqual([[2, 6, '#N/A']]);
    expect(formulas).toEqual([[2, '=A1*3', '=NA()']]);
    expect(valueTypes).toEqual([['Double', 'Double', 'Error']]);
  });

  it('follows a change of the cells that the formula reads', async () => {
    const { values } = await write('A1:B1', (range, sheet) => {
      range.formulas = [[2, '=A1*3']];
      sheet.getRange('A1').values = [[5]];
    });
    expect(values).toEqual([[5, 15]]);
  });

  it('reads a text back without its apostrophe, so that writing it again makes a formula', async () => {
    const first = await write('A1', (range) => {
      range.values = [["'=1+1"]];
    });
    expect([first.values, first.formulas]).toEqual([[['=1+1']], [['=1+1']]]);
    const again = await write('A1', (range) => {
      range.formulas = first.formulas;
    });
    expect(again.values).toEqual([[2]]);
  });

  it('refuses a formula beyond 8,192 characters', async () => {
    const failure = await failureOf(
      write('A1', (range) => {
        range.formulas = [[`="${'ก'.repeat(8190)}"`]];
      }),
    );
    expect(failure.code).toBe('FormulaLengthExceedsLimit');
  });
});

describe('range.numberFormat', () => {
  it('shows numbers in the format, cell by cell', async () => {
    const { text, numberFormat } = await write('A1:C1', (range) => {
      range.numberFormat = [['0.00', null, '0%']];
      range.values = [[84.5, 84.5, 0.845]];
    });
    expect(text).toEqual([['84.50', '84.5', '85%']]);
    expect(numberFormat).toEqual([['0.00', 'General', '0%']]);
  });

  it('takes one format for all cells, and an empty one for General', async () => {
    const { numberFormat } = await write('A1:B1', (range, sheet) => {
      Object.assign(range, { numberFormat: '0.00' });
      sheet.getRange('B1').numberFormat = [['']];
    });
    expect(numberFormat).toEqual([['0.00', 'General']]);
  });

  it('keeps what is written as text once the format is @', async () => {
    const { values, formulas, valueTypes } = await write('A1:C1', (range) => {
      range.numberFormat = [['@', '@', '@']];
      range.values = [['0012', '=1+1', '- จัดทำแผน']];
    });
    expect(values).toEqual([['0012', '=1+1', '- จัดทำแผน']]);
    expect(formulas).toEqual(values);
    expect(valueTypes).toEqual([['String', 'String', 'String']]);
  });

  it('comes too late after the values', async () => {
    const { values } = await write('A1', (range) => {
      range.values = [['0012']];
      range.numberFormat = [['@']];
    });
    expect(values).toEqual([[12]]);
  });
});
