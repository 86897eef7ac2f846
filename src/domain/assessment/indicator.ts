/** ตัวชี้วัด: 1 to 10 in every year so far; the number is the same in all of NACC's tables. */
export type IndicatorNumber = number;

/** ตัวชี้วัดย่อย of an OIT indicator, written as in NACC's manual: `9.1`. */
export type SubIndicatorCode = `${number}.${number}`;
