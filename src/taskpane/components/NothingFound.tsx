import { Button } from '@fluentui/react-components';
import { newYearOf } from '../new-year';
import type { PaneState } from '../state';
import type { PaneActions } from '../use-pane';
import { useWords } from '../words';
import { ActionBar } from './ActionBar';
import { ScreenTitle } from './ScreenTitle';
import { StepList } from './StepList';
import { ToolBar } from './ToolBar';

type NothingFoundProps = {
  readonly state: Extract<PaneState, { screen: 'nothingFound' }>;
  readonly actions: PaneActions;
};

/** No result can be shown: what to do about it. */
export function NothingFound({ state, actions }: NothingFoundProps) {
  const { text } = useWords();
  const { analysis } = state.reading;
  return (
    <>
      <ScreenTitle>{text.nothingFound.title}</ScreenTitle>
      {analysis.findings.length > 0 && <p>{text.nothingFound.yearUnknown}</p>}
      <StepList steps={text.nothingFound.steps} />
      <ToolBar tools={['paste', 'blank', 'correct']} newYear={newYearOf(state.reading)} actions={actions} />
      <ActionBar>
        <Button appearance="primary" onClick={actions.read}>
          {text.header.readAgain}
        </Button>
      </ActionBar>
    </>
  );
}
