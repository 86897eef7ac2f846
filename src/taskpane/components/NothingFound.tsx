import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { newYearOf } from '../new-year';
import type { PaneState } from '../state';
import type { PaneActions } from '../use-pane';
import { useWords } from '../words';
import { ActionBar } from './ActionBar';
import { ScreenTitle } from './ScreenTitle';
import { ToolBar } from './ToolBar';

type NothingFoundProps = {
  readonly state: Extract<PaneState, { screen: 'nothingFound' }>;
  readonly actions: PaneActions;
};

const useStyles = makeStyles({
  steps: { margin: '8px 0', paddingInlineStart: '24px' },
  thai: { listStyleType: 'thai' },
});

/** No result can be shown: what to do about it. */
export function NothingFound({ state, actions }: NothingFoundProps) {
  const styles = useStyles();
  const { text, digits } = useWords();
  const { analysis } = state.reading;
  return (
    <>
      <ScreenTitle>{text.nothingFound.title}</ScreenTitle>
      {analysis.findings.length > 0 && <p>{text.nothingFound.yearUnknown}</p>}
      <ol className={mergeClasses(styles.steps, digits(0) !== '0' && styles.thai)}>
        {text.nothingFound.steps.map((step) => (
          <li key={step}>{digits(step)}</li>
        ))}
      </ol>
      <ToolBar tools={['paste', 'blank', 'correct']} newYear={newYearOf(state.reading)} actions={actions} />
      <ActionBar>
        <Button appearance="primary" onClick={actions.read}>
          {text.header.readAgain}
        </Button>
      </ActionBar>
    </>
  );
}
