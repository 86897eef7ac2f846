import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetKey, WorkbookPlan } from '../../../domain/index';
import type { CellDifference } from '../../../domain/sheets/keeping/differences';
import { useWritingText } from '../../use-writing-text';
import { useWords } from '../../words';
import { Section } from '../Section';
import { differenceId, DifferenceList } from './DifferenceList';

type SheetChange = WorkbookPlan['changes'][number];

type ChangedSheetsProps = {
  readonly title: string;
  readonly changes: readonly SheetChange[];
  /** Sheets that nobody asked for, but that others read. */
  readonly alongside: readonly SheetKey[];
  readonly differences: readonly CellDifference[];
  readonly refused: ReadonlySet<string>;
  readonly onRefuse: (differences: readonly CellDifference[], refused: boolean) => void;
};

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  // Short ones take one line; what does not fit goes below the name.
  first: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Sheets that are made or written again, with what becomes of their cells. */
export function ChangedSheets(props: ChangedSheetsProps) {
  const { title, changes, alongside, differences, refused, onRefuse } = props;
  const styles = useStyles();
  const { text, digits } = useWords();
  const words = useWritingText();
  if (changes.length === 0) return null;

  const detailsOf = (change: SheetChange, own: readonly CellDifference[]) => {
    const held = own.filter((one) => refused.has(differenceId(one))).length;
    const ofUpdate =
      change.kind === 'create'
        ? []
        : [
            words.changes(String(own.length - held)),
            ...(change.keptCells > 0 ? [text.preview.kept(String(change.keptCells))] : []),
            ...(held > 0 ? [words.refusedCells(String(held))] : []),
          ];
    return digits([text.preview.rows(String(change.spec.rows.length)), ...ofUpdate].join(' · '));
  };

  return (
    <Section title={title}>
      <ul className={styles.list}>
        {changes.map((change) => {
          const name = change.kind === 'update' ? change.existing : change.spec.name;
          const own = change.kind === 'update' ? differences.filter(({ at }) => at.sheet === name) : [];
          return (
            <li key={`${change.spec.key} ${change.spec.edition}`}>
              <span className={styles.first}>
                <span>{name}</span> <span className={styles.detail}>{detailsOf(change, own)}</span>
              </span>
              {alongside.includes(change.spec.key) && (
                <span className={styles.detail}>{words.comesAlong}</span>
              )}
              <DifferenceList sheet={name} differences={own} refused={refused} onRefuse={onRefuse} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
