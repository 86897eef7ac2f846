import type { PaneState } from '../../state';
import type { PaneActions } from '../../use-pane';
import { useWords } from '../../words';
import { ScreenTitle } from '../ScreenTitle';
import { BlankScores } from './BlankScores';
import { PasteTable } from './PasteTable';

type NewTableScreenProps = {
  readonly state: Extract<PaneState, { screen: 'newTable' }>;
  readonly actions: PaneActions;
};

/** A table that the workbook lacks: pasted from elsewhere, or an empty one to fill in. */
export function NewTableScreen({ state, actions }: NewTableScreenProps) {
  const { text } = useWords();
  const { reading, way } = state;
  return (
    <>
      <ScreenTitle takesFocus>{text.tools[way]}</ScreenTitle>
      {way === 'paste' ? (
        <PasteTable reading={reading} actions={actions} />
      ) : (
        <BlankScores reading={reading} actions={actions} />
      )}
    </>
  );
}
