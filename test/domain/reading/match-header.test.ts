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

  it('does not take a long sentence for a header', () => {
    expect(matchHeader(`มาตรการ ${'ก'.repeat(200)}`, MEASURES)).toBeNull();
  });
});
