import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetLayout, TableLayout } from '../../../domain/reading/sheet-layout';
import type { SheetText } from '../../../domain/reading/sheet-text';
import { certaintyOf } from '../../layout-certainty';
import { useCorrectionText } from '../../use-correction-text';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { Section } from '../Section';

/** The table to be corrected; null where the user describes one that was not found. */
export type ChosenTable = { readonly sheet: SheetText; readonly table: TableLayout | null };

type SheetListProps = {
  readonly sheets: readonly SheetText[];
  readonly layouts: readonly SheetLayout[];
  readonly onChoose: (chosen: ChosenTable) => void;
  readonly onBack: () => void;
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  table: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { margin: 0 },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function TableEntry({
  sheet,
  table,
  onChoose,
}: { readonly sheet: SheetText; readonly table: TableLayout } & Pick<SheetListProps, 'onChoose'>) {
  const styles = useStyles();
  const text = useCorrectionText();
  const { digits } = useWords();
  const top = Math.min(table.firstRow, ...table.headerRows) + 1;
  const rows = digits(text.rows(String(top), String(table.lastRow + 1)));
  return (
    <li className={styles.table}>
      <p className={styles.line}>
        {text.likely(text.kinds[table.kind])} · {rows}
      </p>
      <p className={styles.line}>{text.sure[certaintyOf(table)]}</p>
      {table.reasons.map((reason) => (
        <p key={reason} className={styles.reason}>
          {text.reasons[reason]}
        </p>
      ))}
      <Button
        size="small"
        aria-label={text.editNamed(sheet.sheet, rows)}
        onClick={() => {
          onChoose({ sheet, table });
        }}
      >
        {text.edit}
      </Button>
    </li>
  );
}

function SheetEntry({
  sheet,
  tables,
  onChoose,
}: { readonly sheet: SheetText; readonly tables: readonly TableLayout[] } & Pick<
  SheetListProps,
  'onChoose'
>) {
  const styles = useStyles();
  const text = useCorrectionText();
  return (
    <Section title={text.sheet(sheet.sheet)}>
      {tables.length === 0 && <p className={styles.line}>{text.noTable}</p>}
      <ul className={styles.list}>
        {tables.map((table) => (
          <TableEntry
            key={`${table.firstRow} ${table.columns[0]?.column ?? 0}`}
            sheet={sheet}
            table={table}
            onChoose={onChoose}
          />
        ))}
      </ul>
      <Button
        size="small"
        appearance="subtle"
        aria-label={text.defineNamed(sheet.sheet)}
        onClick={() => {
          onChoose({ sheet, table: null });
        }}
      >
        {text.define}
      </Button>
    </Section>
  );
}

/** The sheets with what each of their tables is taken for, how surely, and why. */
export function SheetList({ sheets, layouts, onChoose, onBack }: SheetListProps) {
  const text = useCorrectionText();
  const { text: pane } = useWords();
  return (
    <>
      <p>{sheets.length === 0 ? text.nothing : text.lead}</p>
      {sheets.map((sheet) => (
        <SheetEntry
          key={sheet.sheet}
          sheet={sheet}
          tables={layouts.find((layout) => layout.sheet === sheet.sheet)?.tables ?? []}
          onChoose={onChoose}
        />
      ))}
      <ActionBar>
        <Button onClick={onBack}>{pane.back}</Button>
      </ActionBar>
    </>
  );
}
