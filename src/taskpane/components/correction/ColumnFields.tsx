import { makeStyles, tokens } from '@fluentui/react-components';
import { columnName } from '../../../domain/assessment/cell-place';
import type { ColumnField } from '../../../domain/reading/sheet-layout';
import type { SheetText } from '../../../domain/reading/sheet-text';
import { fieldsOf, headerText, type TableDraft } from '../../table-draft';
import { useCorrectionText } from '../../use-correction-text';
import { ChoiceField } from '../ChoiceField';
import { Section } from '../Section';

type ColumnFieldsProps = {
  readonly sheet: SheetText;
  readonly draft: TableDraft;
  readonly onDraft: (draft: TableDraft) => void;
  /** Shows the column in Excel. */
  readonly onShow: (column: number) => void;
};

const useStyles = makeStyles({
  columns: { display: 'grid', gap: '8px' },
  hint: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Longer headers are known by how they begin. */
const LONGEST_LABEL = 60;

function shorten(words: string): string {
  const line = words.replaceAll('\n', ' ');
  return line.length <= LONGEST_LABEL ? line : `${line.slice(0, LONGEST_LABEL)}…`;
}

/** Every column of the sheet with its heading, and a list of what it may mean. */
export function ColumnFields({ sheet, draft, onDraft, onShow }: ColumnFieldsProps) {
  const styles = useStyles();
  const text = useCorrectionText();
  const labelOf = (column: number) => {
    const header = shorten(headerText(sheet, draft, column));
    const letter = columnName(column);
    return header === '' ? text.columnWithoutHeader(letter) : text.column(letter, header);
  };
  const choose = (column: number, field: ColumnField) => {
    onDraft({ ...draft, fields: new Map(draft.fields).set(column, field) });
  };
  return (
    <Section title={text.columns}>
      <p className={styles.hint}>{text.columnsHint}</p>
      <div className={styles.columns}>
        {[...draft.fields].map(([column, field]) => (
          <ChoiceField
            key={column}
            label={labelOf(column)}
            value={field}
            options={[...new Set([...fieldsOf(draft.kind), field])].map((value) => ({
              value,
              label: text.fields[value],
            }))}
            onFocus={() => {
              onShow(column);
            }}
            onChoose={(chosen) => {
              choose(column, chosen);
            }}
          />
        ))}
      </div>
    </Section>
  );
}
