import type { Citation } from '../../rules/rulebook';
import type { SettingsSection } from './settings-section';

/** รายการที่มา: every source that the rules cite, numbered in the order in which the sheet first cites it. */
export type SourceList = {
  readonly sources: readonly string[];
  /** `1, 4`: the numbers of these citations' sources. */
  readonly numbersOf: (citations: readonly Citation[]) => string;
};

/** The sources of these citations, each once. */
export function listCitations(cited: readonly Citation[]): SourceList {
  const sources = [...new Set(cited.map(({ source }) => source))];
  const numberOf = new Map(sources.map((source, index) => [source, index + 1]));
  return {
    sources,
    numbersOf: (citations) => {
      const numbers = new Set(citations.flatMap(({ source }) => numberOf.get(source) ?? []));
      return [...numbers].sort((a, b) => a - b).join(', ');
    },
  };
}

export function listSources(sections: readonly SettingsSection[]): SourceList {
  return listCitations(sections.flatMap(({ lines }) => lines.flatMap(({ citations }) => citations)));
}
