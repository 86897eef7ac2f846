import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CellPlace } from '../../../domain/index';
import { arabicDigits } from '../../../domain/sheets/digit-style';
import type { PaneFailure } from '../../failure';
import type { DraftRows, TableDraft } from '../../table-draft';
import { useCorrectionText } from '../../use-correction-text';
import type { PaneActions } from '../../use-pane';
import { useWords } from '../../words';
import { FailureSentence } from '../FailureSentence';

type RowFieldsProps = {
  readonly sheet: string;
  readonly draft: TableDraft;
  readonly onDraft: (draft: TableDraft) => void;
  readonly selection: PaneActions['selection'];
};

const LAST_ROW_OF_EXCEL = 1_048_576;
const ONLY_DIGITS = /^[\d๐-๙]*$/;

const useStyles = makeStyles({
  group: { border: 'none', margin: '12px 0 0', padding: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  rows: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '6px' },
  label: { display: 'block', fontSize: tokens.fontSizeBase200 },
  number: {
    boxSizing: 'border-box',
    width: '96px',
    minHeight: '34px',
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
  },
});

/** The row that stands in the field in Thai or Arabic digits; null for none. */
function parseRow(typed: string): number | null {
  const row = Number(arabicDigits(typed));
  return typed !== '' && Number.isInteger(row) && row >= 1 && row <= LAST_ROW_OF_EXCEL ? row : null;
}

/** The rows of a block such as `A5:C58`; of whole columns, which have no row numbers, none. */
function rowsOf({ address }: CellPlace): DraftRows | null {
  const rows = [...address.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [first] = rows;
  return first === undefined ? null : { first, last: rows.at(-1) ?? first };
}

function RowField({
  label,
  value,
  onRow,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly onRow: (row: number | null) => void;
}) {
  const styles = useStyles();
  const { digits } = useWords();
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.number}
        inputMode="numeric"
        autoComplete="off"
        value={digits(value ?? '')}
        onChange={({ target }) => {
          if (ONLY_DIGITS.test(target.value)) onRow(parseRow(target.value));
        }}
      />
    </div>
  );
}

function RowGroup({
  title,
  rows,
  onRows,
  onSelection,
}: {
  readonly title: string;
  readonly rows: DraftRows;
  readonly onRows: (rows: DraftRows) => void;
  readonly onSelection: () => void;
}) {
  const styles = useStyles();
  const text = useCorrectionText();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      <div className={styles.rows}>
        <RowField
          label={text.first}
          value={rows.first}
          onRow={(first) => {
            onRows({ ...rows, first });
          }}
        />
        <RowField
          label={text.last}
          value={rows.last}
          onRow={(last) => {
            onRows({ ...rows, last });
          }}
        />
      </div>
      <Button size="small" aria-label={text.useSelectionFor(title)} onClick={onSelection}>
        {text.useSelection}
      </Button>
    </fieldset>
  );
}

/** Where header and data stand: typed, or taken from what is selected in Excel. */
export function RowFields({ sheet, draft, onDraft, selection }: RowFieldsProps) {
  const text = useCorrectionText();
  const [failure, setFailure] = useState<PaneFailure | null>(null);
  const [isElsewhere, setElsewhere] = useState(false);

  const take = async (which: 'header' | 'data') => {
    const selected = await selection();
    const rows = selected.place?.sheet === sheet ? rowsOf(selected.place) : null;
    setFailure(selected.failure);
    setElsewhere(selected.failure === null && rows === null);
    if (rows !== null) onDraft({ ...draft, [which]: rows });
  };

  return (
    <>
      <RowGroup
        title={text.headerRows}
        rows={draft.header}
        onRows={(header) => {
          onDraft({ ...draft, header });
        }}
        onSelection={() => {
          void take('header');
        }}
      />
      <RowGroup
        title={text.dataRows}
        rows={draft.data}
        onRows={(data) => {
          onDraft({ ...draft, data });
        }}
        onSelection={() => {
          void take('data');
        }}
      />
      {failure !== null && <FailureSentence failure={failure} />}
      {isElsewhere && <p role="alert">{text.selectFirst(sheet)}</p>}
    </>
  );
}
