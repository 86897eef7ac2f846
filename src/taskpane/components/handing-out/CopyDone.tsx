import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { ScreenTitle } from '../ScreenTitle';
import { StepList } from '../StepList';

type CopyDoneProps = {
  readonly title: string;
  /** What is left for a person to do, in its order. */
  readonly next: readonly string[];
  readonly onLeave: () => void;
};

/** The copy is made; what comes after is not ours. */
export function CopyDone({ title, next, onLeave }: CopyDoneProps) {
  const { text } = useWords();
  return (
    <>
      <ScreenTitle takesFocus>{title}</ScreenTitle>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{title}</MessageBarBody>
      </MessageBar>
      <StepList steps={next} />
      <ActionBar>
        <Button appearance="primary" onClick={onLeave}>
          {text.back}
        </Button>
      </ActionBar>
    </>
  );
}
