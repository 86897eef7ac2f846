import type { AgencyKind } from '../../../../src/domain/assessment/agency';
import { administratorOf } from '../../../../src/domain/sheets/opinions/administrator';

function titles(kind: AgencyKind, name: string, shortName: string) {
  const agency = { kind, name, shortName, at: null };
  return [administratorOf(agency, 'full'), administratorOf(agency, 'short')];
}

describe('administratorOf', () => {
  it('puts the office before the name of an administrative organization', () => {
    expect(titles('subdistrictAdministration', 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง', 'อบต.ทุ่งตัวอย่าง')).toEqual([
      'นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
      'นายก อบต.ทุ่งตัวอย่าง',
    ]);
  });

  it.each([
    ['subdistrictMunicipality', 'เทศบาลตำบลทุ่งตัวอย่าง', 'นายกเทศมนตรีตำบลทุ่งตัวอย่าง'],
    ['townMunicipality', 'เทศบาลเมืองตัวอย่าง', 'นายกเทศมนตรีเมืองตัวอย่าง'],
    ['cityMunicipality', 'เทศบาลนครตัวอย่าง', 'นายกเทศมนตรีนครตัวอย่าง'],
    ['townMunicipality', 'ทม.ตัวอย่าง', 'นายกเทศมนตรี ทม.ตัวอย่าง'],
  ] as const)('calls the head of a %s mayor', (kind, name, title) => {
    expect(titles(kind, name, 'ทต.ตัวอย่าง')).toEqual([title, 'นายกเทศมนตรี']);
  });

  it('knows no title for other bodies, and none without an agency', () => {
    expect(titles('other', 'สำนักงานตัวอย่าง', 'สนง.')).toEqual([null, null]);
    expect(administratorOf(null, 'full')).toBeNull();
  });
});
