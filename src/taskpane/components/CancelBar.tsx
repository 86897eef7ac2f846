import { Button } from '@fluentui/react-components';
import { useWords } from '../words';
import { ActionBar } from './ActionBar';

type CancelBarProps = {
  /** False once nothing can be stopped any more. */
  readonly canCancel: boolean;
  readonly onCancel: () => void;
};

/** The way to end a job that is under way. */
export function CancelBar({ canCancel, onCancel }: CancelBarProps) {
  const { text } = useWords();
  return (
    <ActionBar>
      <Button onClick={onCancel} disabled={!canCancel}>
        {text.cancel}
      </Button>
    </ActionBar>
  );
}
