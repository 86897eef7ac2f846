import { createContext, useContext } from 'react';
import { formatScore, type Score } from '../domain/index';
import { formatDigits } from './digits';
import type { PaneChoices, PaneLanguage } from './pane-choices';
import { en } from './text.en';
import { th, type PaneText } from './text.th';

const TEXTS: Readonly<Record<PaneLanguage, PaneText>> = { th, en };

/** How the pane speaks: its words in one language, and figures in the chosen digits; in English these are Arabic ones. */
export type Words = {
  readonly text: PaneText;
  readonly language: PaneLanguage;
  /** A sentence or number with its figures in the chosen digits; what stands in “…” stays. */
  readonly digits: (value: string | number) => string;
  /** A score with two decimals. */
  readonly score: (score: Score) => string;
  /** A bound such as 85, without decimals that say nothing. */
  readonly bound: (score: Score) => string;
};

export function createWords({ language, digits }: Pick<PaneChoices, 'language' | 'digits'>): Words {
  const style = language === 'th' ? digits : 'arabic';
  const show = (value: string | number) => formatDigits(String(value), style);
  return {
    text: TEXTS[language],
    language,
    digits: show,
    score: (score) => show(formatScore(score)),
    bound: (score) => show(formatScore(score).replace(/\.00$/, '')),
  };
}

const WordsContext = createContext<Words | null>(null);
export const WordsProvider = WordsContext.Provider;

/** The words of the pane around the component. Throws outside a `WordsProvider`: that is our own fault. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('no WordsProvider around this component');
  return words;
}
