import { useEffect, useState } from 'react';
import type { HelpArticles } from './help-article';
import type { PaneLanguage } from './pane-choices';

/** The articles; null until they have come, and `unreachable` where they could not be fetched. */
export type HelpSupply = HelpArticles | 'unreachable' | null;

/** Fetches the articles of one language alone. */
const ARTICLES: Readonly<Record<PaneLanguage, () => Promise<HelpArticles>>> = {
  th: async () => (await import(/* webpackChunkName: "help-th" */ './help-text.th')).helpTh,
  en: async () => (await import(/* webpackChunkName: "help-en" */ './help-text.en')).helpEn,
};

/** The articles of help in a language, and a way to ask for them again. */
export function useHelpArticles(language: PaneLanguage): readonly [HelpSupply, () => void] {
  const [supply, setSupply] = useState<HelpSupply>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const take = (next: HelpSupply) => {
      if (isWanted) setSupply(next);
    };
    ARTICLES[language]().then(take, () => {
      take('unreachable');
    });
    return () => {
      isWanted = false;
    };
  }, [language, attempt]);
  const askAgain = () => {
    setSupply(null);
    setAttempt(attempt + 1);
  };
  return [supply, askAgain];
}
