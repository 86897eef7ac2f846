/** Official names, made-up agencies and figures that several samples share. */
export const INDICATORS = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของทางราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงระบบการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
];

export const TUNG = 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง';
export const BAN = 'เทศบาลตำบลบ้านสมมุติ';
export const MUEANG = 'เทศบาลเมืองนามสมมุติ';
export const NONG = 'องค์การบริหารส่วนตำบลหนองจำลอง';

/** Ten indicators of FY2568 whose chain gives 93.50. */
export const TEN = [97.12, 92.4, 95.05, 88.61, 90.33, 96.7, 94.18, 91.02, 92.5, 95];

/** Words of the questions that lists of scores repeat. */
export const IIT_WORDS = [
  'ท่านเห็นว่าเจ้าหน้าที่ทำงานตามขั้นตอนที่ประกาศไว้เพียงใด',
  'ท่านเห็นว่าเจ้าหน้าที่ให้บริการทุกคนเท่ากันเพียงใด',
  'ท่านเคยพบการรับของตอบแทนเพื่อเร่งเรื่องหรือไม่',
  'ท่านทราบแผนการใช้จ่ายเงินของหน่วยงานเพียงใด',
];
export const EIT_WORDS = [
  'ท่านได้รับบริการตามเวลาที่แจ้งไว้เพียงใด',
  'ท่านได้รับบริการเท่ากับผู้อื่นเพียงใด',
  'ท่านหาข้อมูลของหน่วยงานได้สะดวกเพียงใด',
];
export const OIT_WORDS = ['โครงสร้างและอำนาจหน้าที่', 'ข้อมูลผู้บริหาร', 'ข้อมูลการติดต่อ'];

const THAI = '๐๑๒๓๔๕๖๗๘๙';

/** A number or text in Thai digits. */
export function thai(value) {
  return String(value).replace(/\d/g, (digit) => THAI[digit]);
}

/** `๙๗.๑๒ คะแนน`. */
export function points(score) {
  return `${thai(score.toFixed(2))} คะแนน`;
}

/** The title that lists of scores carry. */
export function resultTitle(year) {
  return `ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ${thai(year)}`;
}
