import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Analysis, FiscalYear, Grid } from '../../../domain/index';
import { failureOf, type PaneFailure } from '../../failure';
import { likelyYear } from '../../likely-year';
import { loadSession } from '../../load-on-demand';
import { readPaste, type Pasted } from '../../pasted-grid';
import { sheetOfPaste } from '../../pasted-sheet';
import type { WorkbookReading } from '../../session';
import { useNewTableText } from '../../use-new-table-text';
import type { PaneActions } from '../../use-pane';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { FailureSentence } from '../FailureSentence';
import { PasteArea } from './PasteArea';
import { PasteMirror } from './PasteMirror';
import { YearField } from './YearField';

type PasteTableProps = {
  readonly reading: WorkbookReading;
  readonly actions: Pick<PaneActions, 'addSheet' | 'read'>;
};

type PastedState =
  | { readonly step: 'waiting'; readonly problem: 'noTable' | 'tooLarge' | null }
  | { readonly step: 'read'; readonly grid: Grid; readonly analysis: Analysis }
  | { readonly step: 'failed'; readonly failure: PaneFailure };

const PASTED_SHEET = 'วางใหม่';

const useStyles = makeStyles({ problem: { color: tokens.colorPaletteRedForeground1 } });

/** Takes a table from the clipboard, shows what would be read of it, and writes it only when asked to. */
export function PasteTable({ reading, actions }: PasteTableProps) {
  const styles = useStyles();
  const text = useNewTableText();
  const { text: pane } = useWords();
  const [state, setState] = useState<PastedState>({ step: 'waiting', problem: null });

  const read = async (grid: Grid, year: FiscalYear | null) => {
    try {
      const { readPastedGrid } = await loadSession();
      const told = readPastedGrid(grid, year);
      const analysis = told.fiscalYear === null ? readPastedGrid(grid, likelyYear(reading)) : told;
      setState({ step: 'read', grid, analysis });
    } catch (error) {
      setState({ step: 'failed', failure: failureOf('read', error) });
    }
  };
  const take = (pasted: Pasted) => {
    const found = readPaste(pasted, PASTED_SHEET);
    if ('problem' in found) setState({ step: 'waiting', problem: found.problem });
    else void read(found.grid, null);
  };

  const planned = state.step === 'read' ? sheetOfPaste(state.grid, state.analysis) : null;
  const year = state.step === 'read' ? state.analysis.fiscalYear : null;
  return (
    <>
      <p>{text.pasteLead}</p>
      {state.step !== 'read' && <PasteArea onPaste={take} />}
      <p role="status" className={styles.problem}>
        {state.step === 'waiting' && state.problem !== null ? text.problems[state.problem] : ''}
      </p>
      {state.step === 'failed' && <FailureSentence failure={state.failure} />}
      {state.step === 'read' && planned !== null && (
        <>
          {planned.kind === 'scores' && year !== null && (
            <YearField
              year={year}
              years={reading.knownYears}
              onYear={(chosen) => {
                void read(state.grid, chosen);
              }}
            />
          )}
          <PasteMirror analysis={state.analysis} planned={planned} />
        </>
      )}
      <ActionBar>
        <Button
          appearance="primary"
          disabled={planned === null}
          onClick={() => {
            if (planned !== null) actions.addSheet(planned.sheet);
          }}
        >
          {text.write}
        </Button>
        {state.step === 'read' && (
          <Button
            onClick={() => {
              setState({ step: 'waiting', problem: null });
            }}
          >
            {text.again}
          </Button>
        )}
        <Button onClick={actions.read}>{pane.cancel}</Button>
      </ActionBar>
    </>
  );
}
