/** The pane is on exactly one screen; what a screen needs is part of its state, so no screen can lack it. */
import type { WorkbookPlan } from '../domain/index';
import type { ApplyProgress, ApplyResult } from '../excel/index';
import type { PaneFailure } from './failure';
import type { WorkbookReading } from './session';

/** A word to the user on the result screen about what has just happened there. */
export type ResultNotice =
  'highlighted' | 'unhighlighted' | 'cancelled' | 'corrected' | 'uncorrected' | 'sheetAdded';

/** How a table that the workbook lacks comes into it: pasted, or as an empty one to fill in. */
export type NewTableWay = 'paste' | 'blank';

/** A step of writing as the user is told it; `readingAgain` comes before the gateway's own. */
export type WritingStep = { readonly step: 'readingAgain' } | ApplyProgress;

export type PaneState =
  | { readonly screen: 'reading' }
  | {
      readonly screen: 'nothingFound';
      readonly reading: WorkbookReading;
      readonly notice: ResultNotice | null;
    }
  | {
      readonly screen: 'result';
      readonly reading: WorkbookReading;
      readonly highlighted: boolean;
      readonly notice: ResultNotice | null;
    }
  | { readonly screen: 'correcting'; readonly reading: WorkbookReading }
  | { readonly screen: 'newTable'; readonly reading: WorkbookReading; readonly way: NewTableWay }
  | {
      readonly screen: 'preview';
      readonly reading: WorkbookReading;
      readonly plan: WorkbookPlan;
      /** True when this is a second look because the workbook changed after the first. */
      readonly changed: boolean;
    }
  | {
      readonly screen: 'writing';
      readonly reading: WorkbookReading;
      readonly plan: WorkbookPlan;
      readonly step: WritingStep;
      readonly cancelling: boolean;
    }
  | {
      readonly screen: 'done';
      readonly reading: WorkbookReading;
      readonly plan: WorkbookPlan;
      readonly result: ApplyResult;
    }
  | { readonly screen: 'failed'; readonly failure: PaneFailure };

export type PaneEvent =
  | { readonly type: 'readStarted' }
  | {
      readonly type: 'readFinished';
      readonly reading: WorkbookReading;
      readonly highlighted: boolean;
      readonly notice: ResultNotice | null;
    }
  | { readonly type: 'correctionOpened'; readonly reading: WorkbookReading }
  | { readonly type: 'newTableOpened'; readonly reading: WorkbookReading; readonly way: NewTableWay }
  | {
      readonly type: 'planned';
      readonly reading: WorkbookReading;
      readonly plan: WorkbookPlan;
      readonly changed: boolean;
    }
  | { readonly type: 'writeStarted' }
  | { readonly type: 'stepStarted'; readonly step: WritingStep }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'written'; readonly result: ApplyResult }
  | { readonly type: 'highlightChanged'; readonly highlighted: boolean }
  | { readonly type: 'failed'; readonly failure: PaneFailure };

export const INITIAL_STATE: PaneState = { screen: 'reading' };

function afterReading(event: Extract<PaneEvent, { type: 'readFinished' }>): PaneState {
  const { reading, highlighted, notice } = event;
  if (reading.analysis.agencies.length === 0) return { screen: 'nothingFound', reading, notice };
  return { screen: 'result', reading, highlighted, notice };
}

function startWriting({ reading, plan }: Extract<PaneState, { screen: 'preview' }>): PaneState {
  return { screen: 'writing', reading, plan, step: { step: 'readingAgain' }, cancelling: false };
}

/** The next state. An event that does not belong to the present screen, such as a late step after cancelling, changes nothing. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'readStarted':
      return { screen: 'reading' };
    case 'readFinished':
      return afterReading(event);
    case 'correctionOpened':
      return { screen: 'correcting', reading: event.reading };
    case 'newTableOpened':
      return { screen: 'newTable', reading: event.reading, way: event.way };
    case 'planned':
      return { screen: 'preview', reading: event.reading, plan: event.plan, changed: event.changed };
    case 'writeStarted':
      return state.screen === 'preview' ? startWriting(state) : state;
    case 'stepStarted':
      return state.screen === 'writing' ? { ...state, step: event.step } : state;
    case 'cancelAsked':
      return state.screen === 'writing' ? { ...state, cancelling: true } : state;
    case 'written':
      if (state.screen !== 'writing') return state;
      return { screen: 'done', reading: state.reading, plan: state.plan, result: event.result };
    case 'highlightChanged': {
      if (state.screen !== 'result') return state;
      const notice = event.highlighted ? 'highlighted' : 'unhighlighted';
      return { ...state, highlighted: event.highlighted, notice };
    }
    case 'failed':
      return { screen: 'failed', failure: event.failure };
  }
}
