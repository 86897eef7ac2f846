import { instrumentsIn, matchInstrument } from '../../../src/domain/reading/match-instrument';

describe('matchInstrument', () => {
  it.each([
    ['IIT', 'IIT'],
    ['คะแนน (OIT)', 'OIT'],
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', 'IIT'],
    ['การรับรู้ของผู้มีส่วนได้เสียภายนอก', 'EIT'],
    ['การรับรู้ของผู้มีส่วนได้เสียภายนอก (EIT) ส่วนที่ ๑ (หน่วยงานเก็บข้อมูล)', 'EIT1'],
    ['EIT2', 'EIT2'],
    ['EIT (1)', 'EIT1'],
    ['EIT-2', 'EIT2'],
    ['EIT - 2', 'EIT2'],
    ['EIT ตอนที่ ๒', 'EIT2'],
    ['EIT ส่วน 1', 'EIT1'],
    ['EIT ส่วนที่  2', 'EIT2'],
    ['eit part2', 'EIT2'],
    ['EIT 12', 'EIT'],
    ['EIT 1.5', 'EIT'],
    ['EIT ส่วนที่ 3', 'EIT'],
    ['EIT ส่วนที่ 12', 'EIT'],
    ['IIT ส่วนที่ 1', 'IIT'],
    ['iit', 'IIT'],
    ['ก.IIT', 'IIT'],
    ['ผู้มีส่วนได้เสียภายใน', 'IIT'],
    ['ผู้มีส่วนได้ส่วนเสียภายนอก', 'EIT'],
    ['การเปิดเผยสาธารณะ', 'OIT'],
    ['EIT Part 2', 'EIT2'],
    ['แบบตรวจการเปิดเผยข้อมูลสาธารณะ', 'OIT'],
  ])('takes “%s” for %s', (label, code) => {
    expect(matchInstrument(label)).toBe(code);
  });

  it.each(['ITA', 'IIT และ EIT', 'ส่วนที่ 1', 'ELITE', 'OITA', 'XIIT', '', '85.00', 'การเปิดเผย', 'ส่วนได้เสีย'])(
    'takes “%s” for none',
    (label) => {
      expect(matchInstrument(label)).toBeNull();
    },
  );
});

describe('instrumentsIn', () => {
  it('names each instrument once', () => {
    expect(instrumentsIn('IIT EIT OIT และ EIT')).toEqual(['IIT', 'EIT', 'OIT']);
  });
});
