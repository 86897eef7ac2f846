import fc from 'fast-check';
import { blockAddress, parseBlockAddress } from '../../../src/domain/assessment/cell-place';

describe('parseBlockAddress', () => {
  it('gives back the corners that an address was made of', () => {
    const index = fc.nat({ max: 1000 });
    fc.assert(
      fc.property(index, index, index, index, (top, left, rows, columns) => {
        const corners = { top, left, bottom: top + rows, right: left + columns };
        const { bottom, right } = corners;
        expect(parseBlockAddress(blockAddress(top, left, bottom, right))).toEqual(corners);
      }),
    );
  });

  it.each(['', 'A', '12', 'A:C', '1:3', "'คะแนน'!C5", 'ทั้งไฟล์'])('knows no corners of %p', (text) => {
    expect(parseBlockAddress(text)).toBeNull();
  });
});
