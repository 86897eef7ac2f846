import type { AgencyKind } from '../domain/assessment/agency';

const KINDS: Readonly<Record<AgencyKind, string>> = {
  subdistrictAdministration: 'องค์การบริหารส่วนตำบล',
  subdistrictMunicipality: 'เทศบาลตำบล',
  townMunicipality: 'เทศบาลเมือง',
  cityMunicipality: 'เทศบาลนคร',
  provincialAdministration: 'องค์การบริหารส่วนจังหวัด',
  other: 'หน่วยงานอื่น (พิมพ์ชื่อเต็ม)',
};

/** ถ้อยคำของการใช้งานครั้งแรกและข้อมูลตัวอย่าง, fetched with those pages. */
export const welcomeTh = {
  welcome: {
    lead: 'อ่านคะแนนและมาตรการจากไฟล์นี้ แล้วจัดทำ',
    makes: [
      'คะแนนรวม ระดับผล และข้อที่ต่ำกว่าเกณฑ์',
      'ตารางวิเคราะห์และแผนมาตรการตามแบบ',
      'รายการจุดที่ควรแก้ก่อนเสนอผู้บังคับบัญชา',
    ],
    promises: 'สิ่งที่จะไม่ทำ',
    never: [
      'ไม่แก้ชีตเดิมของท่าน เว้นแต่ท่านกดยินยอมเป็นรายการ',
      'ไม่ส่งข้อมูลในไฟล์ออกไปที่ใด',
      'ไม่ผูกไฟล์ไว้กับส่วนเสริม ถอนออกแล้ว ชีตที่สร้างไว้ยังอยู่ครบ เปิด แก้ และพิมพ์ได้',
    ],
    start: 'เริ่มใช้งาน',
  },

  sample: {
    add: 'ทดลองกับข้อมูลตัวอย่าง',
    what: 'ข้อมูลตัวอย่างเป็นของหน่วยงานสมมติ เขียนลงในชีตใหม่ และลบได้ด้วยปุ่มเดียว',
    adding: 'กำลังใส่ข้อมูลตัวอย่าง',
    notEmpty: 'ไฟล์นี้มีข้อมูลอยู่แล้ว ข้อมูลตัวอย่างจะปนกับของท่าน ถ้าต้องการทดลอง ให้เปิดสมุดงานเปล่า',
    present: 'ข้อมูลตัวอย่างอยู่ในไฟล์นี้',
    remove: 'ลบข้อมูลตัวอย่าง',
    confirmTitle: 'ลบข้อมูลตัวอย่างหรือไม่',
    willDelete: 'จะลบชีต',
    changed: 'ชีต\u200bตัวอย่างที่มีผู้แก้ไข จะเก็บไว้ เว้นแต่ทำเครื่องหมาย',
    alsoDelete: (sheet: string) => `ลบชีต “${sheet}” ด้วย`,
    made: 'ชีตที่สร้างไว้ซึ่งจะยังอยู่',
    undoFirst: (history: string) =>
      `สูตรที่อ้างข้อมูลตัวอย่างจะแสดงค่าผิดพลาด ถ้าไม่ใช้ชีตเหล่านี้ ให้กด “${history}” เพื่อนำออกก่อน`,
    ownKept: 'ชีต\u200bอื่นของท่านไม่เปลี่ยน Excel ย้อนการลบชีตไม่ได้',
    confirm: 'ลบ',
    decline: 'ไม่ลบ',
    removing: 'กำลังลบข้อมูลตัวอย่าง',
    notRemoved: 'ลบข้อมูลตัวอย่างไม่สำเร็จ',
  },

  steps: {
    title: (step: string, count: string, name: string) => `ขั้น ${step} จาก ${count} · ${name}`,
    names: {
      origin: 'หน่วยงานและปี',
      sheets: 'ชีตที่ใช้',
      mirror: 'สิ่งที่อ่านได้',
      outlook: 'สิ่งที่ควรทำต่อ',
    },
    next: 'ถัดไป',
    back: 'กลับ',
    skip: 'ข้ามไปหน้าผล',
    finish: 'ไปหน้าผล',
  },

  origin: {
    kind: 'ประเภทหน่วยงาน',
    kinds: KINDS,
    place: 'ชื่อ',
    placeHint: 'พิมพ์เฉพาะชื่อ ไม่ต้องพิมพ์ประเภท เว้นว่างไว้ถ้าให้ใช้ตามที่พบในไฟล์',
    found: (name: string, count: string) => `พบในไฟล์: “${name}” ${count} แห่ง`,
    use: 'ใช้ชื่อนี้',
    useNamed: (name: string) => `ใช้ชื่อนี้: ${name}`,
    inUse: 'ใช้ชื่อนี้อยู่',
    noneFound: 'ไม่พบชื่อหน่วยงานในไฟล์ กรุณาพิมพ์ชื่อ',
    resultYear: 'ปีผลคะแนน (ปีที่ ป.ป.ช. ประกาศผล)',
    planYear: 'ปีแผนมาตรการ',
    planSpan: (first: string, before: string, last: string, year: string) =>
      `แผนเริ่ม ${first} ต.ค. ${before} ถึง ${last} ก.ย. ${year}`,
    fromFile: (year: string) => `${year} ตามที่พบในไฟล์`,
    asFound: 'ตามที่พบในไฟล์',
    open: 'ยังไม่กำหนด',
    yearPlaces: (year: string, count: string) => `${year} (${count} แห่ง)`,
    and: ' และ ',
    resultYearsDiffer: (years: string) => `ในไฟล์พบปีผลคะแนนทั้งปี ${years} กรุณาเลือกปีที่ใช้`,
    planYearsDiffer: (years: string) => `ในไฟล์พบปีแผนทั้งปี ${years} กรุณาเลือกปีที่ใช้`,
    unknownYear: (year: string, newYear: string) =>
      `ยังไม่มีหลักเกณฑ์ของปี ${year} ในส่วนเสริม กด “${newYear}” ในหน้าหลัก เพื่อเริ่มจากหลักเกณฑ์ปีก่อน แล้วแก้ตามคู่มือของปีนั้น`,
  },

  sheets: {
    lead: 'ส่วนเสริมคาดว่าแต่ละชีตคือ',
    check: 'ตรวจคอลัมน์',
    checkNamed: (sheet: string) => `ตรวจคอลัมน์: ชีต “${sheet}”`,
    needCheck: 'บางตารางอ่านได้ไม่แน่ใจ กรุณาตรวจคอลัมน์ก่อน',
    allSure: 'อ่านได้แน่ใจทุกตาราง ไม่ต้องตรวจคอลัมน์',
    unrelated: (sheets: string) => `ไม่เกี่ยวข้อง: ${sheets}`,
    nothing: 'ไม่พบตารางคะแนนหรือมาตรการในไฟล์นี้ วางตารางจากระบบ ITAS ลงในชีตเปล่า แล้วค้นหาอีกครั้ง',
    search: 'ค้นหาอีกครั้ง',
    choose: 'กำหนดตารางเอง',
  },

  mirror: {
    allRead: (count: string) => `อ่านคะแนนได้ครบ ${count} ข้อ`,
    partlyRead: (count: string, all: string) => `อ่านคะแนนได้ ${count} จาก ${all} ข้อ`,
    noQuestions: 'ไฟล์นี้ไม่มีคะแนนรายข้อ ใช้คะแนนตัวชี้วัดหรือเครื่องมือแทน',
    missing: (codes: string) => `ขาดคะแนน ${codes} (ช่องว่างไม่นับเป็นศูนย์)`,
    thaiDigits: (count: string) => `แปลงเลขไทยเป็นตัวเลข ${count} เซลล์`,
    zeroForLetter: (count: string) => `อ่านเลขศูนย์หน้ารหัสเป็นตัวอักษร o จำนวน ${count} แห่ง`,
    repaired: (count: string) => `ตีความคะแนนที่พิมพ์ไม่ตรงรูปแบบ ${count} แห่ง ดูได้ในหน้าตรวจสอบ`,
    untouched: 'ข้อความในชีตเดิมไม่เปลี่ยน',
    total: (score: string) => `คะแนนรวม ${score}`,
    noTotal: 'คะแนนรวมยังสรุปไม่ได้',
    agrees: (computed: string, published: string) => `คะแนนรวมที่คำนวณ ${computed} ตรงกับที่ประกาศ ${published} ✓`,
    differs: (computed: string, published: string, difference: string) =>
      `คำนวณได้ ${computed} แต่ประกาศ ${published} ต่างกัน ${difference} คะแนน`,
    level: (level: string) => `ระดับ ${level}`,
    noLevel: 'ระดับยังสรุปไม่ได้',
    low: (threshold: string, count: string) => `ข้อต่ำกว่า ${threshold}: ${count} ข้อ`,
    noneLow: (threshold: string) => `ในคะแนนที่อ่านได้ ไม่มีข้อต่ำกว่า ${threshold}`,
    measures: (count: string) => `อ่านมาตรการได้ ${count} รายการ`,
    noMeasures: 'ไม่พบมาตรการในไฟล์นี้',
    nothing: 'ยังอ่านคะแนนไม่ได้ กลับไปดูชีตที่ใช้ หรือไปหน้าผลเพื่อวางตาราง',
  },

  outlook: {
    none: 'ไม่พบจุดผิดตามรายการตรวจ',
    first: 'เริ่มที่จุดเหล่านี้',
    next: 'ทำต่อได้ตามลำดับ',
    fix: (severity: string, readAgain: string) => `แก้จุด “${severity}” ในชีต แล้วกด “${readAgain}”`,
    measures: (count: string) => `กำหนดมาตรการให้ข้อหรือตัวชี้วัดที่ยังไม่มี ${count} รายการ`,
    create: (create: string) => `กด “${create}” เพื่อดูรายการ\u200bชีต\u200bก่อน ยังไม่เขียนสิ่งใดจนกว่าท่านจะกดยืนยัน`,
    paste: (paste: string, blank: string) => `กด “${paste}” หรือ “${blank}” เพื่อเริ่มมีคะแนนในไฟล์`,
  },
};

/** The words of the first use, in any language. */
export type WelcomeText = typeof welcomeTh;
