import { ProgressBar } from '@fluentui/react-components';
import type { PaneState } from '../../state';
import type { PaneActions } from '../../use-pane';
import { useWords } from '../../words';
import { CancelBar } from '../CancelBar';
import { ScreenTitle } from '../ScreenTitle';
import { WaitingHint } from '../WaitingHint';

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
      {step.step === 'checking' && <WaitingHint />}
      {cancelling && <p>{text.writing.cancelling}</p>}
      <CancelBar canCancel={!cancelling} onCancel={actions.cancel} />
    </>
  );
}
