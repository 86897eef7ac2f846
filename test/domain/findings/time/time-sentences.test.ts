import { ENGLISH_TIME_SENTENCES } from '../../../../src/domain/findings/time/time-sentences.en';
import { THAI_TIME_SENTENCES } from '../../../../src/domain/findings/time/time-sentences.th';

describe('THAI_TIME_SENTENCES', () => {
  it('tells an event from a period that is still to come', () => {
    const facts = { document: '5 มีนาคม 2569', found: '1 เมษายน 2569' };
    expect(THAI_TIME_SENTENCES.T02(facts)).toBe(
      'รายงานลงวันที่ “5 มีนาคม 2569” แต่กล่าวถึงเหตุการณ์วันที่ “1 เมษายน 2569” ซึ่งยังไม่เกิด — ตรวจวันที่',
    );
    expect(THAI_TIME_SENTENCES.T02({ ...facts, because: 'period' })).toContain(
      'รายงานผลของช่วง “1 เมษายน 2569”',
    );
  });

  it('names the year of the quarter where it is known', () => {
    expect(THAI_TIME_SENTENCES.T04({ found: 'ไตรมาส 1', count: 2, year: 2568 })).toContain(
      'ต.ค.–ธ.ค. 2568 (2 แห่ง)',
    );
    expect(THAI_TIME_SENTENCES.T04({ found: 'ไตรมาส 1', count: 2 })).toContain('ต.ค.–ธ.ค. (2 แห่ง)');
  });

  it('tells a whole table without periods from one measure', () => {
    expect(THAI_TIME_SENTENCES.T07({ because: 'wholeTable', count: 9 })).toContain(
      'ในมาตรการใดเลย (9 มาตรการ)',
    );
    expect(THAI_TIME_SENTENCES.T07({ no: 2 })).toBe('ไม่มีระยะเวลาในมาตรการที่ 2 — เติมระยะเวลา');
  });
});

describe('ENGLISH_TIME_SENTENCES', () => {
  it('says the same', () => {
    expect(ENGLISH_TIME_SENTENCES.T02({ because: 'period', document: 'ก', found: 'ข' })).toContain(
      'the result of “ข”',
    );
    expect(ENGLISH_TIME_SENTENCES.T02({ document: 'ก', found: 'ข' })).toContain('tells of “ข”');
    expect(ENGLISH_TIME_SENTENCES.T04({ found: 'ก', count: 2, year: 2568 })).toContain(
      'December 2568 in government',
    );
    expect(ENGLISH_TIME_SENTENCES.T07({ because: 'wholeTable', count: 9 })).toContain(
      'None of the 9 measures',
    );
  });
});
