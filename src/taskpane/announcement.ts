import type { WorkbookReading } from './session';
import type { PaneState } from './state';
import type { PaneText } from './text.th';
import type { Words } from './words';

/** How much was read: scores of questions, or where there are none of indicators, and measures; empty for none of these. */
export function amountRead({ analysis }: WorkbookReading, { summary }: PaneText): string {
  const countOf = (kind: 'questions' | 'indicators') =>
    analysis.agencies.reduce((sum, { assessment }) => sum + assessment[kind].size, 0);
  const questions = countOf('questions');
  const indicators = questions > 0 ? 0 : countOf('indicators');
  const measures = analysis.measures.length;
  const parts = [
    ...(questions > 0 ? [summary.questionsRead(String(questions))] : []),
    ...(indicators > 0 ? [summary.indicatorsRead(String(indicators))] : []),
    ...(measures > 0 ? [summary.measuresRead(String(measures))] : []),
  ];
  return parts.join(' · ');
}

/** What a screen reader says when the pane moves on; short, because the screen itself can be read. */
export function announcementOf(state: PaneState, { text, digits }: Words): string {
  switch (state.screen) {
    case 'reading':
      return text.reading.title;
    case 'nothingFound':
      return text.nothingFound.title;
    case 'result':
      return digits(amountRead(state.reading, text) || text.summary.title);
    case 'tool':
      return text.tools[state.tool];
    case 'correcting':
      return text.tools.correct;
    case 'newTable':
      return text.tools[state.way];
    case 'preview':
      return text.preview.title;
    case 'writing':
      return state.step.step === 'writing' ? text.writing.sheet(state.step.sheet) : text.writing.title;
    case 'done':
      return text.done.title;
    case 'history':
      return text.tools.history;
    case 'undoing':
      return text.undoing;
    case 'undone':
      return text.undone;
    case 'memo':
      return text.tools.memo;
    case 'failed':
      return text.failed.title;
  }
}
