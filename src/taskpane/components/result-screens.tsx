import { Suspense, useState } from 'react';
import { loadWelcome } from '../load-on-demand';
import type { PaneTab } from '../pane-tab';
import { partOnDemand } from '../part-on-demand';
import type { ResultState } from '../state';
import type { ToolPageProps } from '../tool-page';
import type { PaneActions } from '../use-pane';
import { CheckTab } from './CheckTab';
import { HomeTab } from './HomeTab';
import { NothingFound } from './NothingFound';
import { PartBoundary } from './PartBoundary';
import { SheetsTab } from './SheetsTab';
import { ToolNotice } from './ToolNotice';
import { UnopenedPart } from './UnopenedPart';

const SampleNotice = partOnDemand(async () => (await loadWelcome()).SampleNotice);

export type TabProps = {
  readonly state: ResultState;
  readonly actions: PaneActions;
  readonly page: ToolPageProps;
};

function FirstTab({ state, ...props }: TabProps) {
  const [chosen, setChosen] = useState(0);
  if (state.screen === 'nothingFound') return <NothingFound state={state} actions={props.actions} />;
  return <HomeTab state={state} {...props} chosen={chosen} onChoose={setChosen} />;
}

/** What was read, on the tab that the user is on. */
export function ResultScreens({ tab, ...props }: TabProps & { readonly tab: PaneTab }) {
  return (
    <>
      <ToolNotice notice={props.state.notice} />
      {props.page.reading.contents.sample.length > 0 && (
        <PartBoundary unopened={(retry) => <UnopenedPart retry={retry} />}>
          <Suspense>
            <SampleNotice {...props.page} />
          </Suspense>
        </PartBoundary>
      )}
      {tab === 'check' && <CheckTab {...props} />}
      {tab === 'sheets' && <SheetsTab {...props} />}
      {/* Only hidden, so that the agency chosen there stands when the user comes back. */}
      <div hidden={tab !== 'home'}>
        <FirstTab {...props} />
      </div>
    </>
  );
}
