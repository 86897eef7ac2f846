import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { blockAddress } from '../../../domain/assessment/cell-place';
import { withoutCorrection, type LayoutCorrection } from '../../../domain/reading/layout-correction';
import { TABLE_KINDS } from '../../../domain/reading/sheet-layout';
import type { PaneFailure } from '../../failure';
import {
  checkDraft,
  correctionBehind,
  draftOfSheet,
  draftOfTable,
  remember,
  withKind,
} from '../../table-draft';
import { useCorrectionText } from '../../use-correction-text';
import type { PaneActions } from '../../use-pane';
import { ActionBar } from '../ActionBar';
import { ChoiceField } from '../ChoiceField';
import { FailureSentence } from '../FailureSentence';
import { ScreenTitle } from '../ScreenTitle';
import { ColumnFields } from './ColumnFields';
import { FirstRows } from './FirstRows';
import { RowFields } from './RowFields';
import type { ChosenTable } from './SheetList';

type TableEditorProps = {
  readonly chosen: ChosenTable;
  readonly corrections: readonly LayoutCorrection[];
  readonly actions: Pick<PaneActions, 'correct' | 'goTo' | 'selection'>;
  readonly onLeave: () => void;
};

const useStyles = makeStyles({ fault: { color: tokens.colorPaletteRedForeground1 } });

/** One table: its kind, its rows and what its columns mean, with what would be read of it. */
export function TableEditor({ chosen, corrections, actions, onLeave }: TableEditorProps) {
  const styles = useStyles();
  const text = useCorrectionText();
  const { sheet, table } = chosen;
  const [draft, setDraft] = useState(() =>
    table === null ? draftOfSheet(sheet) : draftOfTable(sheet, table),
  );
  const [failure, setFailure] = useState<PaneFailure | null>(null);
  const before = table === null ? null : correctionBehind(sheet, table, corrections);
  const checked = checkDraft(sheet, draft);

  const show = async (column: number) => {
    const first = Math.max(0, (draft.header.first ?? 1) - 1);
    const last = Math.max(first, Math.min(draft.data.last ?? 1, sheet.bottom + 1) - 1);
    setFailure(
      await actions.goTo({ sheet: sheet.sheet, address: blockAddress(first, column, last, column) }),
    );
  };

  return (
    <>
      <ScreenTitle takesFocus>{text.sheet(sheet.sheet)}</ScreenTitle>
      <ChoiceField
        label={text.kind}
        value={draft.kind}
        options={TABLE_KINDS.map((value) => ({ value, label: text.kinds[value] }))}
        onChoose={(kind) => {
          setDraft(withKind(draft, kind));
        }}
      />
      <RowFields sheet={sheet.sheet} draft={draft} onDraft={setDraft} selection={actions.selection} />
      <ColumnFields
        sheet={sheet}
        draft={draft}
        onDraft={setDraft}
        onShow={(column) => {
          void show(column);
        }}
      />
      {failure !== null && <FailureSentence failure={failure} />}
      {checked.fault === null && <FirstRows sheet={sheet} table={checked.table} />}
      <p role="status" className={styles.fault}>
        {checked.fault === null ? '' : text.faults[checked.fault]}
      </p>
      <ActionBar>
        <Button
          appearance="primary"
          disabled={checked.fault !== null}
          onClick={() => {
            if (checked.fault === null)
              actions.correct(remember(corrections, checked.correction, before), 'corrected');
          }}
        >
          {text.use}
        </Button>
        {before !== null && (
          <Button
            onClick={() => {
              actions.correct(withoutCorrection(corrections, before.fingerprint), 'uncorrected');
            }}
          >
            {text.restore}
          </Button>
        )}
        <Button onClick={onLeave}>{text.otherTable}</Button>
      </ActionBar>
    </>
  );
}
