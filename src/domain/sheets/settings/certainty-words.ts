import type { Certainty } from '../../rules/rulebook';

/** ความแน่นอน in words, as short as a column of the settings sheet wants them. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  stated: 'ยืนยันในเอกสาร',
  public: 'เผยแพร่สาธารณะ',
  derived: 'คำนวณย้อน',
  unverified: 'ยังไม่ยืนยัน',
};
