import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { CopyRun } from '../../use-copy-run';
import { useHandingOutText } from '../../use-handing-out-text';
import { useWords } from '../../words';

type CopyMessagesProps = {
  readonly run: CopyRun;
  /** What to say of a run that was ended, or that failed, after it had begun to write. */
  readonly begun: { readonly stopped: string; readonly failed: string };
};

/** What came of a run that was not completed, and what to do about it; nothing before it was tried. */
export function CopyMessages({ run, begun }: CopyMessagesProps) {
  const words = useHandingOutText();
  const { text } = useWords();
  if (run.step === 'failed') {
    const { refusal } = run.failure;
    const sheet = 'sheet' in refusal ? (refusal.sheet ?? '') : '';
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          {text.refusals[refusal.code](sheet)} {run.begun && begun.failed}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (run.step !== 'stopped' && run.step !== 'changed') return null;
  const stopped = run.step === 'stopped' && run.begun ? begun.stopped : words.untouched;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{run.step === 'changed' ? words.changed : stopped}</MessageBarBody>
    </MessageBar>
  );
}
