import type { CellPlace } from '../../assessment/cell-place';
import { INSTRUMENT_CODES, type InstrumentCode } from '../../assessment/instrument';
import { ZERO } from '../../assessment/score';
import type { Finding } from '../../findings/finding';
import { leastCertain } from '../parse-citation';
import { asksLess } from '../parse-rating';
import type { Cited, RatingScale, Rulebook } from '../rulebook';
import { RULE_SUBJECTS, typedRuleOf, type TypedCell, type TypedRules } from '../typed-rules';
import { placesOf, refusal, unchanged, workbookCitation, type Override } from './override';
import { readLevel, type TypedLevel } from './read-level';

/** Places of the scale that the settings sheet has beyond the year's levels, for a year that adds one. */
export const FURTHER_LEVELS = 1;
/** Words in place of the list of tested scores, where only the total decides. */
export const TESTS_NONE = 'ไม่ทดสอบ';
const NONE_WORDS: readonly string[] = [TESTS_NONE, 'ไม่มี', '-', '–'];
const PART_OF_EIT = /EIT\s*(?:ส่วนที่)?\s*([12])/g;

type Tested = { readonly codes: readonly InstrumentCode[]; readonly cell: TypedCell | null };

/** The levels in a sensible order: each asks less than the one above it, the last one nothing, no name stands twice. */
function findDisorder(levels: readonly TypedLevel[], used: readonly CellPlace[]): readonly Finding[] {
  const [anyTyped] = used;
  if (anyTyped === undefined) return [];
  const findings = levels.flatMap(({ band, cells }, index) => {
    const above = levels[index - 1];
    const at = cells[0]?.at ?? above?.cells[0]?.at ?? anyTyped;
    const isTwice = levels.findIndex((other) => other.band.level === band.level) < index;
    if (isTwice) return [refusal(at, 'nameTwice', { found: band.level })];
    const isDisordered = above !== undefined && !asksLess(band, above.band);
    return isDisordered ? [refusal(at, 'order', { found: band.level, above: above.band.level })] : [];
  });
  if (findings.length > 0) return findings;
  const last = levels.at(-1);
  const isOpen = last?.band.total.equals(ZERO) === true && last.band.each === null;
  return isOpen ? [] : [refusal(used.at(-1) ?? anyTyped, 'lastLevel')];
}

function overrideLevels(rating: Cited<RatingScale>, typed: TypedRules): Override<readonly TypedLevel[]> {
  const { bands } = rating.value;
  const places = Array.from({ length: bands.length + FURTHER_LEVELS }, (_, index) => index + 1);
  const readings = places.map((place) => readLevel(place, rating, typed));
  const standing = bands.map((band) => ({ band, cells: [] }));
  const refused = readings.flatMap((reading) => (reading.kind === 'refused' ? reading.findings : []));
  if (refused.length > 0) return unchanged(standing, refused);

  const levels = readings.filter((reading) => reading.kind === 'level');
  const cells = readings.flatMap((reading) => (reading.kind === 'refused' ? [] : reading.cells));
  const used = placesOf(cells);
  const disorder = findDisorder(levels, used);
  return disorder.length > 0 ? unchanged(standing, disorder) : { value: levels, findings: [], used };
}

function parseTested(text: string, known: ReadonlyMap<InstrumentCode, string>): InstrumentCode[] | null {
  if (NONE_WORDS.includes(text)) return [];
  const words = text
    .toUpperCase()
    .replace(PART_OF_EIT, 'EIT$1')
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
  const codes = words.map((word) => INSTRUMENT_CODES.find((code) => code === word && known.has(code)));
  const found = codes.filter((code) => code !== undefined);
  return found.length === 0 || found.length < codes.length ? null : [...new Set(found)];
}

function overrideTested(rulebook: Rulebook, typed: TypedRules): Override<Tested> {
  const { tested } = rulebook.rating.value;
  const { value: cell } = typedRuleOf(typed, RULE_SUBJECTS.tested);
  const standing = { codes: tested, cell: null };
  if (cell === null) return unchanged(standing);
  const known = rulebook.instrumentNames.value;
  const codes = parseTested(cell.text, known);
  if (codes !== null) return { value: { codes, cell }, findings: [], used: [cell.at] };
  const facts = { found: cell.text, known: [...known.keys()] };
  return unchanged(standing, [refusal(cell.at, 'unknownTested', facts)]);
}

/** A scale whose levels ask something of each tested score must test some, and the other way round. */
function findMismatch(
  levels: readonly TypedLevel[],
  codes: readonly InstrumentCode[],
  used: readonly CellPlace[],
): readonly Finding[] {
  const isAsked = levels.some(({ band }) => band.each !== null);
  const [first] = used;
  if (first === undefined || isAsked === codes.length > 0) return [];
  return [refusal(first, isAsked ? 'testedMissing' : 'testedByNone')];
}

/** เกณฑ์ระดับ: the levels and the tested scores that were typed. A scale holds together or not at all. */
export function overrideRating(rulebook: Rulebook, typed: TypedRules): Override<Rulebook['rating']> {
  const { rating } = rulebook;
  const levels = overrideLevels(rating, typed);
  const tested = overrideTested(rulebook, typed);
  const findings = [...levels.findings, ...tested.findings];
  const used = [...tested.used, ...levels.used];
  if (used.length === 0) return unchanged(rating, findings);
  const mismatch = findMismatch(levels.value, tested.value.codes, used);
  if (mismatch.length > 0) return unchanged(rating, [...findings, ...mismatch]);

  const bands = levels.value.map(({ band }) => band);
  const { testedCitation: standing } = rating.value;
  const testedCitation = tested.value.cell === null ? standing : workbookCitation(standing);
  const value: RatingScale = { bands, tested: tested.value.codes, testedCitation };
  return { value: { ...leastCertain(testedCitation, ...bands), value }, findings, used };
}
