import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ResultNotice } from '../state';
import { useWords } from '../words';

/** What has just happened; what the highlights' own button says is said there. */
export function ToolNotice({ notice }: { readonly notice: ResultNotice | null }) {
  const { text } = useWords();
  if (notice === null || notice === 'highlighted' || notice === 'unhighlighted') return null;
  const stopped = notice === 'cancelled';
  return (
    <MessageBar intent={stopped ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>{stopped ? text.writing.cancelled : text.tools[notice]}</MessageBarBody>
    </MessageBar>
  );
}
