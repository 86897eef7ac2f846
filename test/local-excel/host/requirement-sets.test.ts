import { DECLARED_SETS, isSetSupported } from '../../../src/local-excel/host/requirement-sets';

describe('isSetSupported', () => {
  it('knows the declared version and those below it', () => {
    const versions = [undefined, '1.1', '1.9', '1.12', '1.13', '2.1'];
    expect(versions.map((version) => isSetSupported(DECLARED_SETS, 'ExcelApi', version))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('knows no set that was not declared', () => {
    expect(isSetSupported(DECLARED_SETS, 'ExcelApiOnline')).toBe(false);
  });
});
