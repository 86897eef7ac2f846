import { WHOLE_INSTRUMENTS } from '../../assessment/instrument';
import { QUESTION_LETTERS } from '../../assessment/question-code';
import type { ScoredItemKind } from '../../assessment/scored-item';
import { indicatorsOf } from '../../rules/question-place';
import type { IndicatorRule } from '../../rules/rulebook';
import { countInText, quoteText } from '../formula-text';
import { formulaCell, textCell, type PlannedCell } from '../planned-cell';
import { questionPlaces } from '../question-scores/question-places';
import { lowBoundOf, type AgencyContext } from '../sheet-context';
import type { StyleName } from '../styles';
import { knownEitParts, summaryScore } from '../summary/summary-layout';
import { countedLow, lowTable } from './low-table';

/**
 * ข้อที่ต่ำลงหลังสร้างแผ่น: the list of low items is made once, but a score may be corrected in Excel at any time and fall below the
 * threshold. A live sentence then says how many items the list lacks, until the sheets are made again.
 */

/** An item whose score no question stands for. */
type Item = { readonly kind: Exclude<ScoredItemKind, 'question'>; readonly code: string };

function hasScore(score: { readonly score: unknown } | undefined): boolean {
  return (score?.score ?? null) !== null;
}

function hasQuestionScores({ subject }: AgencyContext, { questions }: IndicatorRule): boolean {
  return questions.some((code) => subject.chain.questions.has(code));
}

/** The finest items of an indicator that have a score, where none of its questions has one. */
function itemsOfIndicator(context: AgencyContext, rule: IndicatorRule): readonly Item[] {
  const { chain } = context.subject;
  if (hasQuestionScores(context, rule)) return [];
  const parts = rule.subIndicators.filter(({ code }) => hasScore(chain.subIndicators.get(code)));
  if (parts.length > 0) return parts.map(({ code }) => ({ kind: 'subIndicator', code }));
  return hasScore(chain.indicators.get(rule.number))
    ? [{ kind: 'indicator', code: String(rule.number) }]
    : [];
}

/** The parts of EIT, which no question tells of, and whole instruments of which nothing finer is known. */
function instrumentItems(context: AgencyContext): readonly Item[] {
  const { chain, rulebook } = context.subject;
  const parts = knownEitParts(context);
  const alone = WHOLE_INSTRUMENTS.filter(
    (code) =>
      hasScore(chain.instruments.get(code)) &&
      !parts.some((part) => part.startsWith(code)) &&
      indicatorsOf(rulebook, code).every(
        (rule) => !hasQuestionScores(context, rule) && itemsOfIndicator(context, rule).length === 0,
      ),
  );
  return [...parts, ...alone].map((code) => ({ kind: 'instrument', code }));
}

/** Whether the item is low now, as a term: those that the list has already are left out. */
function itemTerms(context: AgencyContext): readonly string[] {
  const listed = lowTable(context).entries.map(({ line }) => line.item);
  const items = [
    ...context.subject.rulebook.indicators.value.flatMap((rule) => itemsOfIndicator(context, rule)),
    ...instrumentItems(context),
  ];
  const below = quoteText(`<${lowBoundOf(context).countedBelow}`);
  return items
    .filter(({ kind, code }) => !listed.some((one) => one.kind === kind && one.code === code))
    .flatMap(({ kind, code }) => {
      const cell = summaryScore(context, kind, code);
      return cell === null ? [] : [`COUNTIF(${cell},${below})`];
    });
}

/** Low questions of the year less those that the list has; a question that staff have added to it counts as listed. */
function questionTerm(context: AgencyContext): readonly string[] {
  const places = questionPlaces(context);
  if (places === null) return [];
  const scores = places.column('score');
  const below = quoteText(`<${lowBoundOf(context).countedBelow}`);
  const low = lowTable(context);
  const listed = QUESTION_LETTERS.map(
    (letter) => `-${countedLow(context, low, low.column('code'), quoteText(`${letter}*`))}`,
  );
  const lessListed = low.entries.length === 0 ? '' : listed.join('');
  return [`MAX(0,COUNTIFS(${scores},">=0",${scores},${below})${lessListed})`];
}

/** How many items are low and not in the list, as an expression; null where no score can fall. */
function unlistedLow(context: AgencyContext): string | null {
  const terms = [...questionTerm(context), ...itemTerms(context)];
  return terms.length === 0 ? null : terms.join('+');
}

/** A cell that says how many low items the list lacks, and `otherwise` where it lacks none; `where` names the list. */
export function unlistedLowCell(
  context: AgencyContext,
  {
    where,
    otherwise,
    style,
  }: { readonly where: string; readonly otherwise: string; readonly style: StyleName },
): PlannedCell {
  const count = unlistedLow(context);
  if (count === null) return textCell(otherwise, style);
  const { label } = lowBoundOf(context);
  const before = `แก้คะแนนแล้วมีรายการต่ำกว่า ${label} เพิ่ม `;
  const after = ` รายการ ยังไม่อยู่ใน${where} — กด “อัปเดตชีต”`;
  const told = `${quoteText(before)}&${countInText(count, context.formats.count)}&${quoteText(after)}`;
  const alert = `${before}${context.show('99')}${after}`;
  const longest = alert.length > otherwise.length ? alert : otherwise;
  return formulaCell(`=IF(${count}=0,${quoteText(otherwise)},${told})`, style, longest);
}
