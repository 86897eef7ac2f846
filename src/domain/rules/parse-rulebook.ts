import { isFiscalYear, type FiscalYear } from '../assessment/fiscal-year';
import { parseCited } from './parse-citation';
import { parseIndicators } from './parse-indicators';
import { parseEitParts, parseInstrumentNames, parseWeights } from './parse-instruments';
import { parseIssues } from './parse-issues';
import { parseChoice, parseKeys, parsePoints, parseText, type JsonObject } from './parse-property';
import { parseMeanings } from './parse-meanings';
import { parseQuestionLabels } from './parse-question-labels';
import { parseRating } from './parse-rating';
import { parseReportingItems } from './parse-reporting-items';
import { parseTags } from './parse-tags';
import type { AggregationRule, Rulebook } from './rulebook';
import { startProblems, type Complain, type RulebookProblem } from './rulebook-problem';

/**
 * Strict reading of a rulebook file: every property is asked for and none unknown is let through, every value cites its
 * source, and what the rules say must fit together. All mistakes are told at once, each with file and property.
 */
export type ParsedRulebook =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly problems: readonly RulebookProblem[] };

const KEYS = [
  'fiscalYear',
  'family',
  'draft',
  'instruments',
  'weights',
  'eitParts',
  'aggregation',
  'indicators',
  'subIndicators',
  'questions',
  'rating',
  'lowThreshold',
  'topics',
  'meanings',
  'tags',
  'issues',
  'reportingItems',
];

function parseYear(value: unknown, property: string, complain: Complain): FiscalYear | null {
  const isYear = typeof value === 'number' && isFiscalYear(value);
  return isYear ? value : complain(property, 'is not a fiscal year of the Buddhist Era');
}

function parseAggregation(value: unknown, property: string, complain: Complain): AggregationRule | null {
  const rule = parseKeys(value, property, ['combine', 'rounding', 'places'], complain);
  if (rule === null) return null;
  const combine = parseChoice(rule['combine'], `${property}.combine`, ['mean'] as const, complain);
  const rounding = parseChoice(rule['rounding'], `${property}.rounding`, ['halfUp'] as const, complain);
  const places = parseChoice(rule['places'], `${property}.places`, [2] as const, complain);
  return combine === null || rounding === null || places === null ? null : { combine, rounding, places };
}

/** A rulebook of which some properties could not be parsed. */
type Unfinished = { readonly [K in keyof Rulebook]: Rulebook[K] | null };

function isComplete(rules: Unfinished): rules is Rulebook {
  return Object.values(rules).every((property) => property !== null);
}

function parseProperties(file: JsonObject, complain: Complain): Unfinished {
  const eitParts = parseCited(file['eitParts'], 'eitParts', complain, parseEitParts);
  const indicators = parseIndicators(file, complain);
  const known = new Set<string>(indicators?.value.flatMap((indicator) => indicator.questions));
  return {
    fiscalYear: parseYear(file['fiscalYear'], 'fiscalYear', complain),
    family: parseChoice(file['family'], 'family', ['localGovernment'] as const, complain),
    draft: parseChoice(file['draft'], 'draft', [true, false], complain),
    instrumentNames: parseCited(file['instruments'], 'instruments', complain, (value, property) =>
      parseInstrumentNames(value, property, eitParts?.value ?? [], complain),
    ),
    weights: parseCited(file['weights'], 'weights', complain, parseWeights),
    eitParts,
    aggregation: parseCited(file['aggregation'], 'aggregation', complain, parseAggregation),
    indicators,
    rating: parseRating(file['rating'], 'rating', complain),
    lowThreshold: parseCited(file['lowThreshold'], 'lowThreshold', complain, parsePoints),
    topics: parseQuestionLabels(file['topics'], 'topics', known, parseText, complain),
    meanings: parseMeanings(file['meanings'], 'meanings', known, complain),
    tags: parseCited(file['tags'], 'tags', complain, parseTags),
    issues: parseIssues(file['issues'], 'issues', known, complain),
    reportingItems: parseCited(file['reportingItems'], 'reportingItems', complain, (value, property) =>
      parseReportingItems(value, property, known, complain),
    ),
  };
}

function complainOfUnknownTested(rules: Unfinished, complain: Complain): void {
  for (const code of rules.rating?.value.tested ?? []) {
    const isThere = rules.instrumentNames?.value.has(code) ?? true;
    if (!isThere) complain('rating.tested.value', `tests ${code}, which the year does not have`);
  }
}

/** The rulebook in a parsed JSON file, or everything that is wrong with it; `file` names it in the messages. */
export function parseRulebook(json: unknown, file: string): ParsedRulebook {
  const { problems, complain } = startProblems(file);
  const object = parseKeys(json, '', KEYS, complain);
  if (object === null) return { ok: false, problems };
  const rules = parseProperties(object, complain);
  complainOfUnknownTested(rules, complain);
  return problems.length === 0 && isComplete(rules) ? { ok: true, rulebook: rules } : { ok: false, problems };
}
