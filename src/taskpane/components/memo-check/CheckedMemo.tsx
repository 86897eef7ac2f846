import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CheckedText } from '../../use-memo-check';
import { useMemoCheckText } from '../../use-memo-check-text';
import { useWords } from '../../words';
import { CopyText } from './CopyText';
import { MarkedText } from './MarkedText';
import { TextFindings } from './TextFindings';

type CheckedMemoProps = { readonly checked: CheckedText; readonly onMend: () => void };

/** More marks and items than this make the pane slow and help nobody; the count stays true. */
const MOST_SHOWN = 200;

/** What was found, as a list and in the text itself; the one leads to the other. */
export function CheckedMemo({ checked, onMend }: CheckedMemoProps) {
  const text = useMemoCheckText();
  const { digits } = useWords();
  const page = useRef<HTMLDivElement>(null);
  const shown = checked.findings.slice(0, MOST_SHOWN);
  const mendable = checked.findings.filter(({ finding }) => finding.fix !== undefined).length;
  const focus = (selector: string) => {
    page.current?.querySelector<HTMLElement>(selector)?.focus();
  };
  return (
    <div ref={page}>
      {shown.length > 0 && (
        <>
          <TextFindings
            findings={shown}
            count={checked.findings.length}
            onGo={(number) => {
              focus(`mark button[data-numbers~="${number}"]`);
            }}
          />
          {mendable > 0 && <Button onClick={onMend}>{digits(text.mend(String(mendable)))}</Button>}
          <MarkedText
            text={checked.text}
            findings={shown}
            onBack={(number) => {
              focus(`button[data-number="${number}"]`);
            }}
          />
        </>
      )}
      <CopyText text={checked.text} />
    </div>
  );
}
