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
});
