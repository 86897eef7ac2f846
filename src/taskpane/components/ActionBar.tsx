import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    margin: '16px -12px 0',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& > button': { minWidth: 0 },
    // Three rows of buttons, as at twice the size, would leave no room for what they are about.
    '@media (max-width: 240px)': { ':has(> :nth-child(3))': { position: 'static' } },
    '& > button:first-child': { flexGrow: 1, minWidth: '96px' },
  },
});

/** The screen's buttons, always in sight at the bottom: the primary one first. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.bar}>{children}</div>;
}
