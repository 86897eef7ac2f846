import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../words';

type FileChooserProps = {
  /** Of the field, for its label. */
  readonly id: string;
  /** Endings of the files that can be read: `.docx,.txt`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly describedBy?: string;
  readonly onChoose: (files: readonly File[]) => void;
};

const useStyles = makeStyles({
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  button: {
    position: 'relative',
    padding: '5px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // The browser's own words would be in the browser's language, not the pane's.
  field: { position: 'absolute', inset: 0, width: '100%', opacity: 0, cursor: 'pointer' },
});

/** Chooses files: the browser's own field, in the words and the look of the pane. */
export function FileChooser({ id, accept, multiple = false, describedBy, onChoose }: FileChooserProps) {
  const styles = useStyles();
  const { text } = useWords();
  const [names, setNames] = useState<readonly string[]>([]);
  return (
    <div className={styles.place}>
      <span className={styles.button}>
        <span aria-hidden>{text.chooseFile}</span>
        <input
          id={id}
          className={styles.field}
          type="file"
          accept={accept}
          multiple={multiple}
          aria-describedby={describedBy}
          onChange={({ target }) => {
            const files = Array.from(target.files ?? []);
            setNames(files.map(({ name }) => name));
            onChoose(files);
          }}
        />
      </span>
      <span>{names.join(', ')}</span>
    </div>
  );
}
