import type { Agency, AgencyKind } from '../assessment/agency';
import type { CellPlace } from '../assessment/cell-place';

/** ชื่อหน่วยงาน of local government in running text: kind and place, in full or shortened. */
export type AgencyName = { readonly kind: AgencyKind; readonly place: string };

type KindWords = { readonly kind: AgencyKind; readonly full: string; readonly short: string };

const KINDS: readonly KindWords[] = [
  { kind: 'subdistrictAdministration', full: 'องค์การบริหารส่วนตำบล', short: 'อบต.' },
  { kind: 'provincialAdministration', full: 'องค์การบริหารส่วนจังหวัด', short: 'อบจ.' },
  { kind: 'subdistrictMunicipality', full: 'เทศบาลตำบล', short: 'ทต.' },
  { kind: 'townMunicipality', full: 'เทศบาลเมือง', short: 'ทม.' },
  { kind: 'cityMunicipality', full: 'เทศบาลนคร', short: 'ทน.' },
];
const KIND_PATTERN = KINDS.map(({ full, short }) => `${full}|${short.replace('.', '\\s?\\.')}`).join('|');
const PLACE_PATTERN = '[\\u0E01-\\u0E2E\\u0E30-\\u0E3A\\u0E40-\\u0E45\\u0E47-\\u0E4E]+';
const NAME = new RegExp(`(${KIND_PATTERN})(${PLACE_PATTERN})`, 'g');
const NAME_ALONE = new RegExp(`^(${KIND_PATTERN}) ?(${PLACE_PATTERN})(?=$|\\s|\\()`);

/** Words that may be glued to a place where Thai leaves no space; no tambon is called so. */
const GLUED_WORDS =
  /(?:ประจำ|คะแนน|ได้คะแนน|ได้รับ|ได้ดำเนิน|ได้จัด|ได้วิเคราะห์|ได้ประกาศ|แล้วเสร็จ|ในปี|ปีงบ|อำเภอ|จังหวัด|มีคะแนน|มีผล|พบว่า|ผู้มี|ทราบ|ดังนี้).*$/;

function kindOf(written: string): KindWords | null {
  const bare = written.replace(/\s/g, '');
  return KINDS.find(({ full, short }) => bare === full || bare === short) ?? null;
}

function nameFrom(written: string, place: string): readonly AgencyName[] {
  const found = kindOf(written);
  const bare = place.replace(GLUED_WORDS, '');
  return found === null || bare === '' ? [] : [{ kind: found.kind, place: bare }];
}

/** Every local government body named in a text whose place follows its kind without a space. */
export function findAgencyNames(text: string): readonly AgencyName[] {
  return [...text.matchAll(NAME)].flatMap(([, written = '', place = '']) => nameFrom(written, place));
}

/** The body that a line is the name of, with or without อำเภอ and จังหวัด after it; null for any other line. */
export function agencyNameAlone(line: string): AgencyName | null {
  const [, written = '', place = ''] = NAME_ALONE.exec(line.trim().replace(/^ของ\s*/, '')) ?? [];
  return nameFrom(written, place)[0] ?? null;
}

/** The agency with its full and short names. */
export function agencyOf({ kind, place }: AgencyName, at: CellPlace | null): Agency {
  const words = KINDS.find((one) => one.kind === kind);
  return { name: `${words?.full ?? ''}${place}`, shortName: `${words?.short ?? ''}${place}`, kind, at };
}

/** The agency for a name typed by a person: its kind where it opens with one, else as typed. */
export function agencyFromTypedName(typed: string, at: CellPlace | null): Agency {
  const name = agencyNameAlone(typed);
  return name === null ? { name: typed, shortName: typed, kind: 'other', at } : agencyOf(name, at);
}
