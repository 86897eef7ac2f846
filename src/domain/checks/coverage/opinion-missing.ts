import type { CellPlace } from '../../assessment/cell-place';
import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { quoteStart } from '../quote';
import { passagesBySheet } from '../sheet-passages';

const OPINION =
  /^[-–•*\s]*(?:[\d๐-๙]+\s*[.)]\s*)?ความเห็น(?:ของ|ผู้)?\s*((?:รอง|ผู้ช่วย)?(?:ปลัด|นายก|หัวหน้า|ผู้อำนวยการ|ผู้บังคับบัญชา|เลขานุการ).{0,80})$/u;
/** A block ends where somebody signs, or where the next one is asked. */
const SIGNATURE = /^[\s.…]*\(?\s*(?:ลงชื่อ|ลายมือชื่อ|ชื่อผู้ลงนาม)|^\(.*\)$/u;
const DOTS_ONLY = /^[\s.…_\-–]*$/u;
const CHOICES = /(?:ไม่)?(?:เห็นควร|เห็นชอบ|อนุมัติ|ทราบ)/u;
const TICKED = /[☑☒✓✔√]|\(\s*[/xX✓]\s*\)/u;
const EMPTY_BOX = /[☐□◻⬜]|\(\s*\)/u;
const FARTHEST = 12;

type Opinion = 'given' | 'blank' | 'unknown';

/** Of lines to tick nothing can be told where the file has no boxes: the tick is on paper. */
function opinionIn(lines: readonly string[]): Opinion {
  if (lines.some((line) => TICKED.test(line))) return 'given';
  const choices = lines.filter((line) => CHOICES.test(line));
  const offered = choices.length > 1 ? choices : [];
  if (lines.some((line) => !DOTS_ONLY.test(line) && !offered.includes(line))) return 'given';
  if (offered.length === 0) return 'blank';
  return offered.every((line) => EMPTY_BOX.test(line)) ? 'blank' : 'unknown';
}

type Blank = { readonly at: CellPlace; readonly reviewer: string };

function blanksIn(lines: readonly Passage[]): readonly Blank[] {
  return lines.flatMap((passage, index): readonly Blank[] => {
    const reviewer = OPINION.exec(passage.text)?.[1];
    if (reviewer === undefined) return [];
    const below = lines.slice(index + 1, index + 1 + FARTHEST).flatMap(({ text }) => text.split('\n'));
    const end = below.findIndex((line) => SIGNATURE.test(line) || OPINION.test(line));
    // Without a signature under it the words are a heading or part of a form elsewhere.
    if (end < 0 || opinionIn(below.slice(0, end)) !== 'blank') return [];
    return [{ at: passage.at, reviewer: quoteStart(reviewer.replace(/[\s.…:：]+$/u, '')) }];
  });
}

/** A memo on its way up lacks several at once: told once, at the first. */
function findIn(passages: readonly Passage[]): readonly Finding[] {
  const blanks = blanksIn(passages.filter(({ part }) => part.kind === 'running'));
  const [first] = blanks;
  if (first === undefined) return [];
  const facts = { found: blanks.map(({ reviewer }) => reviewer), cells: blanks.map(({ at }) => at.address) };
  return [{ code: 'A01', severity: 'warning', at: first.at, facts }];
}

function find(context: DocumentContext): readonly Finding[] {
  return [...passagesBySheet(context).values()].flatMap(findIn);
}

/** A01: a reviewer's part of a memo without an opinion. */
export const OPINION_MISSING: DocumentCheck = {
  code: 'A01',
  title: 'ยังไม่มีความเห็นของผู้บังคับบัญชา',
  lenience:
    'ทักชีตละครั้งที่ความเห็นแรกที่ว่าง ตรวจเฉพาะ “ความเห็นของ…” ที่มีที่ลงชื่อข้างใต้ ถ้าเป็นตัวเลือกให้กาโดยไม่มีช่องกาในไฟล์ จะไม่ทัก เพราะอาจกาบนกระดาษแล้ว ชีตความเห็นที่โปรแกรมสร้างบอกเองว่าขาดของใคร',
  find,
};
