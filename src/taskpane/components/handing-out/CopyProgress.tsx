import { ProgressBar } from '@fluentui/react-components';
import type { CopyRun } from '../../use-copy-run';
import { useHandingOutText } from '../../use-handing-out-text';
import { CancelBar } from '../CancelBar';
import { ScreenTitle } from '../ScreenTitle';

type CopyProgressProps = {
  readonly title: string;
  readonly run: Extract<CopyRun, { step: 'running' }>;
  readonly onCancel: () => void;
};

/** How far a copy has come, with the way to end it. */
export function CopyProgress({ title, run, onCancel }: CopyProgressProps) {
  const words = useHandingOutText();
  const { progress, cancelling } = run;
  const isWriting = progress.step === 'writing';
  const sentence = isWriting ? words.steps.writing(progress.sheet) : words.steps[progress.step];
  return (
    <>
      <ScreenTitle takesFocus>{title}</ScreenTitle>
      <p role="status">{cancelling ? words.cancelling : sentence}</p>
      <ProgressBar
        aria-label={words.progress}
        thickness="large"
        {...(isWriting && { value: progress.index, max: progress.total })}
      />
      <CancelBar canCancel={!cancelling && progress.step !== 'finishing'} onCancel={onCancel} />
    </>
  );
}
