import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ResultNotice } from '../state';
import { useWords } from '../words';

/** What a tool of the pane has just done; nothing for other notices. */
export function ToolNotice({ notice }: { readonly notice: ResultNotice | null }) {
  const { text } = useWords();
  if (notice !== 'corrected' && notice !== 'uncorrected' && notice !== 'sheetAdded') return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{text.tools[notice]}</MessageBarBody>
    </MessageBar>
  );
}
