import type { TableLayout } from '../../../domain/reading/sheet-layout';
import { indicesBetween, textAt, type SheetText } from '../../../domain/reading/sheet-text';
import { useCorrectionText } from '../../use-correction-text';
import { useWords } from '../../words';
import { RowCards, type RowCard } from '../RowCards';
import { Section } from '../Section';

const SHOWN = 3;

type FirstRowsProps = { readonly sheet: SheetText; readonly table: TableLayout };

/** The first rows of data under the meanings chosen. */
export function FirstRows({ sheet, table }: FirstRowsProps) {
  const text = useCorrectionText();
  const { digits } = useWords();
  const last = Math.min(table.lastRow, table.firstRow + SHOWN - 1);
  const used = table.columns.filter(({ field }) => field !== 'ignored');
  const rows = indicesBetween(table.firstRow, last).map((row): RowCard => {
    const entries = used.map(({ column, field }) => {
      const words = textAt(sheet, row, column);
      return { key: column, term: text.fields[field], text: words === '' ? text.blank : words };
    });
    return { key: row, title: digits(text.row(String(row + 1))), entries };
  });
  return (
    <Section title={text.firstRows}>
      <RowCards rows={rows} />
    </Section>
  );
}
