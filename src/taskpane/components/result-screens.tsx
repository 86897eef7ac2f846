import type { PaneState } from '../state';
import type { PaneActions } from '../use-pane';
import { NothingFoundScreen } from './NothingFoundScreen';
import { ResultScreen } from './ResultScreen';

type ResultScreensProps = {
  readonly state: Extract<PaneState, { screen: 'nothingFound' | 'result' }>;
  readonly actions: PaneActions;
};

/** What was read, or what to do where nothing was. */
export function ResultScreens({ state, actions }: ResultScreensProps) {
  return state.screen === 'result' ? (
    <ResultScreen state={state} actions={actions} />
  ) : (
    <NothingFoundScreen state={state} actions={actions} />
  );
}
