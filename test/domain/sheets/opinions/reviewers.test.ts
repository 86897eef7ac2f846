import { defaultReviewers } from '../../../../src/domain/sheets/opinions/reviewers';

const SUBDISTRICT = {
  kind: 'subdistrictAdministration',
  name: 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
  shortName: 'อบต.ทุ่งตัวอย่าง',
  at: null,
} as const;

describe('defaultReviewers', () => {
  it('leads through five levels of a subdistrict organization and leaves one to be added', () => {
    expect(defaultReviewers(SUBDISTRICT).map(({ title, kind }) => [title, kind])).toEqual([
      ['หัวหน้าฝ่ายอำนวยการ', 'recommends'],
      ['หัวหน้าสำนักปลัด', 'recommends'],
      ['รองปลัด อบต.ทุ่งตัวอย่าง', 'recommends'],
      ['ปลัด อบต.ทุ่งตัวอย่าง', 'decides'],
      ['นายก อบต.ทุ่งตัวอย่าง', 'decides'],
      ['', 'decides'],
    ]);
  });

  it('uses the titles of a municipality', () => {
    const titles = defaultReviewers({ ...SUBDISTRICT, kind: 'townMunicipality' }).map(({ title }) => title);
    expect(titles).toEqual([
      'หัวหน้าฝ่ายอำนวยการ',
      'หัวหน้าสำนักปลัดเทศบาล',
      'รองปลัดเทศบาล',
      'ปลัดเทศบาล',
      'นายกเทศมนตรี',
      '',
    ]);
  });

  it('has the same levels whatever the agency is, so that what was typed finds its row', () => {
    const levels = defaultReviewers(null).map(({ level }) => level);
    expect(levels).toEqual(defaultReviewers(SUBDISTRICT).map(({ level }) => level));
    expect(defaultReviewers(null).filter(({ title }) => title !== '').length).toBeGreaterThanOrEqual(2);
  });
});
