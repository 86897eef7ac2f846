import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

type TickBoxProps = {
  readonly ticked: boolean;
  /** True where the choice is not the user's. */
  readonly fixed?: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly children: ReactNode;
};

const useStyles = makeStyles({
  label: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    minHeight: '32px',
    padding: '4px 0',
    boxSizing: 'border-box',
  },
  box: { flexShrink: 0, width: '18px', height: '18px', margin: '2px 0 0' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  still: { color: tokens.colorNeutralForeground2 },
});

/** A tick with its words: the browser's own, which works by keyboard and in every contrast. */
export function TickBox({ ticked, fixed = false, onTick, children }: TickBoxProps) {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        checked={ticked}
        disabled={fixed}
        onChange={(event) => {
          onTick(event.target.checked);
        }}
      />
      <span className={fixed ? `${styles.words} ${styles.still}` : styles.words}>{children}</span>
    </label>
  );
}
