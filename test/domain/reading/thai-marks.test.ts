import { repairThaiMarks } from '../../../src/domain/reading/thai-marks';

describe('repairThaiMarks', () => {
  it.each([
    ['a split sara am', 'ดําเนินการ', 'ดำเนินการ'],
    ['a split sara am with its tone before', 'น้ํา', 'น้ำ'],
    ['a split sara am with its tone inside', 'นํ้า', 'น้ำ'],
    ['a tone behind sara am', 'นำ้', 'น้ำ'],
    ['two sara e', 'เเผน', 'แผน'],
    ['a tone before its vowel', 'ท\u0E48\u0E35', 'ที่'],
    ['glyphs of the private use area', 'พ\uF702\uF70Aน\uF70B', 'พี่น้'],
  ])('puts together %s', (_, broken, whole) => {
    expect(repairThaiMarks(broken)).toBe(whole);
  });

  it('leaves whole words alone', () => {
    expect(repairThaiMarks('เท่ากับน้ำที่แผ่นดิน e-Service')).toBe('เท่ากับน้ำที่แผ่นดิน e-Service');
  });
});
