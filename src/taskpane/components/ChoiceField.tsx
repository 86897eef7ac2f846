import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

type ChoiceFieldProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
  readonly onFocus?: () => void;
};

const useStyles = makeStyles({
  label: { display: 'block', fontSize: tokens.fontSizeBase200 },
  select: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '34px',
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A labelled choice: the browser's own list, which is never cut off by the narrow pane and works on touch screens. */
export function ChoiceField<T extends string>({
  label,
  value,
  options,
  onChoose,
  onFocus,
}: ChoiceFieldProps<T>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onFocus={onFocus}
        onChange={(event) => {
          const option = options.find((one) => one.value === event.target.value);
          if (option !== undefined) onChoose(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
