import { Suspense } from 'react';
import type { AnalysisChoices } from '../../domain/index';
import type { Introduction } from '../introduction';
import { loadWelcome } from '../load-on-demand';
import { partOnDemand } from '../part-on-demand';
import type { ToolPageProps } from '../tool-page';

const WelcomePage = partOnDemand(async () => (await loadWelcome()).WelcomePage);
const FirstSteps = partOnDemand(async () => (await loadWelcome()).FirstSteps);

type FirstUseProps = {
  readonly introduction: Introduction;
  readonly page: ToolPageProps;
  readonly answers: AnalysisChoices;
  readonly onAnswers: (answers: AnalysisChoices) => void;
  readonly openCorrection: () => void;
  /** The step that the user is on; kept outside, for reading in between takes this page away. */
  readonly step: number;
  readonly onStep: (step: number) => void;
  /** The user goes on to the first steps, or leaves for the tabs. */
  readonly begin: () => void;
  readonly end: () => void;
};

/** Leads a new user to the first result. */
export function FirstUse({ introduction, page, begin, end, ...steps }: FirstUseProps) {
  return (
    <Suspense>
      {introduction === 'welcome' ? (
        <WelcomePage
          {...page}
          start={begin}
          readAgain={(notice) => {
            end();
            page.readAgain(notice);
          }}
        />
      ) : (
        <FirstSteps {...page} {...steps} close={end} finish={end} />
      )}
    </Suspense>
  );
}
