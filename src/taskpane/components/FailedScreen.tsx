import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { failureCode } from '../failure';
import type { PaneState } from '../state';
import type { PaneActions } from '../use-pane';
import { useWords } from '../words';
import { ActionBar } from './ActionBar';
import { FailureSentence } from './FailureSentence';
import { ScreenTitle } from './ScreenTitle';

type FailedScreenProps = {
  readonly state: Extract<PaneState, { screen: 'failed' }>;
  readonly actions: Pick<PaneActions, 'retry' | 'read'>;
};

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, userSelect: 'all' },
});

/** What went wrong, what to do, and a code for the administrator that holds nothing of the cells. */
export function FailedScreen({ state, actions }: FailedScreenProps) {
  const styles = useStyles();
  const { text, digits } = useWords();
  const { failure } = state;
  const [copied, setCopied] = useState<'not yet' | 'done' | 'refused'>('not yet');
  const code = failureCode(failure);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied('done');
    } catch {
      // Panes on the web may not use the clipboard; the user is told to select the code instead.
      setCopied('refused');
    }
  };

  return (
    <>
      <ScreenTitle takesFocus>{text.failed.title}</ScreenTitle>
      <FailureSentence failure={failure} />
      {failure.written.length > 0 && <p>{digits(text.failed.written(String(failure.written.length)))}</p>}
      <p>
        {text.failed.code} <span className={styles.code}>{code}</span>
      </p>
      <Button
        onClick={() => {
          void copy();
        }}
      >
        {text.failed.copy}
      </Button>
      <p role="status">
        {copied === 'done' && text.failed.copied}
        {copied === 'refused' && text.failed.copyYourself}
      </p>
      <ActionBar>
        <Button
          appearance="primary"
          onClick={() => {
            actions.retry(failure.task);
          }}
        >
          {text.tryAgain}
        </Button>
        {failure.task !== 'read' && <Button onClick={actions.read}>{text.back}</Button>}
      </ActionBar>
    </>
  );
}
