/** แนะนำการใช้ครั้งแรก: what a new user is led through before the tabs. */
import { hasTabs } from './pane-tab';
import { readingOf, type PaneState } from './state';

export type Introduction = 'welcome' | 'steps';

type Acquaintance = {
  /** What the user has asked for or is going through. */
  readonly asked: Introduction | null;
  /** True once somebody on this computer has been told what the assistant does. */
  readonly welcomed: boolean;
};

/** What is shown in the place of the tabs; null for those who need none, as in a workbook that holds sheets of ours already. */
export function introductionOf(state: PaneState, { asked, welcomed }: Acquaintance): Introduction | null {
  const reading = readingOf(state);
  if (reading === null || !hasTabs(state) || state.screen === 'failed') return null;
  if (asked !== null) return asked;
  return welcomed || reading.contents.existing.length > 0 ? null : 'welcome';
}
