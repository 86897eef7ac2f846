import type { Finding, Reading } from '../findings/finding';
import { note } from './note';
import type { UnnumberedMeasure } from './read-measures';
import { reasonToSetAside, type SetAsideReason } from './sheet-precedence';
import { matchKey } from './thai-text';

/** มาตรการในชีตร่างและสำเนา: the measures of a sheet that another sheet states too are one plan, not twice as many measures. */
export type SheetMeasures = { readonly sheet: string; readonly measures: readonly UnnumberedMeasure[] };

type Candidate = {
  readonly sheet: string;
  readonly keys: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
};

/** What is done and for what: a draft says it in the same words, whatever else has been changed since. */
function keyOf({ measure: { heading, measure, steps } }: UnnumberedMeasure): string {
  return [heading ?? '', measure ?? steps ?? ''].map(matchKey).join('|');
}

function wholeKeyOf(one: UnnumberedMeasure): string {
  const { steps, owners, result, outcome } = one.measure;
  return [keyOf(one), steps ?? '', owners.join(), result ?? '', outcome ?? ''].map(matchKey).join('|');
}

function reasonFor({ sheet, measures }: SheetMeasures, taken: Candidate): SetAsideReason | 'same' | null {
  if (measures.every((one) => taken.whole.has(wholeKeyOf(one)))) return 'same';
  const shared = measures.filter((one) => taken.keys.has(keyOf(one)));
  return shared.length * 2 < measures.length ? null : reasonToSetAside(sheet, taken.sheet);
}

function candidateOf({ sheet, measures }: SheetMeasures): Candidate {
  return { sheet, keys: new Set(measures.map(keyOf)), whole: new Set(measures.map(wholeKeyOf)) };
}

/**
 * The measures of all sheets, in the order in which the sheets count, without those of drafts, copies and older versions that a
 * sheet before has. A copy that is equal needs no name to be known for one.
 */
export function setAsideMeasures(sheets: readonly SheetMeasures[]): Reading<readonly UnnumberedMeasure[]> {
  const candidates: Candidate[] = [];
  const findings: Finding[] = [];
  const kept = sheets.flatMap((own) => {
    const [first] = own.measures;
    if (first === undefined) return [];
    for (const taken of candidates) {
      const why = reasonFor(own, taken);
      if (why === null) continue;
      const rest = own.measures.filter((one) => !taken.keys.has(keyOf(one)));
      const count = own.measures.length - rest.length;
      const facts = { because: 'setAside', why, sheet: own.sheet, taken: taken.sheet, count };
      findings.push(note('R11', why === 'same' ? 'notice' : 'warning', first.measure.at, facts));
      return rest;
    }
    candidates.push(candidateOf(own));
    return own.measures;
  });
  return { value: kept, findings };
}
