import { divisionsOf } from '../../../../src/domain/sheets/follow-up/division';
import { measureFor } from '../../../support/stated-assessment';

const of = (...owners: readonly string[]) => ({ ...measureFor({}), owners });

describe('divisionsOf', () => {
  it('counts a unit for its division and each division once', () => {
    expect(divisionsOf([of('งานพัสดุ กองคลัง', 'กองช่าง'), of('กองคลัง')])).toEqual(['กองคลัง', 'กองช่าง']);
  });

  it('takes two spellings of one division together', () => {
    expect(divisionsOf([of('สำนักปลัดเทศบาล'), of('สำนักปลัด')])).toEqual(['สำนักปลัด']);
  });

  it('keeps owners that are no division', () => {
    expect(divisionsOf([of('คณะทำงาน ITA'), of('นิติกร')])).toEqual(['คณะทำงาน ITA', 'นิติกร']);
  });
});
