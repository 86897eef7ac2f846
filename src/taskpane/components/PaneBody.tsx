import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { WorkbookGateway } from '../../excel/index';
import { announcementOf } from '../announcement';
import type { HelpTopic } from '../help-article';
import { helpTopicOf } from '../help-topic-of';
import type { PaneChoices } from '../pane-choices';
import type { PaneTab } from '../pane-tab';
import { readingOf } from '../state';
import { formatThaiDate } from '../thai-date';
import { usePane } from '../use-pane';
import { useWords } from '../words';
import { HelpPage } from './help/HelpPage';
import { PaneContent } from './PaneContent';
import { PaneHeader } from './PaneHeader';
import { ScreenBoundary } from './ScreenBoundary';

type PaneBodyProps = {
  readonly gateway: WorkbookGateway;
  readonly choices: PaneChoices;
  readonly onChoices: (choices: PaneChoices) => void;
  /** The day and time that sheets and runs state. */
  readonly now: () => Date;
};

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    padding: '0 12px',
  },
  main: { flexGrow: 1, paddingTop: '8px' },
  footer: {
    padding: '8px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

function restart(): void {
  window.location.reload();
}

/** Header, tabs, the one screen of the moment, and the sentence on privacy. */
export function PaneBody({ gateway, choices, onChoices, now }: PaneBodyProps) {
  const styles = useStyles();
  const words = useWords();
  const [tab, setTab] = useState<PaneTab>('home');
  const [help, setHelp] = useState<HelpTopic | null>(null);
  const helpPlace = useRef<HTMLSpanElement>(null);
  const pane = usePane({
    gateway,
    now,
    look: {
      digits: choices.digits,
      fontName: choices.font,
      choice: choices.sheets,
      date: formatThaiDate(now()),
    },
    onChoice: (sheets) => {
      onChoices({ ...choices, sheets });
    },
  });
  const { state, actions } = pane;
  const isBusy = state.screen === 'reading' || state.screen === 'writing' || state.screen === 'undoing';
  const closeHelp = () => {
    setHelp(null);
    helpPlace.current?.querySelector('button')?.focus();
  };
  const toggleHelp = () => {
    if (help === null) setHelp(helpTopicOf(state, tab));
    else closeHelp();
  };

  return (
    <div className={styles.pane} lang={words.language}>
      <PaneHeader
        analysis={readingOf(state)?.analysis ?? null}
        onRead={isBusy ? null : actions.read}
        isHelpOpen={help !== null}
        onHelp={toggleHelp}
        helpPlace={helpPlace}
      />
      <main className={styles.main}>
        {help !== null && <HelpPage topic={help} close={closeHelp} />}
        {/* Only hidden, so that nothing begun there is lost while the user reads. */}
        <div hidden={help !== null}>
          <ScreenBoundary restart={restart}>
            <PaneContent
              pane={pane}
              gateway={gateway}
              choices={choices}
              onChoices={onChoices}
              tab={tab}
              onTab={setTab}
            />
          </ScreenBoundary>
        </div>
      </main>
      <footer className={styles.footer}>{words.text.privacy}</footer>
      <div className={styles.spoken} role="status" aria-live="polite">
        {announcementOf(state, words)}
      </div>
    </div>
  );
}
