import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { HUNDRED } from '../../../domain/assessment/score';
import { useWhatIfText } from '../../use-what-if-text';
import { useFieldLook } from '../field-look';
import { useWords } from '../../words';

type TargetFieldProps = {
  readonly value: string;
  readonly isWrong: boolean;
  readonly onType: (value: string) => void;
};

const useStyles = makeStyles({
  field: { marginTop: '20px' },
  input: { width: '100px' },
  hint: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** The score that each ticked one is supposed to reach, in whichever digits. */
export function TargetField({ value, isWrong, onType }: TargetFieldProps) {
  const styles = useStyles();
  const look = useFieldLook();
  const { digits, bound } = useWords();
  const text = useWhatIfText();
  const [input, hint] = [useId(), useId()];
  return (
    <div className={styles.field}>
      <label className={look.label} htmlFor={input}>
        {text.target}
      </label>
      <input
        id={input}
        className={mergeClasses(look.field, styles.input)}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={hint}
        onChange={(event) => {
          onType(event.target.value);
        }}
      />
      <p id={hint} className={isWrong ? `${styles.hint} ${styles.wrong}` : styles.hint}>
        {isWrong ? digits(text.targetWrong(bound(HUNDRED))) : text.targetHint}
      </p>
    </div>
  );
}
