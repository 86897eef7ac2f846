import { makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';

const useStyles = makeStyles({ name: { display: 'inline-block', overflowWrap: 'anywhere' } });

/** What was done to sheets, and their names, none of which is broken while it fits into a line. */
export function SheetNames({ done, names }: { readonly done: string; readonly names: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      {done}:{' '}
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ' '}
          <span className={styles.name}>{index < names.length - 1 ? `${name},` : name}</span>
        </Fragment>
      ))}
    </>
  );
}
