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
    ['EIT Part 2', 'EIT2'],
    ['แบบตรวจการเปิดเผยข้อมูลสาธารณะ', 'OIT'],
  ])('takes “%s” for %s', (label, code) => {
    expect(matchInstrument(label)).toBe(code);
  });

  it.each(['ITA', 'IIT และ EIT', 'ส่วนที่ 1', 'ELITE', 'OITA'])('takes “%s” for none', (label) => {
    expect(matchInstrument(label)).toBeNull();
  });
});

describe('instrumentsIn', () => {
  it('names each instrument once', () => {
    expect(instrumentsIn('IIT EIT OIT และ EIT')).toEqual(['IIT', 'EIT', 'OIT']);
  });
});
