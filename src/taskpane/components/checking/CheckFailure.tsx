import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PaneRefusal } from '../../failure';
import { useCheckingText } from '../../use-checking-text';
import { useWords } from '../../words';

type CheckFailureProps = { readonly refusal: PaneRefusal; readonly task: 'fix' | 'decide' };

/** Why nothing was written, and what to do. */
export function CheckFailure({ refusal, task }: CheckFailureProps) {
  const { text } = useWords();
  const { failed } = useCheckingText();
  const sheet = 'sheet' in refusal ? (refusal.sheet ?? '') : '';
  const isTooMuch = task === 'fix' && refusal.code === 'payloadTooLarge';
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{failed[task]}</MessageBarTitle>{' '}
        {isTooMuch ? failed.tooMany : text.refusals[refusal.code](sheet)}
      </MessageBarBody>
    </MessageBar>
  );
}
