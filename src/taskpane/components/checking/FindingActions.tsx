import { Button, makeStyles } from '@fluentui/react-components';
import { isOpen } from '../../../domain/findings/finding';
import { findingsOfRow, type FindingRow } from '../../finding-groups';
import { useCheckingText } from '../../use-checking-text';
import { ReasonForm } from './ReasonForm';

export type FindingActionsProps = {
  readonly row: FindingRow;
  readonly canFix: boolean;
  readonly asking: boolean;
  readonly busy: boolean;
  readonly onFix: () => void;
  readonly onAsk: () => void;
  readonly onCancel: () => void;
  readonly onAcknowledge: (reason: string) => void;
  readonly onReopen: () => void;
};

/** A longer text would fill the pane; the preview shows it whole. */
const LONGEST_SHOWN = 40;

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '0 8px 8px',
    '& > button': { minHeight: '32px' },
  },
});

function useFixWords(row: FindingRow): string {
  const text = useCheckingText();
  const [{ fix, alsoFix = [] }, ...others] = findingsOfRow(row);
  if (others.length > 0 || alsoFix.length > 0) return text.fixAll;
  return fix === undefined || fix.to.length > LONGEST_SHOWN ? text.fixOne : text.fix(fix.to);
}

/** What can be done with the line that the user is on. */
export function FindingActions({ row, canFix, asking, busy, ...on }: FindingActionsProps) {
  const styles = useStyles();
  const text = useCheckingText();
  const fixWords = useFixWords(row);
  if (asking) return <ReasonForm busy={busy} onSave={on.onAcknowledge} onCancel={on.onCancel} />;
  const open = findingsOfRow(row).some(isOpen);
  return (
    <div className={styles.buttons}>
      {canFix && open && <Button onClick={on.onFix}>{fixWords}</Button>}
      {open ? (
        <Button onClick={on.onAsk}>{row.kind === 'group' ? text.acknowledgeAll : text.acknowledge}</Button>
      ) : (
        <Button onClick={on.onReopen} disabled={busy}>
          {text.reopen}
        </Button>
      )}
    </div>
  );
}
