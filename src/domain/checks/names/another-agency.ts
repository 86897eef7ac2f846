import type { CellPlace } from '../../assessment/cell-place';
import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import { matchKey } from '../../reading/thai-text';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { isMentionedOnPurpose } from './mentioned-on-purpose';
import type { OwnName } from './own-name';
import { namesOfDocument, type RelatedMention } from './related-mentions';

/** เทศบาลฯ and อบต.ฯ stand for the own body; another kind's word comes from another body's document. */
const OWN_KIND_SHORTENED = /(เทศบาล|อบต\.|อบจ\.|องค์การบริหารส่วน(?:ตำบล|จังหวัด))ฯ/gu;
/** One look for both: most texts name no kind alone. */
const MAY_BE_SHORTENED = /ฯ|เทศบาล/u;
/** ของเทศบาล at the end of words is the own one too, unless more follows that makes it a name or a rule. */
const OF_THE_MUNICIPALITY = /(?<=ของ|ภายใน|เว็บไซต์)(เทศบาล)(?=[\s,.)]|$)/gu;

function foundAt(at: CellPlace, found: string, { agency }: OwnName): Finding {
  return { code: 'N01', severity: 'error', at, facts: { found, own: agency.shortName, right: agency.name } };
}

function isOfMunicipality(word: string): boolean {
  return word.startsWith('เทศบาล');
}

/** The own name in place of the other, shortened where the other is; only where nothing is glued to the other's place. */
function fixOf({ passage: { raw }, mention }: RelatedMention, { agency }: OwnName): Pick<Finding, 'fix'> {
  const { written, run, place, inTitle } = mention;
  if (inTitle || run !== place || !raw.includes(written)) return {};
  return { fix: { from: written, to: written.includes('.') ? agency.shortName : agency.name } };
}

/** The kind's word of another kind of body, standing for the own one. */
function shortenedIn({ at, text }: Passage, own: OwnName): readonly Finding[] {
  if (!MAY_BE_SHORTENED.test(text)) return [];
  const ownIsMunicipality = isOfMunicipality(own.agency.name);
  const full = [...text.matchAll(OWN_KIND_SHORTENED)].filter(([, word = '']) =>
    isOfMunicipality(word)
      ? !ownIsMunicipality
      : !own.agency.name.startsWith(word) && !own.agency.shortName.startsWith(word),
  );
  const bare = ownIsMunicipality ? [] : [...text.matchAll(OF_THE_MUNICIPALITY)];
  const found = [...full, ...bare]
    .filter(({ index, 0: words }) => !isMentionedOnPurpose(text, index, index + words.length))
    .map(([words]) => words);
  return [...new Set(found)].map((words) => foundAt(at, words, own));
}

/** Titles of another kind of body are told as titles; names that tables of scores list are the workbook's own data. */
function isAnothers(
  { passage, mention, relation }: RelatedMention,
  own: OwnName,
  known: Set<string>,
): boolean {
  const { start, written, inTitle, kind, place } = mention;
  const isTitle = kind !== own.kind && (inTitle || /(?:นายก|ปลัด)\s?$/u.test(passage.text.slice(0, start)));
  return (
    relation === 'other' &&
    !isTitle &&
    !known.has(matchKey(place)) &&
    !isMentionedOnPurpose(passage.text, start, start + written.length)
  );
}

/** Places of the other bodies that the workbook has scores of. */
function placesWithScores({ agencies, subject }: DocumentContext): Set<string> {
  const others = agencies.filter((one) => one.assessment.agency?.name !== subject?.assessment.agency?.name);
  return new Set(
    others.flatMap(({ assessment }) => {
      const short = assessment.agency?.shortName;
      return short === undefined ? [] : [matchKey(short.slice(short.indexOf('.') + 1))];
    }),
  );
}

function find(context: DocumentContext): readonly Finding[] {
  const names = namesOfDocument(context);
  if (names === null) return [];
  const { own, mentions } = names;
  const known = placesWithScores(context);
  const named = mentions.filter((one) => isAnothers(one, own, known));
  const once = new Map(
    named.map((one) => {
      const { at } = one.passage;
      const { written } = one.mention;
      return [`${at.sheet}!${at.address} ${written}`, { ...foundAt(at, written, own), ...fixOf(one, own) }];
    }),
  );
  return [...once.values(), ...context.passages.flatMap((passage) => shortenedIn(passage, own))];
}

/** N01: the name of another body of local government, as a document copied from it keeps it. */
export const ANOTHER_AGENCY: DocumentCheck = {
  code: 'N01',
  title: 'ชื่อหน่วยงานอื่นในเอกสาร',
  lenience:
    'ไม่ทักหน่วยงานที่มีคะแนนอยู่ในไฟล์ หน่วยงานที่เอ่ยถึงในฐานะผู้ร่วมมือ ข้างเคียง ที่ศึกษาดูงาน หรือผู้ออกระเบียบ และชื่อที่สะกดใกล้กับชื่อของตน (N03) รู้จักชื่อจากคำบอกประเภทที่ติดกับชื่อเท่านั้น จึงไม่เห็นชื่อที่เว้นวรรคหลังคำว่า อบต.',
  find,
};
