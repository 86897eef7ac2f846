import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { AnalysisChoices } from '../../domain/index';
import type { WorkbookGateway } from '../../excel/index';
import { announcementOf } from '../announcement';
import type { PaneChoices } from '../pane-choices';
import { readingOf } from '../state';
import { formatThaiDate } from '../thai-date';
import { usePane } from '../use-pane';
import { useWords } from '../words';
import { PaneHeader } from './PaneHeader';
import { Screen } from './Screen';
import { SettingsPanel } from './SettingsPanel';

type PaneBodyProps = {
  readonly gateway: WorkbookGateway;
  readonly choices: PaneChoices;
  readonly onChoices: (choices: PaneChoices) => void;
  /** The day and time that sheets and runs state. */
  readonly now: () => Date;
};

const NO_ANSWERS: AnalysisChoices = { fiscalYear: null, planYear: null, agencyName: null };

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

/** Header, the one screen of the moment, and the sentence on privacy. */
export function PaneBody({ gateway, choices, onChoices, now }: PaneBodyProps) {
  const styles = useStyles();
  const words = useWords();
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [open, setOpen] = useState(false);
  const id = useId();
  const { state, actions } = usePane({
    gateway,
    answers,
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
  const reading = readingOf(state);
  const isWriting = state.screen === 'writing' || state.screen === 'undoing';
  const isBusy = isWriting || state.screen === 'reading';
  // What has been previewed must not change under the user's eyes, nor while it is being written.
  const canSet = state.screen !== 'preview' && !isWriting;
  const toggle = () => {
    setOpen(!open);
  };

  return (
    <div className={styles.pane} lang={words.language}>
      <PaneHeader
        analysis={reading?.analysis ?? null}
        settings={{ id, open: open && canSet, toggle: canSet ? toggle : null }}
        onRead={isBusy ? null : actions.read}
      />
      {open && canSet && (
        <SettingsPanel
          id={id}
          choices={choices}
          answers={answers}
          years={reading?.knownYears ?? []}
          onChoices={onChoices}
          onAnswers={setAnswers}
        />
      )}
      <main className={styles.main}>
        <Screen state={state} actions={actions} />
      </main>
      <footer className={styles.footer}>{words.text.privacy}</footer>
      <div className={styles.spoken} role="status" aria-live="polite">
        {announcementOf(state, words)}
      </div>
    </div>
  );
}
