import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TableLayout } from '../../../domain/reading/sheet-layout';
import { certaintyOf } from '../../layout-certainty';
import type { ToolPageProps } from '../../tool-page';
import { useCorrectionText } from '../../use-correction-text';
import { useWelcomeText } from '../../use-welcome-text';
import { Section } from '../Section';
import { UnreadSheets } from '../UnreadSheets';
import { StepBar, type StepMoves } from './StepBar';

type SheetsStepProps = Pick<ToolPageProps, 'reading' | 'readAgain'> & {
  readonly openCorrection: () => void;
  readonly moves: StepMoves;
};

type UsedSheet = { readonly sheet: string; readonly tables: readonly TableLayout[] };

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  table: { padding: '4px 0' },
  line: { margin: 0 },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function isUsed({ kind }: TableLayout): boolean {
  return kind !== 'junk' && kind !== 'ratingScale';
}

function isSure(table: TableLayout): boolean {
  return certaintyOf(table) === 'sure';
}

function SheetEntry({ sheet, tables, onCheck }: UsedSheet & { readonly onCheck: () => void }) {
  const styles = useStyles();
  const { sheets } = useWelcomeText();
  const { likely, kinds, reasons, sure, sheet: named } = useCorrectionText();
  return (
    <Section title={named(sheet)}>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={`${table.firstRow} ${table.columns[0]?.column ?? 0}`} className={styles.table}>
            <p className={styles.line}>{likely(kinds[table.kind])}</p>
            <p className={styles.line}>{sure[certaintyOf(table)]}</p>
            {table.reasons.slice(0, 1).map((reason) => (
              <p key={reason} className={styles.reason}>
                {reasons[reason]}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {!tables.every(isSure) && (
        <Button aria-label={sheets.checkNamed(sheet)} onClick={onCheck}>
          {sheets.check}
        </Button>
      )}
    </Section>
  );
}

/** No table was found: what to do, by this page or by hand. */
function NothingFound({ readAgain, openCorrection }: Pick<SheetsStepProps, 'readAgain' | 'openCorrection'>) {
  const { sheets } = useWelcomeText();
  return (
    <>
      <p>{sheets.nothing}</p>
      <Button
        onClick={() => {
          readAgain(null);
        }}
      >
        {sheets.search}
      </Button>{' '}
      <Button onClick={openCorrection}>{sheets.choose}</Button>
    </>
  );
}

/** The sheets with what each is taken for, how surely and why; columns are asked about only where that is not sure. */
export function SheetsStep({ reading, readAgain, openCorrection, moves }: SheetsStepProps) {
  const styles = useStyles();
  const { sheets } = useWelcomeText();
  const { analysis, contents } = reading;
  const used = analysis.layouts
    .map(({ sheet, tables }): UsedSheet => ({ sheet, tables: tables.filter(isUsed) }))
    .filter(({ tables }) => tables.length > 0);
  const unrelated = contents.scan.grids
    .map(({ sheet }) => sheet)
    .filter((name) => used.every(({ sheet }) => sheet !== name));
  const allSure = used.every(({ tables }) => tables.every(isSure));
  return (
    <>
      {used.length === 0 ? (
        <NothingFound readAgain={readAgain} openCorrection={openCorrection} />
      ) : (
        <p className={styles.line}>{allSure ? sheets.allSure : `⚠ ${sheets.needCheck}`}</p>
      )}
      {used.length > 0 && <p className={styles.line}>{sheets.lead}</p>}
      {used.map((sheet) => (
        <SheetEntry key={sheet.sheet} {...sheet} onCheck={openCorrection} />
      ))}
      {unrelated.length > 0 && <p>{sheets.unrelated(unrelated.join(', '))}</p>}
      <UnreadSheets unread={contents.scan.unread} />
      <StepBar moves={moves} />
    </>
  );
}
