import type { CellPlace } from '../../src/domain/assessment/cell-place';
import { isQuestionCode } from '../../src/domain/assessment/question-code';
import { parseDecimal } from '../../src/domain/assessment/score';
import type { Finding } from '../../src/domain/findings/finding';
import type { ListedQuestion, TypedCell, TypedRule, TypedRules } from '../../src/domain/rules/typed-rules';

function cellOf(text: string, at: CellPlace): TypedCell {
  return { text, points: parseDecimal(text), codes: text.split(/[\s,]+/).filter(isQuestionCode), at };
}

/** A cell of the settings sheet of FY2568. */
export function inSettings(address: string): CellPlace {
  return { sheet: 'ITA_ตั้งค่า_2568', address };
}

type Entry = { readonly name?: string; readonly value?: string };

function ruleOf(subject: string, { name, value }: Entry): TypedRule {
  const cell = (text: string | undefined, part: string) =>
    text === undefined ? null : cellOf(text, inSettings(`${subject}.${part}`));
  return { name: cell(name, 'name'), value: cell(value, 'value') };
}

/** A row of a pasted list: code, topic and group; an empty text is an empty cell. */
export type ListedRow = readonly [code: string, topic: string, group: string];

function listedOf([code, topic, group]: ListedRow, index: number): ListedQuestion {
  const at = inSettings(`A${index + 1}`);
  return {
    code: isQuestionCode(code) ? code : null,
    topic: topic === '' ? null : topic,
    group: group === '' ? null : cellOf(group, inSettings(`C${index + 1}`)),
    at,
    found: code === '' ? group : code,
  };
}

/**
 * What staff have typed, by rule. The address of a cell is its rule with `.name` or `.value`, in a pasted list its column and
 * row, so that a test can tell which cell a finding means.
 */
export function typedRules(
  entries: Readonly<Record<string, Entry>>,
  list: readonly ListedRow[] = [],
): TypedRules {
  const rules = Object.entries(entries).map(([subject, entry]) => [subject, ruleOf(subject, entry)] as const);
  return { bySubject: new Map(rules), listed: list.map(listedOf) };
}

/** Findings as code, reason and address. */
export function refusalsIn(findings: readonly Finding[]): readonly (readonly (string | null)[])[] {
  return findings.map(({ code, facts, at }) => [code, String(facts['because'] ?? ''), at?.address ?? null]);
}
