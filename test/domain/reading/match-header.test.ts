import { indexHeaders, matchHeader } from '../../../src/domain/reading/match-header';
import { MEASURE_HEADERS } from '../../../src/domain/reading/measure-header-words';
import { SCORE_HEADERS } from '../../../src/domain/reading/score-header-words';
import { matchKey } from '../../../src/domain/reading/thai-text';

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
  ])('takes “%s” of a measure table for %s', (header, field) => {
    expect(matchHeader(header, MEASURES)?.field).toBe(field);
  });

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

  it.each([
    ['measures', MEASURE_HEADERS, MEASURES],
    ['scores', SCORE_HEADERS, SCORES],
  ])('knows every longer header of %s with any letter lost', (_, words, index) => {
    const undamaged = new Set(words.flatMap(([, list]) => list.map(matchKey)));
    const misread = words.flatMap(([field, list]) =>
      list.map(matchKey).flatMap((key) => {
        const places = Array.from({ length: key.length - 1 }, (_letter, index) => index + 1);
        const damaged = places.map((at) => key.slice(0, at) + key.slice(at + 1));
        const unknown = damaged.filter((one) => key.length > 5 && !undamaged.has(one));
        return unknown.filter((one) => matchHeader(one, index)?.field !== field);
      }),
    );
    expect(misread).toEqual([]);
  });

  it('does not take a long sentence for a header', () => {
    expect(matchHeader(`มาตรการ ${'ก'.repeat(200)}`, MEASURES)).toBeNull();
  });
});
