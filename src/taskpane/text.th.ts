/**
 * ถ้อยคำของแถบด้านข้าง. Figures come in as arguments in the digits of the user's choice, so no sentence holds a digit of its
 * own; the English words are bound to the same shape by type. Browsers' dictionaries lack ชีต and cut it in two with the letters
 * behind it: there, `\u200b` says where the word ends.
 */
export const th = {
  product: 'ผู้ช่วยวิเคราะห์ผล ITA',
  privacy:
    'ข้อมูลอยู่ในไฟล์นี้เท่านั้น ส่วนเสริมไม่ส่งออกไปที่ใด (ไลบรารีของ Microsoft อาจส่งข้อมูลการทำงานของ Office ตามนโยบายของ Microsoft)',
  tryAgain: 'ลองอีกครั้ง',
  cancel: 'ยกเลิก',
  chooseFile: 'เลือกไฟล์…',
  waiting: 'Excel ยังไม่ตอบ ถ้ากำลังแก้ไขเซลล์อยู่ กด Enter ในตาราง แล้วจะทำต่อเอง',
  back: 'กลับหน้าผล',
  goToCell: 'ไปที่เซลล์',
  listHint: 'ปุ่มลูกศรเลื่อนรายการ Enter ไปที่เซลล์',

  header: {
    unknownAgency: 'ยังไม่ทราบชื่อหน่วยงาน',
    result: (year: string) => `ผล ${year}`,
    resultAndPlan: (year: string, plan: string) => `ผล ${year} → แผน ${plan}`,
    unknownYear: 'ยังไม่ทราบปี',
    readAgain: 'อ่านใหม่',
    help: 'คำแนะนำ',
  },

  tabs: {
    label: 'ส่วนของแถบด้านข้าง',
    home: 'หน้าหลัก',
    check: 'ตรวจสอบ',
    sheets: 'สร้างชีต',
    settings: 'ตั้งค่า',
  },

  sheets: {
    lead: 'สร้างตารางสรุป วิเคราะห์ แผน และรายงานเป็นชีตใหม่ ดูรายการก่อนเขียนทุกครั้ง ชีตของท่านไม่เปลี่ยน',
    standing: (count: string) => `ชีตที่สร้างไว้แล้ว (${count})`,
    more: 'งานอื่นกับไฟล์นี้',
  },

  settings: {
    title: 'ตั้งค่า',
    language: 'ภาษา',
    languages: { th: 'ไทย', en: 'English' },
    digits: 'ตัวเลขในแถบนี้และในชีตที่สร้าง',
    digitKinds: { thai: 'เลขไทย', arabic: 'เลขอารบิก' },
    font: 'แบบอักษรในชีตที่สร้าง',
    resultYear: 'ปีผลคะแนน',
    planYear: 'ปีแผนมาตรการ',
    fromFile: 'ตามที่พบในไฟล์',
    introduction: 'แนะนำการใช้และข้อมูลตัวอย่าง',
    kept: 'ภาษา ตัวเลข และแบบอักษรจำไว้ในเครื่องนี้ ปีและชื่อหน่วยงานจำไว้ในไฟล์นี้เท่านั้น',
  },

  reading: {
    title: 'กำลังอ่านไฟล์นี้',
    detail: 'อ่านอย่างเดียว ยังไม่เขียนสิ่งใด',
  },

  nothingFound: {
    title: 'ไม่พบตารางคะแนนในไฟล์นี้',
    steps: [
      'เปิดตารางคะแนนจากระบบ ITAS แล้วคัดลอกทั้งตาราง',
      'วางลงในชีตเปล่าของไฟล์นี้ ให้มีหัวตารางและชื่อปีติดมาด้วย',
      'กด “อ่านใหม่”',
    ],
    yearUnknown: 'พบข้อมูลแต่ยังสรุปไม่ได้ ดูรายการที่ “ตรวจสอบ” แล้วเลือกปีผลคะแนนใน “ตั้งค่า” หรือแก้ในชีต',
  },

  summary: {
    title: 'ผลคะแนนรวม',
    agency: 'หน่วยงานและปี',
    total: 'คะแนนรวม',
    unknownTotal: 'ยังสรุปไม่ได้',
    level: 'ระดับ',
    unknownLevel: 'ยังสรุปไม่ได้',
    possible: (levels: string) => `เป็นได้: ${levels}`,
    agrees: (published: string) => `ตรงกับที่ประกาศ ${published}`,
    differs: (computed: string, published: string) =>
      `คำนวณได้ ${computed} แต่ประกาศ ${published} โปรดตรวจคะแนนและน้ำหนัก`,
    levelDiffers: (published: string) => `ในไฟล์ระบุระดับ “${published}” ไม่ตรงกับเกณฑ์`,
    onlyPublished: 'ใช้คะแนนที่ประกาศ เพราะข้อมูลในไฟล์ไม่พอให้คำนวณ',
    outside: (codes: string, low: string, high: string) =>
      `คะแนนของ ${codes} อยู่นอกช่วง ${low}–${high} จึงยังสรุปคะแนนรวมและระดับไม่ได้ แก้ในชีต แล้วกด “อ่านใหม่”`,
    outsideLeftOut: (codes: string, low: string, high: string) =>
      `คะแนนของ ${codes} อยู่นอกช่วง ${low}–${high} จึงไม่นำมาคิด นับเป็นคะแนนที่ยังไม่มี แก้ในชีต แล้วกด “อ่านใหม่”`,
    missing: (count: string, codes: string) => `ขาดคะแนน ${count} ข้อ: ${codes} (ช่องว่างไม่นับเป็นศูนย์)`,
    draftRules: (year: string) => `หลักเกณฑ์ปี ${year} ยังไม่ประกาศ ใช้ตามปีก่อนไปพลาง โปรดยืนยันกับคู่มือ`,
    questionsRead: (count: string) => `อ่านคะแนนแล้ว ${count} ข้อ`,
    indicatorsRead: (count: string) => `อ่านคะแนนตัวชี้วัดแล้ว ${count} รายการ`,
    measuresRead: (count: string) => `อ่านมาตรการแล้ว ${count} รายการ`,
    noScores: 'ไม่พบตารางคะแนนในไฟล์นี้ วางตารางคะแนนลงในชีตเปล่า แล้วกด “อ่านใหม่” เพื่อดูคะแนนและระดับ',
  },

  bars: {
    title: 'เครื่องมือและตัวชี้วัด',
    picture: (count: string, threshold: string) =>
      `แท่งคะแนน ${count} รายการ เทียบเส้น ${threshold} ตัวเลขอยู่ในตารางถัดไป`,
    legend: (threshold: string) => `เส้นตั้งคือ ${threshold} · ▼ ต่ำกว่าเกณฑ์`,
    table: 'ดูเป็นตาราง',
    caption: 'คะแนนเครื่องมือและตัวชี้วัด',
    item: 'รายการ',
    score: 'คะแนน',
    state: 'เทียบเกณฑ์',
    below: (threshold: string) => `ต่ำกว่า ${threshold}`,
    reaches: (threshold: string) => `ถึง ${threshold}`,
    unknown: 'ไม่มีข้อมูล',
    indicator: (number: string, name: string) => `${number}. ${name}`,
    instruments: {
      IIT: 'IIT ผู้มีส่วนได้เสียภายใน',
      EIT: 'EIT ผู้มีส่วนได้เสียภายนอก',
      EIT1: 'EIT ส่วนที่หนึ่ง',
      EIT2: 'EIT ส่วนที่สอง',
      OIT: 'OIT การเปิดเผยข้อมูลสาธารณะ',
    },
  },

  low: {
    title: (threshold: string, count: string) => `ต่ำกว่า ${threshold} (${count})`,
    none: (threshold: string) => `ในคะแนนที่อ่านได้ ไม่มีข้อหรือตัวชี้วัดใดต่ำกว่า ${threshold}`,
    order: 'เรียงตามคะแนนรวมที่จะเพิ่มขึ้นหากได้เต็ม',
    question: (code: string) => `ข้อ ${code}`,
    subIndicator: (code: string) => `ตัวชี้วัดย่อยที่ ${code}`,
    indicator: (code: string) => `ตัวชี้วัดที่ ${code}`,
    gain: (points: string) => `คะแนนรวมเพิ่มได้ ${points}`,
    noCell: 'คำนวณจากคะแนนชั้นล่าง ไม่มีเซลล์ในชีต',
    highlight: (threshold: string) => `ไฮไลต์ข้อต่ำกว่า ${threshold}`,
    removeHighlights: 'นำไฮไลต์ออก',
    highlighted: 'ใส่ไฮไลต์แล้ว ค่าในเซลล์ไม่เปลี่ยน',
    unhighlighted: 'นำไฮไลต์ออกแล้ว',
  },

  unread: {
    title: (count: string) => `สิ่งที่อ่านไม่ได้ (${count})`,
    tooLarge: (sheet: string, cells: string) =>
      `ชีต “${sheet}” ใหญ่เกินไป (${cells} เซลล์) จึงไม่ได้อ่าน — ลบแถวว่างที่จัดรูปแบบไว้ แล้วอ่านใหม่`,
    unsupported: (sheet: string) => `ชีต “${sheet}” ไม่ใช่แผ่นงานปกติ จึงไม่ได้อ่าน`,
  },

  findings: {
    severities: { error: 'ต้องแก้', warning: 'ควรตรวจ', notice: 'ข้อสังเกต' },
    group: (severity: string, count: string) => `${severity} (${count})`,
    none: 'ไม่พบจุดผิดตามรายการตรวจ (ไม่ได้ตรวจถ้อยคำและข้อเท็จจริง)',
    more: (shown: string, count: string) => `แสดง ${shown} จาก ${count} รายการ แก้แล้วกด “อ่านใหม่” เพื่อดูที่เหลือ`,
    place: (sheet: string, address: string) => `ชีต “${sheet}” ${address}`,
    noPlace: 'ทั้งไฟล์',
  },

  undoing: 'กำลังย้อนกลับ',
  undone: 'ย้อนกลับแล้ว',

  tools: {
    whatIf: 'ลองสมมติคะแนน',
    memoCheck: 'ตรวจร่างบันทึก',
    handingOut: 'ทำสำเนาและแบ่งงาน',
    history: 'ประวัติและย้อนกลับ',
    memo: 'คัดลอกบันทึกไปวางใน Word',
    correct: 'แก้การอ่าน',
    paste: 'วางตารางจากคลิปบอร์ด',
    blank: 'สร้างชีตคะแนนเปล่า',
    corrected: 'อ่านใหม่ตามที่ท่านกำหนดแล้ว จำไว้ในไฟล์นี้',
    uncorrected: 'อ่านใหม่ตามที่ตรวจพบแล้ว',
    sampleRemoved: 'ลบข้อมูลตัวอย่างแล้ว',
    answersNotKept: 'อ่านตามที่ท่านเลือกแล้ว แต่จำไว้ในไฟล์ไม่ได้ จะใช้จนปิดแถบนี้',
    sheetAdded: 'เพิ่มชีตใหม่แล้ว ชีตเดิมของท่านไม่เปลี่ยน',
  },

  create: 'สร้างชีต',
  update: 'อัปเดตชีต',

  newYear: {
    start: (year: string) => `ขึ้นปีใหม่ ${year}`,
    lead: (year: string) =>
      `จะเขียนชีตหลักเกณฑ์ของปี ${year} ถ้าปีนั้นยังไม่มีหลักเกณฑ์ จะยกมาจากปีก่อนพร้อมค่าที่ท่านแก้ไว้ คะแนนและชีตเดิมไม่เปลี่ยน`,
    done: (sheet: string) => `ขึ้นปีใหม่ในชีต “${sheet}”`,
    rules: (count: string, sheet: string) =>
      `ตรวจ ${count} ค่าที่ยังไม่ยืนยันกับคู่มือของปีนั้น แล้วกรอกค่าที่ต่างในช่องสีเหลืองของชีต “${sheet}”`,
  },

  preview: {
    title: 'ดูก่อนเขียน',
    creates: (count: string) => `จะสร้างใหม่ ${count} ชีต`,
    updates: (count: string) => `จะปรับปรุง ${count} ชีต`,
    rows: (count: string) => `${count} แถว`,
    kept: (count: string) => `คงข้อความที่ท่านกรอก ${count} เซลล์`,
    untouched: (count: string) => `ไม่แตะต้อง ${count} ชีต`,
    keyless: 'ชีตที่สร้างไว้แต่ไม่มีรหัสแถวแล้ว จะไม่แตะต้อง และสร้างใหม่ไว้ข้างกัน',
    nothing: 'ไม่มีชีตให้สร้าง เพราะยังไม่มีคะแนนที่อ่านได้',
    changed: 'ไฟล์เปลี่ยนไประหว่างดูตัวอย่าง กรุณาดูรายการนี้อีกครั้งก่อนเขียน',
    write: 'เขียนลงไฟล์',
  },

  writing: {
    title: 'กำลังเขียนลงไฟล์',
    bar: 'ความคืบหน้า',
    readingAgain: 'อ่านไฟล์อีกครั้งก่อนเขียน',
    preparing: 'เตรียมพื้นที่',
    sheet: (name: string) => `เขียนชีต “${name}”`,
    finishing: 'จัดลำดับและตรวจความเรียบร้อย',
    steps: (done: string, total: string) => `ขั้น ${done} จาก ${total}`,
    cancelling: 'จะหยุดเมื่อจบขั้นนี้',
    cancelled: 'หยุดแล้ว ชีตเดิมของท่านไม่เปลี่ยน กดปุ่มเดิมอีกครั้งเพื่อทำต่อให้ครบ',
  },

  done: {
    title: 'เสร็จแล้ว',
    created: (count: string) => `สร้าง ${count} ชีต`,
    updated: (count: string) => `ปรับปรุง ${count} ชีต`,
    untouched: 'ไม่ได้แก้ชีตเดิมของท่าน',
    left: 'สิ่งที่เหลือให้ท่านทำ',
    fill: (count: string, sheet: string) => `กรอกช่องสีเหลือง ${count} ช่องในชีต “${sheet}”`,
    measures: (count: string) => `กำหนดมาตรการให้ข้อหรือตัวชี้วัดที่ยังไม่มี ${count} รายการ`,
    errors: (count: string) => `แก้จุด “ต้องแก้” ${count} จุดก่อนเสนอ`,
    shortcomings: 'สิ่งที่ควรดูเพิ่ม',
    nothingLeft: 'ไม่มีสิ่งที่ต้องทำต่อ ตรวจทานแล้วพิมพ์ได้เลย',
    formulaError: (error: string, sheet: string, address: string) =>
      `สูตรในชีต “${sheet}” ${address} แสดง “${error}” กรุณาตรวจเซลล์ที่สูตรอ้างถึง`,
    unfinished: {
      print: (sheet: string) => `Excel รุ่นนี้ตั้งค่าหน้ากระดาษของชีต “${sheet}” ให้ไม่ได้ กรุณาตั้งเป็นกระดาษ A4 ก่อนพิมพ์`,
      freeze: (sheet: string) => `ตรึงหัวตารางของชีต “${sheet}” ให้ไม่ได้ ตั้งเองที่ มุมมอง > ตรึงแนว`,
      chart: (sheet: string) => `สร้างแผนภูมิในชีต “${sheet}” ไม่ได้ ตารางข้อมูลครบถ้วน`,
      chartLook: (sheet: string) => `ตกแต่งแผนภูมิในชีต “${sheet}” ไม่ได้ครบ ข้อมูลถูกต้อง`,
      name: (sheet: string) => `ตั้งชื่อเซลล์ในชีต “${sheet}” ไม่ได้ เพราะมีชื่อนี้อยู่แล้ว`,
    },
  },

  failed: {
    title: 'ทำไม่สำเร็จ',
    unopened: 'เปิดหน้านี้ไม่ได้ ไฟล์ยังเหมือนเดิม ตรวจว่าเครื่องนี้ต่ออินเทอร์เน็ตอยู่ แล้วกด “ลองอีกครั้ง”',
    unopenedPart: 'เปิดส่วนนี้ไม่ได้ ส่วนอื่นใช้ได้ตามปกติ ตรวจว่าเครื่องนี้ต่ออินเทอร์เน็ตอยู่ แล้วกด “ลองอีกครั้ง”',
    restart: 'เปิดแถบนี้ใหม่',
    tasks: {
      read: 'อ่านไฟล์ไม่สำเร็จ ไฟล์ยังเหมือนเดิม',
      write: 'เขียนชีตไม่ครบ ชีตเดิมของท่านไม่เปลี่ยน ลองอีกครั้งเพื่อทำต่อให้ครบ',
      highlight: 'เปลี่ยนไฮไลต์ไม่สำเร็จ ค่าในเซลล์ไม่เปลี่ยน',
      goTo: 'ไปที่เซลล์ไม่ได้',
      open: 'เปิดหน้านี้ไม่ได้ ไฟล์ยังเหมือนเดิม',
      correct: 'จำการแก้การอ่านไม่สำเร็จ ข้อมูลในชีตไม่เปลี่ยน',
      addSheet: 'เพิ่มชีตไม่สำเร็จ ชีตเดิมของท่านไม่เปลี่ยน',
      newYear: 'ขึ้นปีใหม่ไม่สำเร็จ ชีตเดิมของท่านไม่เปลี่ยน ลองอีกครั้งเพื่อทำต่อให้ครบ',
      undo: 'ย้อนกลับไม่ครบ ข้อความที่ท่านกรอกยังอยู่ ลองอีกครั้งเพื่อทำต่อให้ครบ',
    },
    written: (count: string) => `เขียนเสร็จแล้ว ${count} ชีต`,
    code: 'รหัส',
    copy: 'คัดลอกรหัสแจ้งผู้ดูแล',
    copied: 'คัดลอกแล้ว (ไม่มีข้อความในเซลล์)',
    copyYourself: 'คัดลอกอัตโนมัติไม่ได้ กรุณาเลือกรหัสด้านบนแล้วกด Ctrl+C',
  },

  refusals: {
    cellEditing: () => 'Excel กำลังแก้ไขเซลล์อยู่ กด Enter ในตาราง แล้วกด “ลองอีกครั้ง”',
    protectedSheet: (sheet: string) =>
      `ชีต “${sheet}” ถูกป้องกันไว้ เลือก รีวิว > ยกเลิกการป้องกันแผ่นงาน แล้วกด “ลองอีกครั้ง”`,
    protectedWorkbook: () =>
      'โครงสร้างสมุดงานถูกป้องกันไว้ จึงเพิ่มชีตไม่ได้ เลือก รีวิว > ป้องกันสมุดงาน เพื่อยกเลิก แล้วกด “ลองอีกครั้ง”',
    notAllowed: () =>
      'Excel ไม่ให้ทำขั้นตอนนี้ อาจมีผู้อื่นกำลังแก้ไฟล์นี้ หรือไฟล์ถูกป้องกันไว้ รอสักครู่หรือยกเลิกการป้องกัน แล้วกด “ลองอีกครั้ง”',
    busy: () => 'Excel กำลังทำงานอื่นอยู่ หรือมีผู้อื่นกำลังแก้ที่เดียวกัน รอสักครู่ แล้วกด “ลองอีกครั้ง”',
    readOnly: () => 'ไฟล์นี้เปิดแบบอ่านอย่างเดียว กด “เปิดใช้งานการแก้ไข” หรือบันทึกเป็นไฟล์ใหม่ แล้วกด “ลองอีกครั้ง”',
    payloadTooLarge: () => 'ข้อมูลมากเกินกว่าที่ Excel รับได้ในครั้งเดียว ลบแถวว่างที่จัดรูปแบบไว้ แล้วกด “ลองอีกครั้ง”',
    itemNotFound: (sheet: string) =>
      `${sheet === '' ? 'ไม่พบส่วนหนึ่งของไฟล์' : `ไม่พบชีต “${sheet}”`} อาจถูกลบหรือเปลี่ยนชื่อ กด “อ่านใหม่”`,
    nameTaken: (sheet: string) => `มีชีตชื่อ “${sheet}” ของท่านอยู่แล้ว เปลี่ยนชื่อชีต\u200bนั้น แล้วกด “ลองอีกครั้ง”`,
    unreadableSheet: (sheet: string) =>
      `อ่านชีต “${sheet}” ที่สร้างไว้ไม่ได้ จึงไม่เขียนทับเพื่อไม่ให้ข้อความของท่านหาย ลบแถวว่างที่ไม่ใช้ แล้วกด “ลองอีกครั้ง”`,
    hiddenSheet: (sheet: string) => `ชีต “${sheet}” ซ่อนอยู่ คลิกขวาที่แถบชีตแล้วเลือก ยกเลิกการซ่อน`,
    unfetched: () => 'โหลดส่วนที่ต้องใช้ไม่ได้ ตรวจว่าเครื่องนี้ต่ออินเทอร์เน็ตอยู่ แล้วกด “ลองอีกครั้ง”',
    cancelled: () => 'ยกเลิกแล้ว ไม่ได้เขียนสิ่งใด',
    unsupported: () => 'Excel รุ่นนี้ทำขั้นตอนนี้ไม่ได้ ใช้ Excel 2021 ขึ้นไป หรือ Excel บนเว็บ',
    unexpected: () => 'กด “ลองอีกครั้ง” ถ้ายังไม่ได้ให้คัดลอกรหัสแจ้งผู้ดูแล',
  },
};

/** The words the pane needs, in any language. */
export type PaneText = typeof th;
