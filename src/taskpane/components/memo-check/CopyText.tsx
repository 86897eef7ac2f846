import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useMemoCheckText } from '../../use-memo-check-text';

const useStyles = makeStyles({
  block: { marginTop: '12px' },
  own: {
    boxSizing: 'border-box',
    width: '100%',
    height: '72px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
  },
});

/** Copies the checked text; where the pane may not use the clipboard, it stands selected for the user to copy. */
export function CopyText({ text: words }: { readonly text: string }) {
  const styles = useStyles();
  const text = useMemoCheckText();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'not yet' | 'done' | 'refused'>('not yet');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setOutcome('done');
    } catch {
      // Panes on the web may not use the clipboard: the user copies what is selected.
      setOutcome('refused');
      area.current?.focus();
      area.current?.select();
    }
  };
  return (
    <div className={styles.block}>
      <Button
        onClick={() => {
          void copy();
        }}
      >
        {text.copy}
      </Button>
      <p role="status">
        {outcome === 'done' && text.copied}
        {outcome === 'refused' && text.copyYourself}
      </p>
      <textarea
        ref={area}
        className={styles.own}
        hidden={outcome !== 'refused'}
        readOnly
        value={words}
        aria-label={text.marked}
        lang="th"
      />
    </div>
  );
}
