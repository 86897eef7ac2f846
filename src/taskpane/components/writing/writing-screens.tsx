import type { PaneState } from '../../state';
import type { PaneActions } from '../../use-pane';
import { DoneScreen } from './DoneScreen';
import { HistoryScreen } from './HistoryScreen';
import { MemoScreen } from './MemoScreen';
import { PreviewScreen } from './PreviewScreen';
import { UndoingScreen } from './UndoingScreen';
import { UndoneScreen } from './UndoneScreen';

type WritingScreensProps = {
  readonly state: Extract<
    PaneState,
    { screen: 'preview' | 'done' | 'history' | 'undoing' | 'undone' | 'memo' }
  >;
  readonly actions: PaneActions;
};

/** The screens around writing: what will change, what is done, and taking it back. */
export function WritingScreens({ state, actions }: WritingScreensProps) {
  switch (state.screen) {
    case 'preview':
      return <PreviewScreen state={state} actions={actions} />;
    case 'done':
      return <DoneScreen state={state} actions={actions} />;
    case 'history':
      return <HistoryScreen state={state} actions={actions} />;
    case 'undoing':
      return <UndoingScreen state={state} actions={actions} />;
    case 'undone':
      return <UndoneScreen state={state} actions={actions} />;
    case 'memo':
      return <MemoScreen state={state} actions={actions} />;
  }
}
