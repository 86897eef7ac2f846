import { useState } from 'react';
import type { AnalysisChoices } from '../../../domain/index';
import type { ToolPageProps } from '../../tool-page';
import { useEscape } from '../../use-escape';
import { useWelcomeText } from '../../use-welcome-text';
import { useWords } from '../../words';
import { ScreenTitle } from '../ScreenTitle';
import { MirrorStep } from './MirrorStep';
import { OriginStep } from './OriginStep';
import { OutlookStep } from './OutlookStep';
import { SheetsStep } from './SheetsStep';
import type { StepMoves } from './StepBar';

type FirstStepsProps = ToolPageProps & {
  readonly answers: AnalysisChoices;
  /** Reads the workbook by the answers and keeps them. */
  readonly onAnswers: (answers: AnalysisChoices) => void;
  readonly openCorrection: () => void;
  readonly finish: () => void;
  /** Where to begin, from 0: a reading in between takes this page away and brings it back. */
  readonly step?: number;
  readonly onStep?: (step: number) => void;
};

type StepProps = Omit<FirstStepsProps, 'step' | 'onStep'> & { readonly moves: StepMoves };

const STEPS = ['origin', 'sheets', 'mirror', 'outlook'] as const;
type StepName = (typeof STEPS)[number];

function Step({ name, ...props }: StepProps & { readonly name: StepName }) {
  switch (name) {
    case 'origin':
      return <OriginStep {...props} />;
    case 'sheets':
      return <SheetsStep {...props} />;
    case 'mirror':
      return <MirrorStep {...props} />;
    case 'outlook':
      return <OutlookStep {...props} />;
  }
}

/** ขั้นตอนแรก: whose scores these are, where they stand, what was read of them, and what comes next; each can be passed over. */
export function FirstSteps({ step = 0, onStep, ...props }: FirstStepsProps) {
  const { digits } = useWords();
  const { steps } = useWelcomeText();
  const [place, setPlace] = useState(step);
  const { close, finish } = props;
  useEscape(close);
  const name = STEPS[place] ?? 'origin';
  const last = STEPS.length - 1;
  const go = (to: number) => {
    setPlace(to);
    onStep?.(to);
  };
  const moves: StepMoves = {
    back: () => {
      if (place > 0) go(place - 1);
    },
    next: () => {
      if (place < last) go(place + 1);
      else finish();
    },
    skip: finish,
    isFirst: place === 0,
    isLast: place === last,
  };

  return (
    <>
      <ScreenTitle key={name} takesFocus>
        {digits(steps.title(String(place + 1), String(STEPS.length), steps.names[name]))}
      </ScreenTitle>
      <Step name={name} {...props} moves={moves} />
    </>
  );
}
