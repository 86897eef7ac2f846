import type { JournalledRun } from '../../../excel/index';
import { useWritingText } from '../../use-writing-text';
import { useWords } from '../../words';
import { ConfirmBox } from './ConfirmBox';
import { NameList } from './NameList';

type UndoConfirmationProps = {
  /** The run, and those after it, which go with it. */
  readonly runs: readonly JournalledRun[];
  readonly onConfirm: () => void;
  readonly onDecline: () => void;
};

/** What taking back would do, named before it is done: Excel cannot bring a deleted sheet back. */
export function UndoConfirmation({ runs, onConfirm, onDecline }: UndoConfirmationProps) {
  const { digits } = useWords();
  const text = useWritingText();
  const deleted = [...new Set(runs.flatMap(({ created }) => created))];
  const restored = [...new Set(runs.flatMap(({ rewritten }) => rewritten))].filter(
    (name) => !deleted.includes(name),
  );
  return (
    <ConfirmBox
      title={text.confirmTitle}
      confirm={text.confirm}
      decline={text.decline}
      onConfirm={onConfirm}
      onDecline={onDecline}
    >
      <NameList title={text.willDelete} names={deleted} />
      <NameList title={text.willRestore} names={restored} />
      {runs.length > 1 && <p>{digits(text.laterRuns(String(runs.length - 1)))}</p>}
      <p>{text.keepsChanged}</p>
    </ConfirmBox>
  );
}
