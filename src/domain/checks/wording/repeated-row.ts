import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { repeatedContinuations } from '../measures/repeated-continuations';
import { quoteStart } from '../quote';

function find(context: DocumentContext): readonly Finding[] {
  return repeatedContinuations(context).map(({ passage: { at, text }, no }) => {
    return { code: 'X07', severity: 'warning', at, facts: { found: quoteStart(text), no } };
  });
}

/** X07: the rest of one measure once more under the next. */
export const REPEATED_ROW: DocumentCheck = {
  code: 'X07',
  title: 'แถวต่อเนื่องซ้ำกับมาตรการก่อนหน้า',
  lenience:
    'ทักเฉพาะแถวต่อเนื่อง (แถวที่ไม่มีชื่อมาตรการ) ที่ยาวพอและซ้ำทั้งช่องในคอลัมน์เดียวกัน ข้อความแม่แบบที่ซ้ำในแถวแรกของหลายมาตรการทักด้วย C11',
  find,
};
