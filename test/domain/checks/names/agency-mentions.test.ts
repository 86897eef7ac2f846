import { findAgencyMentions, placeIn } from '../../../../src/domain/checks/names/agency-mentions';

function placesIn(text: string) {
  return findAgencyMentions(text).map(({ kind, place }) => [kind, place]);
}

describe('findAgencyMentions', () => {
  it.each([
    ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง', [['subdistrictAdministration', 'ทุ่งตัวอย่าง']]],
    [
      'อบจ.ตัวอย่างและเทศบาลนครสมมุติ',
      [
        ['provincialAdministration', 'ตัวอย่าง'],
        ['cityMunicipality', 'สมมุติ'],
      ],
    ],
    ['นายกเทศมนตรีเมืองบ้านสมมุติ', [['townMunicipality', 'บ้านสมมุติ']]],
    ['ทต.บ้านสมมุติ', [['subdistrictMunicipality', 'บ้านสมมุติ']]],
  ])('finds kind and place in “%s”', (text, found) => {
    expect(placesIn(text)).toEqual(found);
  });

  it('says where the name stands and how it is written', () => {
    expect(findAgencyMentions('ของ อบต.บ้านสมมุติได้รับ')).toEqual([
      {
        kind: 'subdistrictAdministration',
        run: 'บ้านสมมุติได้รับ',
        place: 'บ้านสมมุติ',
        written: 'อบต.บ้านสมมุติ',
        start: 4,
        inTitle: false,
      },
    ]);
  });

  it.each([
    'อบต.ดำเนินการแล้ว',
    'องค์การบริหารส่วนตำบลและเทศบาล',
    'เทศบาลตำบล',
    'ส.อบต.ทุ่งตัวอย่าง',
    'อบต.ทต.ทม.ทน.',
  ])('finds no name in “%s”', (text) => {
    expect(findAgencyMentions(text)).toEqual([]);
  });
});

describe('placeIn', () => {
  it.each([
    ['ทุ่งตัวอย่างได้คะแนน', 'ทุ่งตัวอย่าง'],
    ['ในเมือง', 'ในเมือง'],
    ['ดำเนินสะดวก', 'ดำเนินสะดวก'],
    ['ในเขต', ''],
    ['ก', ''],
    ['ทุ่งกว้างใหญ่ไพศาลสุดสายตาหาที่ใดเสมอเหมือน', ''],
  ])('takes the place of “%s” to be “%s”', (run, place) => {
    expect(placeIn(run)).toBe(place);
  });
});
