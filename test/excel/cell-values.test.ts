import { parseCellValues, parseTexts } from '../../src/excel/cell-values';

describe('parseCellValues', () => {
  it('takes texts, numbers and truth values as they are', () => {
    expect(parseCellValues([['', 85, true, '#REF!']])).toEqual([['', 85, true, '#REF!']]);
  });

  it.each([null, undefined, [null], [['i1', null]], [[{ type: 'Error' }]]])(
    'says null of a range that Excel did not give: %j',
    (values) => {
      expect(parseCellValues(values)).toBeNull();
    },
  );
});

describe('parseTexts', () => {
  it('takes codes and nothing else', () => {
    expect(parseTexts([['General', '0.00']])).toEqual([['General', '0.00']]);
    expect(parseTexts([['General', null]])).toBeNull();
  });
});
