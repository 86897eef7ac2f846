import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { ScreenTitle } from '../ScreenTitle';

type CopyDoneProps = {
  readonly title: string;
  /** What is left for a person to do, in its order. */
  readonly next: readonly string[];
  readonly onLeave: () => void;
};

const useStyles = makeStyles({ steps: { margin: '12px 0', paddingInlineStart: '24px' } });

/** The copy is made; what comes after is not ours. */
export function CopyDone({ title, next, onLeave }: CopyDoneProps) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <>
      <ScreenTitle takesFocus>{title}</ScreenTitle>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{title}</MessageBarBody>
      </MessageBar>
      <ol className={styles.steps}>
        {next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ActionBar>
        <Button appearance="primary" onClick={onLeave}>
          {text.back}
        </Button>
      </ActionBar>
    </>
  );
}
