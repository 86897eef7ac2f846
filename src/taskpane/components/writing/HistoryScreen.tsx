import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { JournalledRun } from '../../../excel/index';
import { formatMoment } from '../../moment';
import type { PaneState } from '../../state';
import type { PaneActions } from '../../use-pane';
import { useWritingText } from '../../use-writing-text';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { ScreenTitle } from '../ScreenTitle';
import { SheetNames } from './SheetNames';
import { UndoConfirmation } from './UndoConfirmation';

type HistoryScreenProps = {
  readonly state: Extract<PaneState, { screen: 'history' }>;
  readonly actions: Pick<PaneActions, 'undo' | 'read'>;
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  run: {
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  moment: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  detail: { margin: '2px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  hint: { margin: '4px 0' },
});

/** When a run was and what it did; `brief` where a confirmation names the sheets anyway. */
function RunWords({ run, brief }: { readonly run: JournalledRun; readonly brief: boolean }) {
  const styles = useStyles();
  const { digits, language } = useWords();
  const text = useWritingText();
  const { at, kind, state, created, rewritten, cells, rulesAdded, rulesRemoved } = run;
  const sheets = [
    { done: text.created, names: created },
    { done: digits(text.rewritten(String(cells))), names: rewritten },
  ].filter(({ names }) => names.length > 0);
  return (
    <>
      <p className={styles.moment}>{at === null ? text.unknownMoment : digits(formatMoment(at, language))}</p>
      <p className={styles.detail}>
        {text.runKinds[kind]}
        {state !== 'complete' && ` (${text.runStates[state]})`}
      </p>
      {!brief &&
        sheets.map((one) => (
          <p key={one.done} className={styles.detail}>
            <SheetNames {...one} />
          </p>
        ))}
      {!brief && rulesAdded + rulesRemoved > 0 && (
        <p className={styles.detail}>{digits(text.rules(String(rulesAdded), String(rulesRemoved)))}</p>
      )}
    </>
  );
}

/** The last runs, the latest first, each of which can be taken back. */
export function HistoryScreen({ state, actions }: HistoryScreenProps) {
  const styles = useStyles();
  const { text } = useWords();
  const words = useWritingText();
  const { runs } = state;
  const [asked, setAsked] = useState(state.asked);
  return (
    <>
      <ScreenTitle takesFocus={asked === null}>{text.tools.history}</ScreenTitle>
      <p className={styles.hint}>{runs.length === 0 ? words.noRuns : words.historyLead}</p>
      <ol className={styles.list} aria-label={text.tools.history}>
        {runs.map((run, index) => (
          <li key={run.id} className={styles.run}>
            <RunWords run={run} brief={asked === run.id} />
            {asked === run.id ? (
              <UndoConfirmation
                runs={runs.slice(0, index + 1)}
                onConfirm={() => {
                  actions.undo(run.id);
                }}
                onDecline={() => {
                  setAsked(null);
                }}
              />
            ) : (
              <Button
                size="small"
                onClick={() => {
                  setAsked(run.id);
                }}
              >
                {words.undo}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <ActionBar>
        <Button appearance={asked === null ? 'primary' : 'secondary'} onClick={actions.read}>
          {text.back}
        </Button>
      </ActionBar>
    </>
  );
}
