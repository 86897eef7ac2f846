import { AGENCY_KINDS } from '../../src/domain/assessment/agency';
import { draftOfName, nameOfDraft } from '../../src/taskpane/agency-draft';

describe('draftOfName', () => {
  it.each([
    ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง', 'subdistrictAdministration', 'ทุ่งตัวอย่าง'],
    ['ทต.ทุ่งตัวอย่าง', 'subdistrictMunicipality', 'ทุ่งตัวอย่าง'],
    ['เทศบาลนครตัวอย่าง', 'cityMunicipality', 'ตัวอย่าง'],
    ['สำนักงานตัวอย่าง', 'other', 'สำนักงานตัวอย่าง'],
  ])('takes %s apart', (name, kind, place) => {
    expect(draftOfName(name)).toEqual({ kind, place });
  });
});

describe('nameOfDraft', () => {
  it.each(AGENCY_KINDS)('puts a name of kind %s together again', (kind) => {
    const name = nameOfDraft({ kind, place: 'ทุ่งตัวอย่าง' });
    expect(draftOfName(name ?? '')).toEqual({ kind, place: 'ทุ่งตัวอย่าง' });
  });

  it('leaves a name that is not typed to the sheets', () => {
    expect(nameOfDraft({ kind: 'other', place: ' ' })).toBeNull();
    expect(nameOfDraft({ kind: 'townMunicipality', place: '' })).toBeNull();
  });

  it('believes a kind that is typed with the name', () => {
    expect(nameOfDraft({ kind: 'subdistrictAdministration', place: ' ทม.ทุ่งตัวอย่าง ' })).toBe(
      'เทศบาลเมืองทุ่งตัวอย่าง',
    );
    expect(nameOfDraft({ kind: 'other', place: 'อบต.ทุ่งตัวอย่าง' })).toBe('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง');
  });
});
