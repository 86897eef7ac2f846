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

  it.each([
    ['\uF700', 'ฐ'],
    ['\uF701', '\u0E34'],
    ['\uF702', '\u0E35'],
    ['\uF703', '\u0E36'],
    ['\uF704', '\u0E37'],
    ['\uF705', '\u0E48'],
    ['\uF706', '\u0E49'],
    ['\uF707', '\u0E4A'],
    ['\uF708', '\u0E4B'],
    ['\uF709', '\u0E4C'],
    ['\uF70A', '\u0E48'],
    ['\uF70E', '\u0E4C'],
    ['\uF70F', 'ญ'],
    ['\uF710', '\u0E31'],
    ['\uF712', '\u0E47'],
    ['\uF713', '\u0E48'],
    ['\uF717', '\u0E4C'],
    ['\uF718', '\u0E38'],
    ['\uF719', '\u0E39'],
    ['\uF71A', '\u0E3A'],
    ['\uF71B', '\uF71B'],
    ['\uF6FF', '\uF6FF'],
  ])('reads the glyph “%s” as the letter or mark it shows', (glyph, letter) => {
    expect(repairThaiMarks(`ก${glyph}`)).toBe(`ก${letter}`);
  });

  it.each([
    ['ก\u0E48\u0E4D\u0E32', 'ก\u0E48\u0E33'],
    ['ก\u0E4D\u0E4B\u0E32', 'ก\u0E4B\u0E33'],
    ['ก\u0E33\u0E4B', 'ก\u0E4B\u0E33'],
    ['ก\u0E49\u0E31', 'ก\u0E31\u0E49'],
    ['ก\u0E4C\u0E34', 'ก\u0E34\u0E4C'],
    ['ก\u0E49\u0E38', 'ก\u0E38\u0E49'],
    ['ก\u0E4D', 'ก\u0E4D'],
    ['เเก และ เเข', 'แก และ แข'],
    ['นํา และ ทํา', 'นำ และ ทำ'],
  ])('puts “%s” in the order of “%s”', (broken, whole) => {
    expect(repairThaiMarks(broken)).toBe(whole);
  });

  it('leaves whole words alone', () => {
    expect(repairThaiMarks('เท่ากับน้ำที่แผ่นดิน e-Service')).toBe('เท่ากับน้ำที่แผ่นดิน e-Service');
  });
});
