import { useMemo, useState } from 'react';
import { readSheetText } from '../../../domain/reading/sheet-text';
import type { PaneState } from '../../state';
import type { PaneActions } from '../../use-pane';
import { useWords } from '../../words';
import { ScreenTitle } from '../ScreenTitle';
import { SheetList, type ChosenTable } from './SheetList';
import { TableEditor } from './TableEditor';

type CorrectionScreenProps = {
  readonly state: Extract<PaneState, { screen: 'correcting' }>;
  readonly actions: PaneActions;
};

/** What each sheet is taken for and why; one table at a time can be corrected. */
export function CorrectionScreen({ state, actions }: CorrectionScreenProps) {
  const { text } = useWords();
  const { contents, analysis } = state.reading;
  const [chosen, setChosen] = useState<ChosenTable | null>(null);
  const sheets = useMemo(
    () => contents.scan.grids.filter(({ values }) => values.length > 0).map(readSheetText),
    [contents],
  );
  if (chosen !== null) {
    return (
      <TableEditor
        chosen={chosen}
        corrections={contents.corrections.value}
        actions={actions}
        onLeave={() => {
          setChosen(null);
        }}
      />
    );
  }
  return (
    <>
      <ScreenTitle takesFocus>{text.tools.correct}</ScreenTitle>
      <SheetList sheets={sheets} layouts={analysis.layouts} onChoose={setChosen} onBack={actions.read} />
    </>
  );
}
