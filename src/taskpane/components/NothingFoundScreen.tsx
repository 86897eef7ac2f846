import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { newYearOf } from '../new-year';
import type { PaneState } from '../state';
import type { PaneActions } from '../use-pane';
import { useWords } from '../words';
import { ActionBar } from './ActionBar';
import { FindingList } from './FindingList';
import { ScreenTitle } from './ScreenTitle';
import { ToolBar } from './ToolBar';
import { ToolNotice } from './ToolNotice';
import { UnreadSheets } from './UnreadSheets';

type NothingFoundScreenProps = {
  readonly state: Extract<PaneState, { screen: 'nothingFound' }>;
  readonly actions: PaneActions;
};

const useStyles = makeStyles({
  steps: { margin: '8px 0', paddingInlineStart: '24px' },
  thai: { listStyleType: 'thai' },
});

/** No result can be shown: what to do about it, and what was found all the same. */
export function NothingFoundScreen({ state, actions }: NothingFoundScreenProps) {
  const styles = useStyles();
  const { text, digits } = useWords();
  const { analysis, contents } = state.reading;
  return (
    <>
      <ToolNotice notice={state.notice} />
      <ScreenTitle>{text.nothingFound.title}</ScreenTitle>
      {analysis.findings.length > 0 && <p>{text.nothingFound.yearUnknown}</p>}
      <ol className={mergeClasses(styles.steps, digits(0) !== '0' && styles.thai)}>
        {text.nothingFound.steps.map((step) => (
          <li key={step}>{digits(step)}</li>
        ))}
      </ol>
      <ToolBar
        tools={['paste', 'blank', 'correct', 'history']}
        newYear={newYearOf(state.reading)}
        actions={actions}
      />
      <UnreadSheets unread={contents.scan.unread} />
      {analysis.findings.length > 0 && (
        <FindingList title={text.findings.title} findings={analysis.findings} goTo={actions.goTo} />
      )}
      <ActionBar>
        <Button appearance="primary" onClick={actions.read}>
          {text.header.readAgain}
        </Button>
      </ActionBar>
    </>
  );
}
