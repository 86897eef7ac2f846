import { Button } from '@fluentui/react-components';
import { useWelcomeText } from '../../use-welcome-text';
import { ActionBar } from '../ActionBar';

/** Where a step leads. */
export type StepMoves = {
  readonly back: () => void;
  readonly next: () => void;
  readonly skip: () => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** The buttons under a step; `onNext` where going on does more than that. */
export function StepBar({
  moves,
  onNext = moves.next,
}: {
  readonly moves: StepMoves;
  readonly onNext?: () => void;
}) {
  const { steps } = useWelcomeText();
  return (
    <ActionBar>
      <Button appearance="primary" onClick={onNext}>
        {moves.isLast ? steps.finish : steps.next}
      </Button>
      {!moves.isFirst && <Button onClick={moves.back}>{steps.back}</Button>}
      {!moves.isLast && (
        <Button appearance="subtle" onClick={moves.skip}>
          {steps.skip}
        </Button>
      )}
    </ActionBar>
  );
}
