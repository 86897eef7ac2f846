import type { HelpTopic } from './help-article';
import type { PaneTab } from './pane-tab';
import type { PaneState } from './state';

const OF_TABS: Readonly<Record<PaneTab, HelpTopic>> = {
  home: 'home',
  check: 'checking',
  sheets: 'sheets',
  settings: 'settings',
};

/** The article on what the user has before them. */
export function helpTopicOf(state: PaneState, tab: PaneTab): HelpTopic {
  switch (state.screen) {
    case 'reading':
    case 'result':
    case 'nothingFound':
      return OF_TABS[tab];
    case 'tool':
      return state.tool === 'handingOut' ? 'copies' : state.tool;
    case 'correcting':
      return 'correction';
    case 'newTable':
      return 'paste';
    case 'preview':
    case 'writing':
      return 'preview';
    case 'done':
    case 'memo':
      return 'done';
    case 'history':
    case 'undoing':
    case 'undone':
      return 'history';
    case 'failed':
      return 'failure';
  }
}
