import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { JournalledRun } from '../../../excel/index';
import { useWritingText } from '../../use-writing-text';
import { useWords } from '../../words';
import { NameList } from './NameList';

type UndoConfirmationProps = {
  /** The run, and those after it, which go with it. */
  readonly runs: readonly JournalledRun[];
  readonly onConfirm: () => void;
  readonly onDecline: () => void;
};

const useStyles = makeStyles({
  box: {
    margin: '8px 0',
    padding: '8px 12px',
    border: `2px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: 'none' },
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** What taking back would do, named before it is done: Excel cannot bring a deleted sheet back. */
export function UndoConfirmation({ runs, onConfirm, onDecline }: UndoConfirmationProps) {
  const styles = useStyles();
  const { digits } = useWords();
  const text = useWritingText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const deleted = [...new Set(runs.flatMap(({ created }) => created))];
  const restored = [...new Set(runs.flatMap(({ rewritten }) => rewritten))].filter(
    (name) => !deleted.includes(name),
  );
  return (
    <div ref={box} className={styles.box} role="group" aria-label={text.confirmTitle} tabIndex={-1}>
      <p className={styles.title}>{text.confirmTitle}</p>
      <NameList title={text.willDelete} names={deleted} />
      <NameList title={text.willRestore} names={restored} />
      {runs.length > 1 && <p>{digits(text.laterRuns(String(runs.length - 1)))}</p>}
      <p>{text.keepsChanged}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onConfirm}>
          {text.confirm}
        </Button>
        <Button onClick={onDecline}>{text.decline}</Button>
      </div>
    </div>
  );
}
