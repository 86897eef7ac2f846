import { hyperlinkScalar } from '../../../../src/local-excel/formulas/functions/hyperlink-function';

describe('hyperlinkScalar', () => {
  it('shows the friendly name as it is, numbers too', () => {
    expect(hyperlinkScalar("#'คะแนน'!C12", 'ไปที่เซลล์')).toBe('ไปที่เซลล์');
    expect(hyperlinkScalar("#'คะแนน'!C12", 87.5)).toBe(87.5);
  });

  it('shows the link when there is no friendly name, and 0 when it is a blank cell', () => {
    expect(hyperlinkScalar("#'คะแนน'!C12")).toBe("#'คะแนน'!C12");
    expect(hyperlinkScalar("#'คะแนน'!C12", null)).toBe(0);
  });
});
