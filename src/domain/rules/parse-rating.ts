import { INSTRUMENT_CODES } from '../assessment/instrument';
import { ZERO } from '../assessment/score';
import { leastCertain, parseCited } from './parse-citation';
import { parseChoice, parseKeys, parseList, parsePoints, parseText } from './parse-property';
import type { Cited, RatingBand, RatingScale } from './rulebook';
import type { Complain } from './rulebook-problem';

function parseBand(value: unknown, property: string, complain: Complain): RatingBand | null {
  const cited = parseCited(value, property, complain, (inner, inside) => {
    const band = parseKeys(inner, inside, ['level', 'total', 'each'], complain);
    if (band === null) return null;
    const level = parseText(band['level'], `${inside}.level`, complain);
    const total = parsePoints(band['total'], `${inside}.total`, complain);
    const asked = band['each'];
    const each = asked === null ? null : parsePoints(asked, `${inside}.each`, complain);
    return level === null || total === null ? null : { level, total, each };
  });
  if (cited === null) return null;
  const { value: band, ...citation } = cited;
  return { ...citation, ...band };
}

/** True where whoever misses the level above can still reach this one. */
export function asksLess(band: RatingBand, above: RatingBand): boolean {
  const order = band.total.compare(above.total) || (band.each ?? ZERO).compare(above.each ?? ZERO);
  return order < 0;
}

function complainOfOrder(bands: readonly RatingBand[], property: string, complain: Complain): void {
  bands.forEach((band, index) => {
    const above = bands[index - 1];
    if (above !== undefined && !asksLess(band, above)) {
      complain(`${property}[${index}].value`, `asks no less than “${above.level}” above it`);
    }
    if (bands.findIndex((other) => other.level === band.level) < index) {
      complain(`${property}[${index}].value.level`, 'is given twice');
    }
  });
  const last = bands.at(-1);
  if (last === undefined || !last.total.equals(0) || last.each !== null) {
    complain(property, 'does not end with a level for everyone, from 0');
  }
}

function parseBands(value: unknown, property: string, complain: Complain): readonly RatingBand[] | null {
  const list = parseList(value, property, complain);
  if (list === null) return null;
  const parsed = list.map((item, index) => parseBand(item, `${property}[${index}]`, complain));
  const bands = parsed.filter((band) => band !== null);
  if (bands.length === parsed.length) complainOfOrder(bands, property, complain);
  return bands;
}

/** The rating scale, its bands from the highest down; its certainty is that of the least certain rule in it. */
export function parseRating(value: unknown, property: string, complain: Complain): Cited<RatingScale> | null {
  const object = parseKeys(value, property, ['tested', 'bands'], complain);
  if (object === null) return null;
  const bands = parseBands(object['bands'], `${property}.bands`, complain);
  const tested = parseCited(
    object['tested'],
    `${property}.tested`,
    complain,
    (list, inside) =>
      parseList(list, inside, complain)?.map((code, index) =>
        parseChoice(code, `${inside}[${index}]`, INSTRUMENT_CODES, complain),
      ) ?? null,
  );
  if (bands === null || tested === null) return null;
  const { value: codes, ...testedCitation } = tested;
  const known = codes.filter((code) => code !== null);
  const isAsked = bands.some((band) => band.each !== null);
  if (isAsked !== known.length > 0) {
    complain(
      `${property}.tested.value`,
      isAsked ? 'is empty though a level asks for it' : 'is asked by no level',
    );
  }
  return { ...leastCertain(testedCitation, ...bands), value: { bands, tested: known, testedCitation } };
}
