import { useId, type ReactNode } from 'react';
import type { PaneTab } from '../pane-tab';
import { useWords } from '../words';
import { TabBar } from './TabBar';

type PaneTabsProps = {
  readonly tab: PaneTab;
  readonly onTab: (tab: PaneTab) => void;
  readonly children: ReactNode;
};

/** The tabs, and below them what belongs to the chosen one. */
export function PaneTabs({ tab, onTab, children }: PaneTabsProps) {
  const { text } = useWords();
  const id = useId();
  return (
    <>
      <TabBar tab={tab} panelId={id} onTab={onTab} />
      <div id={id} role="tabpanel" aria-label={text.tabs[tab]}>
        {children}
      </div>
    </>
  );
}
