import type { Grid } from './grid';
import { toArabicDigits } from './thai-digits';
import { matchKey } from './thai-text';

/** Which of two sheets that say the same thing goes first: what people see before what is hidden, finals before drafts and copies. */
const KINDS = [
  ['draft', /ร่าง|ทดลอง|draft/i],
  ['copy', /สำเนา|สำรอง|copy|backup|\(\d{1,2}\)\s*$/i],
  ['older', /ของเดิม|เก่า|ก่อนแก้|\bold\b/i],
  ['final', /ฉบับจริง|ฉบับสมบูรณ์|ล่าสุด|\bfinal\b/i],
] as const;
const VERSION = /\(?\s*(?:ฉบับ(?:ที่)?|แก้ไข(?:ครั้งที่)?|ครั้งที่|version|ver|v)\s*\.?\s*(\d{1,2})\s*\)?/i;
const RANKS = { final: 0, plain: 1, draft: 2, copy: 2, older: 2 } as const;
const HIDDEN = 3;

/** Why a sheet gives way to another: by its own name, because the other is called final, or has a higher version. */
export type SetAsideReason = 'draft' | 'copy' | 'older' | 'notFinal';

type SheetName = {
  readonly kind: keyof typeof RANKS;
  /** The name without its version, and the version; 0 where it has none. */
  readonly base: string;
  readonly version: number;
};

function readName(sheet: string): SheetName {
  const name = toArabicDigits(sheet);
  const kind = KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'plain';
  return { kind, base: matchKey(name.replace(VERSION, ' ')), version: Number(VERSION.exec(name)?.[1] ?? 0) };
}

/** Why the one sheet gives way to the other where both say the same; null where neither name tells. */
export function reasonToSetAside(aside: string, taken: string): SetAsideReason | null {
  const [a, b] = [readName(aside), readName(taken)];
  if (a.kind === b.kind) return a.base === b.base && a.version < b.version ? 'older' : null;
  if (RANKS[a.kind] <= RANKS[b.kind]) return null;
  return a.kind === 'plain' || a.kind === 'final' ? 'notFinal' : a.kind;
}

/** The sheets in the order in which their statements count; otherwise as their tabs stand, the latest version first. */
export function sortByPrecedence(grids: readonly Grid[]): readonly Grid[] {
  const named = grids.map((grid) => ({ grid, ...readName(grid.sheet) }));
  const placeOf = ({ base }: SheetName) => named.findIndex((one) => one.base === base);
  const ranked = named.map((one) => ({
    ...one,
    rank: RANKS[one.kind] + (one.grid.visible ? 0 : HIDDEN),
    place: placeOf(one),
  }));
  const sorted = ranked.sort((a, b) => a.rank - b.rank || a.place - b.place || b.version - a.version);
  return sorted.map(({ grid }) => grid);
}
