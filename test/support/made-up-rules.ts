/** A value with a made-up citation. */
export function cited(value: unknown) {
  return { value, source: 'คู่มือการประเมินสมมติ', certainty: 'public', checked: '2026-11-20' };
}

function indicator(number: number, name: string, instrument: string) {
  return { number, name, aliases: [], instrument };
}

/** A level of a rating scale. */
export function band(level: string, total: string, each: string | null) {
  return cited({ level, total, each });
}

export const INDICATORS = [
  indicator(1, 'การปฏิบัติหน้าที่', 'IIT'),
  indicator(2, 'คุณภาพการดำเนินงาน', 'EIT'),
  indicator(3, 'การเปิดเผยข้อมูล', 'OIT'),
];
export const BANDS = [band('ผ่านดี', '85', '85'), band('ผ่าน', '85', null), band('ต้องปรับปรุง', '0', null)];
export const TAGS = [
  { tag: 'รักษาระดับ', from: '95' },
  { tag: 'พัฒนายกระดับ', from: '85' },
  { tag: 'แก้ไขเร่งด่วน', from: '0' },
];
export const ISSUES = {
  names: cited(['กระบวนการปฏิบัติงาน', 'การเปิดเผยข้อมูล']),
  questions: [cited({ '1': ['i1-i2', 'o4'], '2': ['o1-o4'] })],
};
export const TESTED = cited(['IIT', 'EIT1', 'EIT2', 'OIT']);

/** A made-up year that is right: three indicators and eight questions. */
export const RIGHT = {
  fiscalYear: 2571,
  family: 'localGovernment',
  draft: false,
  instruments: cited({ IIT: 'แบบภายใน', EIT: 'แบบภายนอก', EIT1: 'ส่วนที่ 1', EIT2: 'ส่วนที่ 2', OIT: 'แบบเปิดเผย' }),
  weights: cited({ IIT: '30', EIT: '30', OIT: '40' }),
  eitParts: cited(['EIT1', 'EIT2']),
  aggregation: cited({ combine: 'mean', rounding: 'halfUp', places: 2 }),
  indicators: cited(INDICATORS),
  subIndicators: cited({ '3.1': 'ข้อมูลพื้นฐาน', '3.2': 'การบริหารงาน' }),
  questions: [cited({ '1': 'i1-i3', '2': 'e1' }), cited({ '3.1': 'o1-o2', '3.2': 'o3-o4' })],
  rating: { tested: TESTED, bands: BANDS },
  lowThreshold: cited('85'),
  topics: [cited({ i1: 'ทำงานตามขั้นตอน' }), cited({ o4: 'คู่มือ' })],
  meanings: [cited({ i1: 'work-by-steps' }), cited({ o4: 'manual' })],
  tags: cited(TAGS),
  issues: ISSUES,
  reportingItems: cited({ analysis: 'o3', followUp: null }),
};
