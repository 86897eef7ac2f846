import { ProgressBar } from '@fluentui/react-components';
import type { PaneState, WritingStep } from '../state';
import type { PaneActions } from '../use-pane';
import { useWords } from '../words';
import { CancelBar } from './CancelBar';
import { ScreenTitle } from './ScreenTitle';
import { WaitingHint } from './WaitingHint';

type WritingScreenProps = {
  readonly state: Extract<PaneState, { screen: 'writing' }>;
  readonly actions: Pick<PaneActions, 'cancel'>;
};

/** Reading again and checking come before the sheets, finishing after them. */
const STEPS_BEFORE = 2;
const STEPS_AFTER = 1;

function stepNumber(step: WritingStep, sheets: number): number {
  switch (step.step) {
    case 'readingAgain':
      return 1;
    case 'checking':
      return STEPS_BEFORE;
    case 'writing':
      return STEPS_BEFORE + step.index + 1;
    case 'finishing':
      return STEPS_BEFORE + sheets + STEPS_AFTER;
  }
}

/** How far writing has come, in words and as a bar. */
export function WritingScreen({ state, actions }: WritingScreenProps) {
  const { text, digits } = useWords();
  const { step, plan, cancelling } = state;
  const total = STEPS_BEFORE + plan.changes.length + STEPS_AFTER;
  const done = stepNumber(step, plan.changes.length);
  const words = {
    readingAgain: text.writing.readingAgain,
    checking: text.writing.preparing,
    writing: step.step === 'writing' ? text.writing.sheet(step.sheet) : '',
    finishing: text.writing.finishing,
  };
  return (
    <>
      <ScreenTitle takesFocus>{text.writing.title}</ScreenTitle>
      <p>{words[step.step]}</p>
      <ProgressBar aria-label={text.writing.bar} value={done} max={total} thickness="large" />
      <p>{digits(text.writing.steps(String(done), String(total)))}</p>
      {step.step === 'readingAgain' && <WaitingHint />}
      {cancelling && <p>{text.writing.cancelling}</p>}
      <CancelBar canCancel={!cancelling} onCancel={actions.cancel} />
    </>
  );
}
