import type { InstrumentCode } from '../../assessment/instrument';
import { instrumentsIn } from '../../reading/match-instrument';
import type { Passage } from '../../reading/passage';
import { toArabicDigits } from '../../reading/thai-digits';
import type { Respondents } from '../../scoring/respondents';
import { clausesOf } from './clauses';

/** จำนวนผู้ตอบ, where the text gives it: ผู้ตอบแบบวัด EIT จำนวน ๓๐ คน. */
const PEOPLE = /(?:ผู้ตอบ|ผู้มีส่วนได้|กลุ่มตัวอย่าง|ตอบแบบ)[^\n]{0,80}?(?:จำนวน|ทั้งสิ้น|รวม)?\s*(\d{1,5})\s*(?:คน|ราย)/u;

function respondentsIn({ text }: Passage): readonly (readonly [InstrumentCode, number])[] {
  if (!/คน|ราย/u.test(text)) return [];
  return clausesOf(toArabicDigits(text)).flatMap((clause) => {
    const count = Number(PEOPLE.exec(clause)?.[1]);
    const [instrument, ...others] = instrumentsIn(clause);
    const isPlain = instrument !== undefined && others.length === 0 && instrument !== 'OIT';
    return isPlain && count > 0 ? [[instrument, count] as const] : [];
  });
}

/** The respondents of each survey as the text gives them first. */
export function respondentsInWords(passages: readonly Passage[]): Respondents {
  return new Map(passages.flatMap(respondentsIn).reverse());
}
