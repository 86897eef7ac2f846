import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { useCheckingText } from '../../use-checking-text';
import { useEscape } from '../../use-escape';
import { useWords } from '../../words';
import { useFieldLook } from '../field-look';

type ReasonFormProps = {
  readonly busy: boolean;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
};

/** One line that a supervisor can read at a glance. */
const LONGEST = 200;

const useStyles = makeStyles({
  form: { margin: '4px 0 8px', padding: '0 8px' },
  hint: { margin: '2px 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  missing: { margin: '2px 0 4px', color: tokens.colorPaletteRedForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Asks in one line why a finding is left as it is; Enter saves, Escape leaves it open. */
export function ReasonForm({ busy, onSave, onCancel }: ReasonFormProps) {
  const styles = useStyles();
  const look = useFieldLook();
  const { text } = useWords();
  const words = useCheckingText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    input.current?.focus();
  }, []);
  useEscape(onCancel);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const given = reason.trim();
        setMissing(given === '');
        if (given === '') input.current?.focus();
        else onSave(given);
      }}
    >
      <label className={look.label} htmlFor={id}>
        {words.reason}
      </label>
      <input
        ref={input}
        id={id}
        className={look.field}
        value={reason}
        maxLength={LONGEST}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        aria-invalid={isMissing}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {words.reasonHint}
      </p>
      {isMissing && (
        <p className={styles.missing} role="alert">
          {words.reasonMissing}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={busy}>
          {words.save}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}
