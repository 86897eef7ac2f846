import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useMemo } from 'react';
import type { AgencyAnalysis } from '../../domain/index';
import { INSTRUMENT_CODES } from '../../domain/assessment/instrument';
import { amountRead } from '../announcement';
import { changedSince } from '../changed-since';
import { hasScores } from '../has-scores';
import { loadExplanation } from '../load-on-demand';
import { newYearOf } from '../new-year';
import { partOnDemand } from '../part-on-demand';
import type { PaneState } from '../state';
import type { ToolPageProps } from '../tool-page';
import type { PaneActions } from '../use-pane';
import { useWords, type Words } from '../words';
import { ActionBar } from './ActionBar';
import { AgencyChoice } from './AgencyChoice';
import { HomePanel } from './home/HomePanel';
import { LowList } from './LowList';
import { ScoreBars, type BarRow } from './ScoreBars';
import { ScoreSummary } from './ScoreSummary';
import { ToolBar } from './ToolBar';

const ScoreExplanation = partOnDemand(async () => (await loadExplanation()).ScoreExplanation);

type HomeTabProps = {
  readonly state: Extract<PaneState, { screen: 'result' }>;
  readonly actions: PaneActions;
  readonly page: ToolPageProps;
  /** Index of the agency and year that is shown. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
};

const useStyles = makeStyles({
  amount: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function barRows({ chain, rulebook }: AgencyAnalysis, { text, digits }: Words): BarRow[] {
  const instruments = INSTRUMENT_CODES.flatMap((code) => {
    const score = chain.instruments.get(code)?.score ?? null;
    return score === null ? [] : [{ key: code, name: digits(text.bars.instruments[code]), score }];
  });
  const indicators = rulebook.indicators.value.map(({ number, name }) => ({
    key: String(number),
    name: digits(text.bars.indicator(String(number), name)),
    score: chain.indicators.get(number)?.score ?? null,
  }));
  return [...instruments, ...indicators];
}

/** หน้าหลัก: what the workbook's scores come to, and what is low. */
export function HomeTab({ state, actions, page, chosen, onChoose }: HomeTabProps) {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  const { analysis, contents } = state.reading;
  const amount = amountRead(state.reading, text);
  const changed = useMemo(() => changedSince(state.reading), [state.reading]);
  const subject = analysis.agencies[chosen] ?? analysis.agencies[0];
  if (subject === undefined) return null;

  return (
    <>
      <AgencyChoice agencies={analysis.agencies} chosen={chosen} onChoose={onChoose} />
      <ScoreSummary analysis={subject} />
      {amount !== '' && <p className={styles.amount}>{words.digits(amount)}</p>}
      {contents.existing.length > 0 && <HomePanel {...page} changed={changed} chosen={chosen} />}
      <ToolBar
        tools={hasScores(subject) ? ['whatIf', 'correct'] : ['paste', 'correct']}
        newYear={newYearOf(state.reading)}
        actions={actions}
      />
      {hasScores(subject) && (
        <>
          <ScoreBars rows={barRows(subject, words)} threshold={subject.rulebook.lowThreshold.value} />
          <Suspense>
            <ScoreExplanation key={chosen} analysis={subject} goTo={actions.goTo} />
          </Suspense>
          <LowList analysis={subject} marks={state} actions={actions} />
        </>
      )}
      <ActionBar>
        <Button
          appearance="primary"
          onClick={() => {
            actions.prepare('sheets');
          }}
        >
          {contents.existing.length > 0 ? text.update : text.create}
        </Button>
      </ActionBar>
    </>
  );
}
