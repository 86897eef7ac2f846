import { joinFragments } from '../../../src/domain/reading/join-fragments';

describe('joinFragments', () => {
  it('glues a break inside Thai text', () => {
    expect(joinFragments('ให้ความสำคัญกับการทำ', 'งานตามเวลาที่แจ้งไว้')).toBe('ให้ความสำคัญกับการทำงานตามเวลาที่แจ้งไว้');
  });

  it.each(['๔. ประกาศ', '4) ประกาศ', '- ประกาศ', '• ประกาศ', '๔.๑. ประกาศ'])(
    'starts a line before %s',
    (item) => {
      expect(joinFragments('ก่อนหน้า', item)).toBe(`ก่อนหน้า\n${item}`);
    },
  );

  it('puts a space where one side is not Thai', () => {
    expect(joinFragments('ระบบ e-Service', 'ของหน่วยงาน')).toBe('ระบบ e-Service ของหน่วยงาน');
    expect(joinFragments('ภายในปี', '2569')).toBe('ภายในปี 2569');
  });

  it('takes nothing for nothing', () => {
    expect([joinFragments('', 'ก'), joinFragments('ก', '')]).toEqual(['ก', 'ก']);
  });

  it.each([
    '(4) ประกาศ',
    '12. ประกาศ',
    '4.1) ประกาศ',
    '4 . ประกาศ',
    '4.12. ประกาศ',
    '10.2.3) ประกาศ',
    '4.1  . ประกาศ',
    '▪ ประกาศ',
  ])('knows %s as an item too', (item) => {
    expect(joinFragments('ก่อน', item)).toBe(`ก่อน\n${item}`);
  });

  it.each(['123. ประกาศ', '4 ประกาศ', 'ข้อ 4. ประกาศ', 'ก- ข', 'ที่ (4) ประกาศ', 'aก'])(
    'takes “%s” for no item',
    (text) => {
      expect(joinFragments('before', text)).toBe(`before ${text}`);
    },
  );

  it('glues where the break is between Thai letters only, marks above them included', () => {
    expect(joinFragments('ที่', 'ทำ')).toBe('ที่ทำ');
    expect(joinFragments('ก', 'a')).toBe('ก a');
    expect(joinFragments('a', 'ก')).toBe('a ก');
    expect(joinFragments('กa', 'bก')).toBe('กa bก');
  });
});
