import { factText as text } from '../fact-text';
import type { SentencesOf } from '../sentence-catalogue';
import type { NameCode } from './name-codes';

/** ข้อความภาษาไทยของข้อสังเกตเรื่องชื่อ: what was found, then what to do. */
export const THAI_NAME_SENTENCES: SentencesOf<NameCode> = {
  N04: (facts) => `“${text(facts, 'found')}” น่าจะเป็น “${text(facts, 'right')}” — แก้ให้ถูกต้อง`,
};
