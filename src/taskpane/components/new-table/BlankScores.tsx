import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf, type PaneFailure } from '../../failure';
import { likelyYear } from '../../likely-year';
import { loadSession } from '../../load-on-demand';
import type { WorkbookReading } from '../../session';
import { useNewTableText } from '../../use-new-table-text';
import type { PaneActions } from '../../use-pane';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { FailureSentence } from '../FailureSentence';
import { YearField } from './YearField';

type BlankScoresProps = {
  readonly reading: WorkbookReading;
  readonly actions: Pick<PaneActions, 'addSheet' | 'read'>;
};

/** An empty score sheet of the chosen year. */
export function BlankScores({ reading, actions }: BlankScoresProps) {
  const text = useNewTableText();
  const { text: pane } = useWords();
  const [year, setYear] = useState(() => likelyYear(reading));
  const [failure, setFailure] = useState<PaneFailure | null>(null);

  const create = async () => {
    if (year === null) return;
    try {
      const { planBlankScores } = await loadSession();
      const sheet = planBlankScores(year);
      if (sheet !== null) actions.addSheet(sheet);
    } catch (error) {
      setFailure(failureOf('addSheet', error));
    }
  };

  return (
    <>
      <p>{text.blankLead}</p>
      {year !== null && <YearField year={year} years={reading.knownYears} onYear={setYear} />}
      {failure !== null && <FailureSentence failure={failure} />}
      <ActionBar>
        <Button
          appearance="primary"
          disabled={year === null}
          onClick={() => {
            void create();
          }}
        >
          {pane.tools.blank}
        </Button>
        <Button onClick={actions.read}>{pane.cancel}</Button>
      </ActionBar>
    </>
  );
}
