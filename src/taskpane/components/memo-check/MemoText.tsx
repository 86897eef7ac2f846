import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { textOfPaste } from '../../pasted-text';
import { readTextFile } from '../../text-file';
import { useMemoCheckText } from '../../use-memo-check-text';
import { FileChooser } from '../FileChooser';

type MemoTextProps = { readonly value: string; readonly onChange: (text: string) => void };

const useStyles = makeStyles({
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  hint: { display: 'block', margin: '2px 0', fontSize: tokens.fontSizeBase200 },
  area: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '140px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    resize: 'vertical',
  },
});

function TextFile({ onText }: { readonly onText: (text: string) => void }) {
  const styles = useStyles();
  const text = useMemoCheckText();
  const id = useId();
  const [isUnreadable, setUnreadable] = useState(false);
  const take = async (file: File) => {
    const words = await readTextFile(file);
    setUnreadable(words === null);
    if (words !== null) onText(words);
  };
  return (
    <>
      <label className={styles.hint} htmlFor={id}>
        {text.file}
      </label>
      <FileChooser
        id={id}
        accept=".docx,.txt"
        onChoose={([file]) => {
          if (file !== undefined) void take(file);
        }}
      />
      <span className={styles.hint} role="status">
        {isUnreadable ? text.unreadableFile : ''}
      </span>
    </>
  );
}

/** Where the memo is pasted or typed. Of a paste only its words are taken, with a table's cells apart by tabs. */
export function MemoText({ value, onChange }: MemoTextProps) {
  const styles = useStyles();
  const text = useMemoCheckText();
  const id = useId();
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {text.area}
      </label>
      <span id={`${id}-hint`} className={styles.hint}>
        {text.areaHint}
      </span>
      <textarea
        id={id}
        className={styles.area}
        aria-describedby={`${id}-hint`}
        lang="th"
        value={value}
        onPaste={(event) => {
          const { clipboardData, currentTarget } = event;
          event.preventDefault();
          const pasted = textOfPaste({
            html: clipboardData.getData('text/html'),
            text: clipboardData.getData('text/plain'),
          });
          const { selectionStart, selectionEnd } = currentTarget;
          onChange(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
        }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <TextFile onText={onChange} />
    </>
  );
}
