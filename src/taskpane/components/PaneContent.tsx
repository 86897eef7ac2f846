import { useState } from 'react';
import type { WorkbookGateway } from '../../excel/index';
import { introductionOf, type Introduction } from '../introduction';
import type { PaneChoices } from '../pane-choices';
import { hasTabs, type PaneTab } from '../pane-tab';
import { readingOf } from '../state';
import type { ToolPageProps } from '../tool-page';
import type { Pane } from '../use-pane';
import { FirstUse } from './FirstUse';
import { PaneTabs } from './PaneTabs';
import { Screen } from './Screen';
import { SettingsPanel } from './SettingsPanel';

type PaneContentProps = {
  readonly pane: Pane;
  readonly gateway: WorkbookGateway;
  readonly choices: PaneChoices;
  readonly onChoices: (choices: PaneChoices) => void;
  readonly tab: PaneTab;
  readonly onTab: (tab: PaneTab) => void;
};

function pageProps({ state, actions }: Pane, gateway: WorkbookGateway): ToolPageProps | null {
  const reading = readingOf(state);
  if (reading === null) return null;
  const { order, now, goTo, readAgain, closeTool } = actions;
  return { reading, gateway, order, now, goTo, readAgain, close: closeTool };
}

/** The introduction for those who are new; the tabs with what belongs to the chosen one; or a step of a job, which has none. */
export function PaneContent({ pane, gateway, choices, onChoices, tab, onTab }: PaneContentProps) {
  const { state, actions, answers } = pane;
  const [asked, setAsked] = useState<Introduction | null>(null);
  const [step, setStep] = useState(0);
  const page = pageProps(pane, gateway);
  const introduction = introductionOf(state, { asked, welcomed: choices.welcomed });
  const lead = (next: Introduction | null) => {
    setAsked(next);
    setStep(0);
    if (!choices.welcomed) onChoices({ ...choices, welcomed: true });
  };
  const screen = <Screen state={state} actions={actions} tab={tab} page={page} />;

  if (introduction !== null && page !== null)
    return (
      <FirstUse
        introduction={introduction}
        page={page}
        answers={answers}
        onAnswers={actions.answer}
        openCorrection={actions.openCorrection}
        step={step}
        onStep={setStep}
        begin={() => {
          lead('steps');
        }}
        end={() => {
          lead(null);
          onTab('home');
        }}
      />
    );
  // A new user is welcomed once the workbook has been read: tabs would only come and go.
  const isFirstReading = page === null && !choices.welcomed && state.screen === 'reading';
  if (!hasTabs(state) || isFirstReading) return screen;
  return (
    <PaneTabs tab={tab} onTab={onTab}>
      {(tab !== 'settings' || state.screen === 'failed') && screen}
      {tab === 'settings' && (
        <SettingsPanel
          choices={choices}
          answers={answers}
          years={page?.reading.knownYears ?? []}
          onChoices={onChoices}
          onAnswers={actions.answer}
          onIntroduction={
            page === null
              ? null
              : () => {
                  lead('welcome');
                }
          }
        />
      )}
    </PaneTabs>
  );
}
