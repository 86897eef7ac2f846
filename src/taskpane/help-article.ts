/** คำแนะนำ: what a screen of the pane is for and how it is used, one article a screen. */

/** The screens that are explained, in the order in which a new user meets them. */
export const HELP_TOPICS = [
  'firstUse',
  'home',
  'whatIf',
  'checking',
  'sheets',
  'preview',
  'done',
  'history',
  'correction',
  'paste',
  'memoCheck',
  'copies',
  'settings',
  'failure',
] as const;

export type HelpTopic = (typeof HELP_TOPICS)[number];

/** Plain sentences; what stands in “…” is a word of the pane, letter for letter. */
export type HelpArticle = {
  readonly title: string;
  /** What the screen is for. */
  readonly lead: string;
  readonly steps: readonly string[];
  /** What is never changed there. */
  readonly unchanged: string;
  /** What to do when it goes otherwise. */
  readonly trouble: readonly string[];
};

/** The articles in one language. */
export type HelpArticles = Readonly<Record<HelpTopic, HelpArticle>>;
