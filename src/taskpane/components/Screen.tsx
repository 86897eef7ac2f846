import { Suspense } from 'react';
import {
  loadCorrectionScreen,
  loadNewTableScreen,
  loadResultScreens,
  loadWritingScreens,
} from '../load-on-demand';
import type { PaneTab } from '../pane-tab';
import { partOnDemand } from '../part-on-demand';
import type { ToolPageProps } from '../tool-page';
import type { Pane } from '../use-pane';
import { FailedScreen } from './FailedScreen';
import { ReadingScreen } from './ReadingScreen';
import { ToolPage } from './ToolPage';
import { WritingScreen } from './WritingScreen';

const ResultScreens = partOnDemand(async () => (await loadResultScreens()).ResultScreens);
const CorrectionScreen = partOnDemand(async () => (await loadCorrectionScreen()).CorrectionScreen);
const NewTableScreen = partOnDemand(async () => (await loadNewTableScreen()).NewTableScreen);
const WritingScreens = partOnDemand(async () => (await loadWritingScreens()).WritingScreens);

type ScreenProps = Pick<Pane, 'state' | 'actions'> & {
  readonly tab: PaneTab;
  /** What pages of tools are given; null before anything has been read. */
  readonly page: ToolPageProps | null;
};

/** The one screen that belongs to the state. */
export function Screen({ state, actions, tab, page }: ScreenProps) {
  switch (state.screen) {
    case 'reading':
      return <ReadingScreen />;
    case 'nothingFound':
    case 'result':
      return (
        <Suspense>
          {page !== null && <ResultScreens state={state} actions={actions} tab={tab} page={page} />}
        </Suspense>
      );
    case 'tool':
      return page === null ? null : <ToolPage tool={state.tool} {...page} />;
    case 'correcting':
      return (
        <Suspense>
          <CorrectionScreen state={state} actions={actions} />
        </Suspense>
      );
    case 'newTable':
      return (
        <Suspense>
          <NewTableScreen state={state} actions={actions} />
        </Suspense>
      );
    case 'writing':
      return <WritingScreen state={state} actions={actions} />;
    case 'preview':
    case 'done':
    case 'history':
    case 'undoing':
    case 'undone':
    case 'memo':
      return (
        <Suspense>
          <WritingScreens state={state} actions={actions} />
        </Suspense>
      );
    case 'failed':
      return <FailedScreen state={state} actions={actions} />;
  }
}
