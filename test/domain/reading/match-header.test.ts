import { indexHeaders, matchHeader } from '../../../src/domain/reading/match-header';
import { MEASURE_HEADERS } from '../../../src/domain/reading/measure-header-words';
import { SCORE_HEADERS } from '../../../src/domain/reading/score-header-words';

const MEASURES = indexHeaders(MEASURE_HEADERS);
const SCORES = indexHeaders(SCORE_HEADERS);

describe('matchHeader', () => {
  it.each([
    ['ประเด็น/ ตัวชี้วัด', 'indicator'],
    ['ประเด็น', 'issue'],
    ['ข้อความ ITA', 'question'],
    ['ผลการวิเคราะห์ข้อมูล', 'analysis'],
    ['มาตรการ/ โครงการ/ กิจกรรม', 'measure'],
    ['ขั้นตอนหรือ วิธีการ\nดำเนินการ', 'steps'],
    ['แนวทางการแก้ไข/พัฒนา/วิธีการดำเนินการ', 'steps'],
    ['ช่วง ระยะเวลาการ ดำเนินการ', 'period'],
    ['ส่วนงานที่รับผิดชอบ', 'owner'],
    ['สรุปผลการดำเนินการตามมาตรการ', 'result'],
    ['ผลลัพธ์หรือความสำเร็จของการดำเนินการ', 'outcome'],
    ['ข้อเสนอแนะ', 'recommendation'],
    ['ข้อคำถามที่เกี่ยวข้อง', 'question'],
    ['ตัวชี้วัดที่เกี่ยวข้อง', 'indicator'],
    ['สิ่งที่จะทำ (มาตรการ)', 'measure'],
    ['หน่วยงาน', 'owner'],
    ['หน่วยงานเจ้าของเรื่อง', 'owner'],
    ['กอง/ฝ่าย', 'owner'],
    ['ผลรอบ 6 เดือน', 'result'],
    ['ผลการดำเนินงาน รอบที่ ๑ (๖ เดือน)', 'result'],
    ['ผลการดำเนินการรอบ ๑๒ เดือน', 'result'],
    ['ผล', 'result'],
  ])('takes “%s” of a measure table for %s', (header, field) => {
    expect(matchHeader(header, MEASURES)?.field).toBe(field);
  });

  it.each(['หน่วยงานที่ขอข้อมูล', 'หน่วยนับ', 'ผู้ตรวจผลงาน', 'รอบ 6 เดือน'])(
    'takes “%s” of a measure table for neither owner nor result',
    (header) => {
      expect(['owner', 'result']).not.toContain(matchHeader(header, MEASURES)?.field);
    },
  );

  it.each(['รายการ (ข้อ)', 'สิ่งที่จะทำ (มาตรการของปีก่อนที่ยังไม่แล้วเสร็จ)', 'เป้าหมาย (มาตรการ)'])(
    'does not take what stands in the parentheses of “%s” for its meaning',
    (header) => {
      expect(matchHeader(header, MEASURES)?.field ?? null).not.toBe('measure');
      expect(matchHeader(header, MEASURES)?.field ?? null).not.toBe('question');
    },
  );

  it('tells the alignment from the analysis that its words begin with', () => {
    const alignment = 'ผลการวิเคราะห์ตัวชี้วัดตาม หลักเกณฑ์การประเมิน ITA ที่สอดคล้องกับมาตรการ หรือ โครงการ หรือกิจกรรม';
    expect(matchHeader(alignment, MEASURES)?.field).toBe('alignment');
    expect(matchHeader('ผลการวิเคราะห์', MEASURES)?.field).toBe('analysis');
  });

  it.each([
    ['ข้อ', 'code'],
    ['ข้อคำถาม', 'text'],
    ['ตัวชี้วัด', 'name'],
    ['คะแนนที่ได้ (100)', 'score'],
    ['ผลคะแนน ปีงบประมาณ พ.ศ. ๒๕๖๘', 'score'],
    ['คะแนนเต็ม', 'ignored'],
    ['คะแนนถ่วงน้ำหนัก', 'weighted'],
    ['ชื่อหน่วยงาน', 'agency'],
    ['ระดับผลการประเมิน', 'level'],
  ])('takes “%s” of a score table for %s', (header, field) => {
    expect(matchHeader(header, SCORES)?.field).toBe(field);
  });

  it.each([
    '',
    'การนำผลการวิเคราะห์ไปสู่การปรับปรุงหรือพัฒนาองค์กรหรือรักษาระดับ',
    'ทุ่งตัวอย่าง',
    'ข้อเสนอเพื่อพิจารณาของที่ประชุม',
  ])('knows no column for “%s”', (header) => {
    expect(matchHeader(header, MEASURES)).toBeNull();
  });

  it.each([
    ['ค.ะแนน', 'score'],
    ['คะแบน', 'score'],
    ['ตวัชี้วดั', 'indicator'],
    ['ตัวซี้วัด', 'indicator'],
    ['มาตการ', 'measure'],
    ['โครงกาว', 'measure'],
    ['ร ะ ย ะ เ ว ล า', 'period'],
    ['ระยะเวลาดำเนินกา', 'period'],
    ['ผ้รูบัผดิขอบ', 'owner'],
    ['ขั้นตอบ', 'steps'],
    ['สรุปผลการดำเบินการตามมาตการ', 'result'],
    ['ข้อเสนอแบะ', 'recommendation'],
    ['ประเด็น/ตัวซี้วัด', 'indicator'],
    ['เจ้าขอมาตรการ', 'owner'],
  ])('reads “%s” as a scan has damaged it, for %s', (header, field) => {
    expect(matchHeader(header, MEASURES)?.field).toBe(field);
  });

  it.each([
    'แผนการดำเนินการ',
    'สรุปแผนการดำเนินการ',
    'แผนการดำเนินการตามมาตรการ',
    'การดำเนินการ',
    'ประเมิน',
    'ประเทศ',
    'มาตรฐาน',
    'มาตรา',
    'โครงสร้าง',
    'กิจการ',
    'คำแนะนำ',
    'ระยะทาง',
    'ผู้รับจ้าง',
    'ผู้รับบริการ',
    'ข้อเสนอ',
    'หมายเลข',
    'สถานที่',
    'ผลผลิต',
  ])('does not take the ordinary word “%s” for a damaged header', (word) => {
    expect(matchHeader(word, MEASURES)).toBeNull();
  });

  it('does not take who scored for the score', () => {
    expect(matchHeader('ผู้ประเมิน', SCORES)?.field).toBe('ignored');
  });

  it('does not take a long sentence for a header', () => {
    expect(matchHeader(`มาตรการ ${'ก'.repeat(200)}`, MEASURES)).toBeNull();
  });
});

describe('matchHeader among few words', () => {
  const FEW = indexHeaders([
    ['score', ['คะแนน', 'คะแนนสุทธิ']],
    ['weighted', ['คะแนนสุทธิ', 'น้ำหนัก']],
    ['code', ['ข้อ']],
    ['text', ['ข้อคำถาม', '2568']],
  ]);
  const read = (header: string) => {
    const match = matchHeader(header, FEW);
    return match === null ? null : `${match.field} ${match.coverage.toFixed(2)}`;
  };

  it('gives a word to the first field that claims it', () => {
    expect(read('คะแนนสุทธิ')).toBe('score 1.00');
  });

  it.each([
    ['คะแนนปี2568', 'score 1.00'],
    ['คะแนน ประจำปี 2568', 'score 1.00'],
    ['คะแนน ปีงบประมาณ พ . ศ . ๒๕๖๘', 'score 1.00'],
    ['คะแนน พศ2568', 'score 1.00'],
    ['คะแนนงบประมาณ พ.ศ.2568', 'score 1.00'],
    ['คะแนน  2568', 'score 1.00'],
    ['2568 คะแนน', 'score 1.00'],
    ['คะแนน (เต็มร้อย)', 'score 1.00'],
    ['(๑) คะแนน (2)', 'score 1.00'],
    ['คะแนน ()', 'score 1.00'],
    ['(คะแนน)', 'score 1.00'],
    ['ปี 2568', null],
    ['คะแนน 2468', 'score 0.56'],
  ])('leaves years and what stands in parentheses out of “%s”', (header, field) => {
    expect(read(header)).toBe(field);
  });

  it('takes the longest word that stands among others, where it is the more of them', () => {
    expect(read('ก น้ำหนัก ข')).toBe('weighted 0.71');
    expect(read(`คะแนนสุทธิ${'ก'.repeat(6)}`)).toBe('score 0.57');
    expect(read(`คะแนนสุทธิ${'ก'.repeat(9)}`)).toBeNull();
  });

  it('takes short words alone only', () => {
    expect([read('ข้อ'), read('ข้อ ก')]).toEqual(['code 1.00', null]);
  });

  it('takes no figures and no words longer than a header', () => {
    expect([read('2568'), read('-'), read('')]).toEqual([null, null, null]);
    expect(read(`คะแนน${' '.repeat(155)}`)).toBe('score 1.00');
    expect(read(`คะแนน${' '.repeat(156)}`)).toBeNull();
  });
});
