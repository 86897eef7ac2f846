import { useId } from 'react';
import { useFieldLook } from './field-look';

type ChoiceFieldProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
  readonly onFocus?: () => void;
};

/** A labelled choice: the browser's own list, which is never cut off by the narrow pane and works on touch screens. */
export function ChoiceField<T extends string>({
  label,
  value,
  options,
  onChoose,
  onFocus,
}: ChoiceFieldProps<T>) {
  const look = useFieldLook();
  const id = useId();
  return (
    <div>
      <label className={look.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={look.field}
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
