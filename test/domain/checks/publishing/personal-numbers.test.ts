import { assert, array, integer, property } from 'fast-check';
import {
  findPersonalNumbers,
  hasValidCheckDigit,
} from '../../../../src/domain/checks/publishing/personal-numbers';

const TEN = 10;

describe('hasValidCheckDigit', () => {
  it('takes exactly one of ten last digits', () => {
    const twelve = array(integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
    assert(
      property(twelve, (digits) => {
        const valid = Array.from({ length: TEN }, (_, last) =>
          hasValidCheckDigit(`${digits.join('')}${last}`),
        );
        expect(valid.filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});

describe('findPersonalNumbers', () => {
  it('finds numbers of both kinds, masked, in either digits', () => {
    expect(findPersonalNumbers('๑๑๐๑๗๐๐๒๐๓๔๕๐ และ 08 1234 5678')).toEqual([
      { kind: 'citizenId', masked: '11…50' },
      { kind: 'mobile', masked: '08…78' },
    ]);
  });
});
