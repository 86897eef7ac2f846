import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellFix } from '../../../domain/checks/fixing/plan-fixes';
import { changedWords } from '../../changed-words';
import { useCheckingText } from '../../use-checking-text';
import { useWords } from '../../words';

const useStyles = makeStyles({
  place: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { display: 'block', whiteSpace: 'pre-wrap' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A cell with what it holds and what it would hold; texts of the workbook are shown letter by letter as they are. */
export function CellFixWords({ fix }: { readonly fix: CellFix }) {
  const styles = useStyles();
  const { digits } = useWords();
  const text = useCheckingText();
  const { at, before, after } = fix;
  const { lead, tail, ...changed } = changedWords(String(before), String(after));
  return (
    <>
      <span className={styles.place}>{text.place(at.sheet, at.address)}</span>{' '}
      <span className={styles.line}>
        <span className={styles.label}>{text.preview.before}</span> {lead}
        {changed.before !== '' && <del>{changed.before}</del>}
        {tail}
      </span>{' '}
      <span className={styles.line}>
        <span className={styles.label}>{text.preview.after}</span>{' '}
        {typeof after === 'number' ? (
          <ins>{digits(text.preview.number(String(after)))}</ins>
        ) : (
          <>
            {lead}
            {changed.after !== '' && <ins>{changed.after}</ins>}
            {tail}
          </>
        )}
      </span>
    </>
  );
}
