/** แท็บของแถบด้านข้าง: the four parts of the pane that a user moves between. */
import type { PaneState } from './state';

export const PANE_TABS = ['home', 'check', 'sheets', 'settings'] as const;
export type PaneTab = (typeof PANE_TABS)[number];

/** Screens that stand on a tab. The others are steps of a job, which is finished or left by its own buttons. */
export type TabbedState = Extract<PaneState, { screen: 'reading' | 'result' | 'nothingFound' | 'failed' }>;

/** True where the user may move to another tab without losing anything begun. */
export function hasTabs(state: PaneState): state is TabbedState {
  return (
    state.screen === 'reading' ||
    state.screen === 'result' ||
    state.screen === 'nothingFound' ||
    state.screen === 'failed'
  );
}
