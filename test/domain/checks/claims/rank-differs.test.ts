import { RANK_DIFFERS } from '../../../../src/domain/checks/claims/rank-differs';
import { tuplesOf } from '../../../support/found';
import { foundInMemo } from '../../../support/scored-document';

describe('RANK_DIFFERS', () => {
  it.each([
    ['named behind the rank', 'ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ การใช้งบประมาณ', '2', '4'],
    ['named before the rank', 'ตัวชี้วัดที่ ๑ มีคะแนนสูงสุด', '1', '5'],
    ['named glued to the rank', 'ด้าน EIT มีคะแนนที่มีค่าต่ำสุดด้านประสิทธิภาพการสื่อสารควรเร่งพัฒนา', '7', '8'],
    ['named behind the figure', 'ผลคะแนนมีค่าต่ำสุด เท่ากับ ๘๑.๐๑ คะแนน ได้แก่ ด้านประสิทธิภาพการสื่อสาร', '7', '8'],
    ['named by a code', 'ข้อ e๒ ได้คะแนนน้อยที่สุด', 'e2', 'e1'],
    ['within an instrument', 'ตัวชี้วัดที่ได้คะแนนต่ำสุดของ EIT คือ ประสิทธิภาพการสื่อสาร', '7', '8'],
    ['of all instruments', 'เครื่องมือที่ได้คะแนนต่ำสุด คือ IIT', 'IIT', 'EIT'],
    ['that is an instrument', 'EIT มีคะแนนสูงที่สุด', 'EIT', 'OIT'],
  ])('finds what is not the extreme, %s', (_, text, claimed, code) => {
    const findings = foundInMemo(RANK_DIFFERS, text);
    expect(tuplesOf(findings)).toEqual([['S04', 'A1']]);
    expect(findings[0]?.facts).toMatchObject({ claimed, code });
  });

  it.each([
    ['the lowest of its instrument', 'ด้าน IIT ตัวชี้วัดที่มีคะแนนต่ำที่สุด ได้แก่ การใช้ทรัพย์สินของราชการ'],
    ['the lowest of all', 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน มีคะแนนต่ำสุด'],
    ['the two lowest', 'คะแนนต่ำสุด ๒ ลำดับ ได้แก่ ตัวชี้วัดที่ ๗ และ ๘'],
    ['the next in rank', 'คะแนนสูงสุด คือ การป้องกันการทุจริต รองลงมา คือ การใช้อำนาจ'],
    ['the lowest question', 'คะแนนต่ำสุดคือข้อ e๑'],
    ['the highest and the lowest of one sentence', 'ตัวชี้วัดที่ ๕ มีคะแนนสูงสุดใน IIT และตัวชี้วัดที่ ๔ มีคะแนนต่ำสุด'],
    ['another year', 'ในปี ๒๕๖๗ ตัวชี้วัดที่ ๑ มีคะแนนสูงสุด'],
    ['an officer', 'ผู้บริหารสูงสุดให้ความสำคัญกับการแก้ไขปัญหาการทุจริต'],
    ['an aim', 'ตัวชี้วัดที่ ๑ มุ่งผลสัมฤทธิ์สูงสุดและประโยชน์สูงสุด'],
    ['an answer to a question', 'การใช้งบประมาณ ตอบว่า มากที่สุด'],
    ['an item without a score', 'ข้อ e๙ มีคะแนนต่ำสุด'],
    ['the lowest within an instrument', 'ค่าคะแนนต่ำสุดของแบบวัด IIT คือ ๘๒.๙๑'],
    ['an issue', 'ประเด็นที่ได้คะแนนน้อยที่สุดคือ การรับรู้เรื่องการใช้งบประมาณ'],
    ['an instrument that is only where it is', 'ด้าน OIT ตัวชี้วัดที่มีคะแนนต่ำสุด คือ เรื่องอื่น'],
    ['nothing named', 'เร่งแก้ไขข้อที่มีคะแนนต่ำสุด'],
  ])('leaves %s alone', (_, text) => {
    expect(foundInMemo(RANK_DIFFERS, text)).toEqual([]);
  });
});
