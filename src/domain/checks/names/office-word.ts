import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import type { DocumentCheck } from '../check-context';
import { type OwnName, ownNameOf } from './own-name';

/** สำนักงานฯ is how departments call themselves; in a local body it comes from somebody else's document. */
const OFFICE = /สำนักงาน\s?ฯ/u;
/** An office that the same passage names in full is what the short form stands for. */
const OFFICE_NAMED = /สำนักงาน\s?(?:ป\.|คณะ|ปลัด|เขต|ส่งเสริม|ท้องถิ่น|การ|ตรวจ|ที่ดิน|ปปช|สาธารณสุข|เทศบาล)/u;

function findIn({ at, text }: Passage, { agency }: OwnName): readonly Finding[] {
  if (!OFFICE.test(text) || OFFICE_NAMED.test(text)) return [];
  return [{ code: 'N05', severity: 'notice', at, facts: { found: 'สำนักงานฯ', right: agency.shortName } }];
}

/** N05: สำนักงานฯ for a body that is no office. */
export const OFFICE_WORD: DocumentCheck = {
  code: 'N05',
  title: 'คำเรียกหน่วยงานว่า “สำนักงานฯ”',
  lenience: 'ไม่ทักเมื่อข้อความเดียวกันเอ่ยชื่อสำนักงานนั้นเต็ม เช่น สำนักงาน ป.ป.ช. หรือสำนักงานปลัด',
  find: (context) => {
    const own = ownNameOf(context);
    return own === null ? [] : context.passages.flatMap((passage) => findIn(passage, own));
  },
};
