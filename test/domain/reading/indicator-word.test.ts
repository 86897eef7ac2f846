import { numberOfIndicator, saysIndicator } from '../../../src/domain/reading/indicator-word';

describe('saysIndicator', () => {
  it.each(['ตัวชี้วัดที่ 7', 'ตวัชี้วดั', 'ตั ว ชี้ วั ด', 'ตัวซี้วัด', 'ผลคะแนนตวัชวี้ดั'])('is true for “%s”', (text) => {
    expect(saysIndicator(text)).toBe(true);
  });

  it.each(['ตัวชี้แจง', 'ตัววัด', 'ตัวอย่าง', 'ชีวิต', ''])('is false for “%s”', (text) => {
    expect(saysIndicator(text)).toBe(false);
  });
});

describe('numberOfIndicator', () => {
  it('is the number right behind the word', () => {
    const texts = ['ตัวชี้วัดที่ 7', 'ตวัชี้วดัที่10 การ', 'ตัวชี้วัด. 3', 'ตัวชี้วัดที 2'];
    expect(texts.map(numberOfIndicator)).toEqual([7, 10, 3, 2]);
  });

  it('is none for a sub-indicator, for other words between, and without the word', () => {
    const texts = ['ตัวชี้วัดที่ 9.1', 'ตัวชี้วัดย่อย 9', '7 การสื่อสาร'];
    expect(texts.map(numberOfIndicator)).toEqual([null, null, null]);
  });
});
