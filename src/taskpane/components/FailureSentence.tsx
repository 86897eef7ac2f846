import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PaneFailure } from '../failure';
import { useWords } from '../words';

/** A failure in words: what did not work, why, and what to do. */
export function FailureSentence({ failure }: { readonly failure: PaneFailure }) {
  const { text } = useWords();
  const { refusal, task } = failure;
  const sheet = 'sheet' in refusal ? (refusal.sheet ?? '') : '';
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{text.failed.tasks[task]}</MessageBarTitle> {text.refusals[refusal.code](sheet)}
      </MessageBarBody>
    </MessageBar>
  );
}
