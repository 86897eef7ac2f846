import { Button, ProgressBar } from '@fluentui/react-components';
import type { PaneState } from '../../state';
import type { PaneActions } from '../../use-pane';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { ScreenTitle } from '../ScreenTitle';

type UndoingScreenProps = {
  readonly state: Extract<PaneState, { screen: 'undoing' }>;
  readonly actions: Pick<PaneActions, 'cancel'>;
};

/** A run is being taken back. */
export function UndoingScreen({ state, actions }: UndoingScreenProps) {
  const { text } = useWords();
  const { step, cancelling } = state;
  const words = {
    checking: text.writing.preparing,
    writing: step.step === 'writing' ? text.writing.sheet(step.sheet) : '',
    finishing: text.writing.finishing,
  };
  return (
    <>
      <ScreenTitle takesFocus>{text.undoing}</ScreenTitle>
      <p>{words[step.step]}</p>
      <ProgressBar aria-label={text.writing.bar} thickness="large" />
      {cancelling && <p>{text.writing.cancelling}</p>}
      <ActionBar>
        <Button onClick={actions.cancel} disabled={cancelling}>
          {text.cancel}
        </Button>
      </ActionBar>
    </>
  );
}
