import { makeStyles, tokens } from '@fluentui/react-components';

/** A row of a sheet to look at before anything is done with it: what it is called, and each heading with its text. */
export type RowCard = {
  readonly key: number;
  readonly title: string;
  readonly entries: readonly { readonly key: number; readonly term: string; readonly text: string }[];
};

const useStyles = makeStyles({
  row: { margin: '0 0 8px', padding: '6px 8px', backgroundColor: tokens.colorNeutralBackground2 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-line' },
});

/** Rows of a sheet with their cells below each other, because the pane is narrower than any table. */
export function RowCards({ rows }: { readonly rows: readonly RowCard[] }) {
  const styles = useStyles();
  return (
    <>
      {rows.map((row) => (
        <div key={row.key} className={styles.row}>
          <p className={styles.title}>{row.title}</p>
          <dl className={styles.list}>
            {row.entries.map(({ key, term, text }) => (
              <div key={key}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.value} lang="th">
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
