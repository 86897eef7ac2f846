import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { stepAmongTabs } from '../list-steps';
import { PANE_TABS, type PaneTab } from '../pane-tab';
import { useWords } from '../words';

type TabBarProps = {
  readonly tab: PaneTab;
  /** The element that shows the tab's content. */
  readonly panelId: string;
  readonly onTab: (tab: PaneTab) => void;
};

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    marginTop: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexGrow: 1,
    minHeight: '32px',
    minWidth: 0,
    padding: '4px 2px',
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    // Forced colours would draw the line that only keeps its place.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    borderBottomColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The parts of the pane. Arrow keys walk it, so that it is one stop for Tab. */
export function TabBar({ tab, panelId, onTab }: TabBarProps) {
  const styles = useStyles();
  const { text } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const next = stepAmongTabs(event.key, PANE_TABS.indexOf(tab), PANE_TABS.length - 1);
    const chosen = next === null ? undefined : PANE_TABS[next];
    if (next === null || chosen === undefined) return;
    event.preventDefault();
    onTab(chosen);
    bar.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div ref={bar} className={styles.bar} role="tablist" aria-label={text.tabs.label}>
      {PANE_TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          aria-selected={one === tab}
          aria-controls={panelId}
          tabIndex={one === tab ? 0 : -1}
          onKeyDown={walk}
          className={mergeClasses(styles.tab, one === tab && styles.chosen)}
          onClick={() => {
            onTab(one);
          }}
        >
          {text.tabs[one]}
        </button>
      ))}
    </div>
  );
}
