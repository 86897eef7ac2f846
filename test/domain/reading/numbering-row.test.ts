import { isNumberingRow } from '../../../src/domain/reading/numbering-row';
import { sheetOf } from '../../support/grid-of';

describe('isNumberingRow', () => {
  it.each([[['(1)', '(2)', '(3)']], [['๑.', '๒.', '๓.']], [[1, '', 2, 3]]])('is true for %j', (cells) => {
    expect(isNumberingRow(sheetOf([cells]), 0)).toBe(true);
  });

  it.each([[[1, 2]], [[2, 3, 4]], [[1, 'ก', 90]], [[1, 2, 4]], [['1.5', 2, 3]], [[]]])(
    'is false for %j',
    (cells) => {
      expect(isNumberingRow(sheetOf([cells]), 0)).toBe(false);
    },
  );
});
