import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

type SectionProps = { readonly title: string; readonly children: ReactNode };

const useStyles = makeStyles({
  section: { marginTop: '20px' },
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A titled part of a screen. */
export function Section({ title, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
