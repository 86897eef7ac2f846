import type { Finding } from '../../findings/finding';
import type { Grid } from '../../reading/grid';
import type { Passage } from '../../reading/passage';
import type { DocumentCheck } from '../check-context';

/** ร่างและสำเนา: what was never meant to go out, by its own mark or by the name of its sheet. */
const DRAFT_SHEET = /ร่าง|ฉบับเก่า|ห้ามใช้|ยกเลิก|(?<![A-Za-z])(?:draft|old|backup)(?![A-Za-z])/iu;
/** A line that is nothing but the mark, or a title with the mark in brackets; คู่มือฉบับร่าง in a sentence is what a measure makes. */
const DRAFT_MARK =
  /^[\s"“(*-]*(?:ฉบับ)?ร่าง(?:ที่\s?[\d๐-๙]+|ครั้งที่\s?[\d๐-๙]+)?[\s"”)*-]*$|[([]\s?(?:ฉบับ)?ร่าง\s?[)\]]\s*$|^\s*draft\s*$/iu;
const LONGEST_TITLE = 150;
/** How Excel and people name a copy of a sheet. */
const COPY = /\s*(?:\(\d{1,2}\)|[-_ ]{0,3}(?:สำเนา|copy)\s?\d{0,2})\s*$/iu;
const COPY_OF = /^(?:สำเนา(?:ของ)?|copy of)\s*/iu;

function originalOf(sheet: string, names: ReadonlySet<string>): string | null {
  const bare = sheet.replace(COPY, '').replace(COPY_OF, '').trim();
  return bare !== sheet && bare !== '' && names.has(bare) ? bare : null;
}

function holdsWords({ values }: Grid): boolean {
  return values.some((cells) => cells.some((value) => value !== ''));
}

function inNames(grids: readonly Grid[]): readonly Finding[] {
  const names = new Set(grids.map(({ sheet }) => sheet));
  return grids.filter(holdsWords).flatMap(({ sheet }): readonly Finding[] => {
    const finding = { code: 'PD3', severity: 'notice', at: { sheet, address: 'A1' } } as const;
    const original = originalOf(sheet, names);
    if (original !== null) return [{ ...finding, facts: { because: 'copy', found: sheet, of: original } }];
    return DRAFT_SHEET.test(sheet) ? [{ ...finding, facts: { because: 'sheet', found: sheet } }] : [];
  });
}

function inWords({ at, text, part }: Passage): readonly Finding[] {
  if (part.kind !== 'running' || text.length > LONGEST_TITLE) return [];
  const line = text.split('\n').find((one) => DRAFT_MARK.test(one));
  if (line === undefined) return [];
  return [{ code: 'PD3', severity: 'notice', at, facts: { because: 'mark', found: line.trim() } }];
}

/** PD3: drafts, and copies of sheets beside their originals. */
export const UNFINISHED_DRAFT: DocumentCheck = {
  code: 'PD3',
  title: 'ฉบับร่างหรือสำเนาชีตที่ยังอยู่ในไฟล์',
  lenience:
    'ทักเมื่อบรรทัดมีแต่คำว่าร่าง หัวเรื่องลงท้ายด้วย “(ร่าง)” ชื่อชีตบอกว่าเป็นร่างหรือฉบับเก่า หรือชื่อชีตเป็นสำเนาของชีตที่ยังอยู่ คำว่าร่างในประโยค เช่น จัดทำร่างคู่มือ และชีตที่ลงท้ายด้วยเลขในวงเล็บโดยไม่มีชีตต้นฉบับ ไม่ทัก',
  find: ({ grids = [], passages }) => [...inNames(grids), ...passages.flatMap(inWords)],
};
