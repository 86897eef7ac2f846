import type { Agency, AgencyKind } from '../../assessment/agency';
import { agencyOf } from '../../reading/agency-name';
import { electAgency } from '../../reading/elect-agency';
import { damageBetween } from '../../reading/letter-damage';
import { matchKey } from '../../reading/thai-text';
import type { DocumentContext } from '../check-context';
import type { AgencyMention } from './agency-mentions';

/** ชื่อหน่วยงานเจ้าของเอกสาร: the body whose workbook it is, its kind and its place apart. */
export type OwnName = { readonly agency: Agency; readonly kind: AgencyKind; readonly place: string };

/** What a mention is to the body whose document it stands in. */
export type Relation = 'own' | 'misspelt' | 'other';

/** Marks over and under a letter, which make another letter of the one before them. */
const MARK = /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u;
/** With one of these behind it the name of a tambon is that of another. */
const OF_ANOTHER = /^(?:เหนือ|ใต้|ใหญ่|น้อย|ตะวันออก|ตะวันตก)$/u;
const SHORT = 4;
const LONG = 7;
/** In the units of damage: a letter replaced is 3, two lost or added are 4. */
const SLIP = 3;
const TWO_SLIPS = 4;
const PIECE = 3;

const KNOWN = new WeakMap<DocumentContext, { readonly own: OwnName | null }>();

/** The body that the scores are of; without scores the one that most lines name. */
function agencyOfDocument({ subject, passages }: DocumentContext): Agency | null {
  if (subject !== null) return subject.assessment.agency;
  return electAgency(passages.filter(({ part }) => part.kind === 'running'));
}

function ownNameFrom(agency: Agency | null): OwnName | null {
  if (agency === null || agency.kind === 'other') return null;
  const kindWord = agencyOf({ kind: agency.kind, place: '' }, null).name;
  const place = agency.name.startsWith(kindWord) ? agency.name.slice(kindWord.length) : '';
  return place === '' ? null : { agency, kind: agency.kind, place };
}

/** The body whose document it is; null where it is not known, or is no local government body. */
export function ownNameOf(context: DocumentContext): OwnName | null {
  const known = KNOWN.get(context);
  if (known !== undefined) return known.own;
  const own = ownNameFrom(agencyOfDocument(context));
  KNOWN.set(context, { own });
  return own;
}

/** Beginnings of the run as long as the own place, give or take two letters; the place itself where nothing is glued to it. */
function readingsOf({ run, place }: AgencyMention, own: OwnName): readonly string[] {
  if (run.length <= own.place.length + 2 || place !== run) return [place];
  return [-2, -1, 0, 1, 2].map((shift) => run.slice(0, own.place.length + shift));
}

function isMisspelt(reading: string, own: OwnName): boolean {
  const [key, ownKey] = [matchKey(reading), matchKey(own.place)];
  if (key === ownKey) return true;
  if (ownKey.length < SHORT) return false;
  return damageBetween(ownKey, key, ownKey.length < LONG ? SLIP : TWO_SLIPS) !== null;
}

/** How the mention of a body relates to the own one: by its kind, and by the spelling of its place. */
export function relationOf(mention: AgencyMention, own: OwnName): Relation {
  if (mention.kind !== own.kind) return 'other';
  const rest = mention.run.slice(own.place.length);
  if (mention.run.startsWith(own.place) && !MARK.test(rest)) return OF_ANOTHER.test(rest) ? 'other' : 'own';
  // A page break or a copy may cut a name short, and the reader may have taken a glued word for a part of the own one.
  const isPiece = mention.place.length >= PIECE && own.place.startsWith(mention.place);
  if (isPiece && !MARK.test(own.place.slice(mention.place.length))) return 'own';
  return readingsOf(mention, own).some((reading) => isMisspelt(reading, own)) ? 'misspelt' : 'other';
}
