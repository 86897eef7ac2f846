import {
  agencyFromTypedName,
  agencyNameAlone,
  agencyOf,
  findAgencyNames,
} from '../../../src/domain/reading/agency-name';

describe('findAgencyNames', () => {
  it('finds bodies in full and in short', () => {
    expect(findAgencyNames('ของ อบต.ทุ่งตัวอย่าง และเทศบาลตำบลบ้านสมมุติ')).toEqual([
      { kind: 'subdistrictAdministration', place: 'ทุ่งตัวอย่าง' },
      { kind: 'subdistrictMunicipality', place: 'บ้านสมมุติ' },
    ]);
  });

  it('cuts off words that Thai glues to the name', () => {
    expect(findAgencyNames('องค์การบริหารส่วนตำบลทุ่งตัวอย่างประจำปีงบประมาณ')).toEqual([
      { kind: 'subdistrictAdministration', place: 'ทุ่งตัวอย่าง' },
    ]);
    expect(findAgencyNames('เทศบาลเมืองสมมุติได้คะแนน ๙๐')).toEqual([
      { kind: 'townMunicipality', place: 'สมมุติ' },
    ]);
  });

  it.each([
    'สำนักปลัดองค์การบริหารส่วนตำบล',
    'พนักงานส่วนตำบล',
    'นายกเทศมนตรีตำบลบ้านสมมุติ',
    'องค์การบริหารส่วนตำบล ปฏิบัติหน้าที่',
  ])('finds no name in “%s”', (text) => {
    expect(findAgencyNames(text)).toEqual([]);
  });
});

describe('findAgencyNames of every kind', () => {
  it.each([
    ['องค์การบริหารส่วนตำบลสมมุติ', 'อบต.สมมุติ', 'subdistrictAdministration'],
    ['องค์การบริหารส่วนจังหวัดสมมุติ', 'อบจ.สมมุติ', 'provincialAdministration'],
    ['เทศบาลตำบลสมมุติ', 'ทต.สมมุติ', 'subdistrictMunicipality'],
    ['เทศบาลเมืองสมมุติ', 'ทม.สมมุติ', 'townMunicipality'],
    ['เทศบาลนครสมมุติ', 'ทน.สมมุติ', 'cityMunicipality'],
  ])('knows %s, which is %s', (name, shortName, kind) => {
    expect(findAgencyNames(`${name} และ ${shortName}`)).toEqual([
      { kind, place: 'สมมุติ' },
      { kind, place: 'สมมุติ' },
    ]);
    expect(agencyFromTypedName(shortName, null)).toEqual({ name, shortName, kind, at: null });
  });

  it('knows a short form with a space before its stop', () => {
    expect(findAgencyNames('อบต .สมมุติ')).toEqual([{ kind: 'subdistrictAdministration', place: 'สมมุติ' }]);
  });

  it('finds no name where only glued words follow', () => {
    expect(findAgencyNames('เทศบาลตำบลประจำปี')).toEqual([]);
  });

  it('leaves words that are no longer part of the name, wherever they begin', () => {
    expect(findAgencyNames('เทศบาลตำบลสมมุติอำเภอเมืองจังหวัดตัวอย่าง')).toEqual([
      { kind: 'subdistrictMunicipality', place: 'สมมุติ' },
    ]);
  });
});

describe('agencyNameAlone', () => {
  it.each([
    ['  เทศบาลตำบลสมมุติ  ', 'สมมุติ'],
    ['ของ  เทศบาลตำบลสมมุติ', 'สมมุติ'],
    ['ของเทศบาลตำบลสมมุติ', 'สมมุติ'],
    ['เทศบาลตำบลสมมุติ(แก้ไข)', 'สมมุติ'],
    ['เทศบาลตำบล  สมมุติ', null],
    ['เทศบาลตำบลสมมุติ/ก', null],
    ['เทศบาลตำบลในปีก่อน', null],
    ['คำสั่งเทศบาลตำบลสมมุติ', null],
    ['เทศบาลของ ตำบลสมมุติ', null],
    ['เทศบาลตำบลของ ดี', 'ของ'],
    ['ก', null],
    ['', null],
  ])('takes “%s” for the name of %s', (line, place) => {
    expect(agencyNameAlone(line)?.place ?? null).toBe(place);
  });

  it('takes a line that is the name, with its district or province', () => {
    expect(agencyNameAlone('เทศบาลตำบลบ้านสมมุติ อำเภอเมือง จังหวัดตัวอย่าง')?.place).toBe('บ้านสมมุติ');
    expect(agencyNameAlone('ของ อบต. ทุ่งตัวอย่าง')?.place).toBe('ทุ่งตัวอย่าง');
  });

  it('takes no sentence that mentions one', () => {
    expect(agencyNameAlone('รายงานของเทศบาลตำบลบ้านสมมุติ')).toBeNull();
  });
});

describe('agencyOf', () => {
  it('gives both names', () => {
    expect(agencyOf({ kind: 'cityMunicipality', place: 'สมมุติ' }, null)).toEqual({
      name: 'เทศบาลนครสมมุติ',
      shortName: 'ทน.สมมุติ',
      kind: 'cityMunicipality',
      at: null,
    });
  });
});

describe('agencyFromTypedName', () => {
  it('completes a short name and keeps any other as typed', () => {
    expect(agencyFromTypedName('อบจ.ตัวอย่าง', null).name).toBe('องค์การบริหารส่วนจังหวัดตัวอย่าง');
    expect(agencyFromTypedName('โรงเรียนตัวอย่าง', null)).toMatchObject({
      name: 'โรงเรียนตัวอย่าง',
      kind: 'other',
    });
  });
});
