import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { planFixes } from '../../../domain/checks/fixing/plan-fixes';
import { failureCode, failureOf, type PaneFailure, type PaneRefusal } from '../../failure';
import { keepDecision } from '../../finding-decision';
import { findingsOfRow, type FindingRow } from '../../finding-groups';
import { useCheckingText } from '../../use-checking-text';
import { FailureSentence } from '../FailureSentence';
import { CheckFailure } from './CheckFailure';
import { FindingRows, type FocusOrder } from './FindingRows';
import type { FindingsPageProps } from './FindingsPage';

type FindingListProps = FindingsPageProps & {
  readonly rows: readonly FindingRow[];
  /** Opens or closes a group. */
  readonly onToggle: (key: string) => void;
  /** The last line has gone while the user was on it. */
  readonly onEmpty: () => void;
};

const useStyles = makeStyles({
  hint: { margin: '4px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Outcome =
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'lost'; readonly failure: PaneFailure }
  | { readonly kind: 'refused'; readonly refusal: PaneRefusal };

function placeOfKey(rows: readonly FindingRow[], key: string | null): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.key === key),
  );
}

/** Keeping in the workbook what the user answers for; one at a time. */
function useDecision({ gateway, reading, onReading }: FindingsPageProps, tell: (outcome: Outcome) => void) {
  const text = useCheckingText();
  const [busy, setBusy] = useState(false);
  const decide = async (row: FindingRow, reason: string | null): Promise<boolean> => {
    setBusy(true);
    try {
      onReading(await keepDecision(gateway, reading, { findings: findingsOfRow(row), reason }));
      tell({ kind: 'told', words: reason === null ? text.reopened : text.saved });
      return true;
    } catch (error) {
      tell({ kind: 'refused', refusal: failureOf('correct', error).refusal });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, decide };
}

/** The lines of the findings, and what becomes of the one that the user is on. */
export function FindingList(props: FindingListProps) {
  const styles = useStyles();
  const text = useCheckingText();
  const { rows, reading, returnTo, goTo, onFix, onToggle, onEmpty } = props;
  const [active, setActive] = useState(() => placeOfKey(rows, returnTo));
  const [asked, setAsked] = useState<string | null>(null);
  const [focusOrder, setFocusOrder] = useState<FocusOrder | null>(returnTo === null ? null : { to: 'line' });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { busy, decide } = useDecision(props, setOutcome);
  const { grids } = reading.contents.scan;
  const canFix = (row: FindingRow) => planFixes(findingsOfRow(row), grids).length > 0;

  const enter = async (row: FindingRow) => {
    if (row.kind === 'group') {
      onToggle(row.key);
      return;
    }
    const { at } = row.finding;
    const failure = at === null ? null : await goTo(at);
    setOutcome(failure === null ? null : { kind: 'lost', failure });
  };
  const decideAndReturn = async (row: FindingRow, reason: string | null) => {
    if (!(await decide(row, reason))) return;
    setAsked(null);
    if (rows.length === 1) onEmpty();
    else setFocusOrder({ to: 'line' });
  };

  return (
    <>
      {rows.length > 0 && (
        <>
          <FindingRows
            rows={rows}
            active={active}
            onActive={(index) => {
              setActive(index);
              if (rows[index]?.key !== asked) setAsked(null);
            }}
            focusOrder={focusOrder}
            onEnter={(row) => {
              void enter(row);
            }}
            onFix={(row) => {
              if (canFix(row)) onFix(findingsOfRow(row), row.key);
            }}
            actionsOf={(row) => ({
              canFix: canFix(row),
              asking: row.key === asked,
              busy,
              onAsk: () => {
                setAsked(row.key);
              },
              onCancel: () => {
                setAsked(null);
                setFocusOrder({ to: 'line' });
              },
              onAcknowledge: (reason) => {
                void decideAndReturn(row, reason);
              },
              onReopen: () => {
                void decideAndReturn(row, null);
              },
            })}
          />
          <p className={styles.hint}>{text.hint}</p>
        </>
      )}
      {outcome?.kind === 'refused' && <CheckFailure refusal={outcome.refusal} task="decide" />}
      {outcome?.kind === 'lost' && (
        <FailureSentence key={failureCode(outcome.failure)} failure={outcome.failure} />
      )}
      <p className={styles.hint} role="status">
        {outcome?.kind === 'told' && outcome.words}
      </p>
    </>
  );
}
