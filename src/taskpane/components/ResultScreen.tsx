import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { AgencyAnalysis, Finding } from '../../domain/index';
import { INSTRUMENT_CODES } from '../../domain/assessment/instrument';
import { amountRead } from '../announcement';
import { hasScores } from '../has-scores';
import { loadExplanation } from '../load-on-demand';
import { newYearOf } from '../new-year';
import type { PaneState } from '../state';
import type { PaneActions } from '../use-pane';
import { useWords, type Words } from '../words';
import { ActionBar } from './ActionBar';
import { ChoiceField } from './ChoiceField';
import { FindingList } from './FindingList';
import { LowList } from './LowList';
import { ScoreBars, type BarRow } from './ScoreBars';
import { ScoreSummary } from './ScoreSummary';
import { ToolBar } from './ToolBar';
import { ToolNotice } from './ToolNotice';
import { UnreadSheets } from './UnreadSheets';

const ScoreExplanation = lazy(async () => ({ default: (await loadExplanation()).ScoreExplanation }));

type ResultScreenProps = {
  readonly state: Extract<PaneState, { screen: 'result' }>;
  readonly actions: PaneActions;
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

/** Codes that begin with R are the reader's own: what it could not read, or had to decide. */
function isAboutReading({ code }: Finding): boolean {
  return code.startsWith('R');
}

function agencyLabel({ assessment }: AgencyAnalysis, { text, digits }: Words): string {
  const name = assessment.agency?.shortName ?? text.header.unknownAgency;
  return assessment.fiscalYear === null ? name : `${name} ${digits(assessment.fiscalYear)}`;
}

/** The first screen: what the workbook's scores come to, what is low, and what to check. */
export function ResultScreen({ state, actions }: ResultScreenProps) {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  const { analysis, contents } = state.reading;
  const read = analysis.findings.filter(isAboutReading);
  const checked = analysis.findings.filter((finding) => !isAboutReading(finding));
  const [chosen, setChosen] = useState(0);
  const subject = analysis.agencies[chosen] ?? analysis.agencies[0];
  if (subject === undefined) return null;

  return (
    <>
      {state.notice === 'cancelled' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.writing.cancelled}</MessageBarBody>
        </MessageBar>
      )}
      <ToolNotice notice={state.notice} />
      {analysis.agencies.length > 1 && (
        <ChoiceField
          label={text.summary.agency}
          value={String(chosen)}
          options={analysis.agencies.map((agency, index) => ({
            value: String(index),
            label: agencyLabel(agency, words),
          }))}
          onChoose={(index) => {
            setChosen(Number(index));
          }}
        />
      )}
      <ScoreSummary analysis={subject} />
      <p className={styles.amount}>{words.digits(amountRead(state.reading, text))}</p>
      <ToolBar
        tools={hasScores(subject) ? ['correct', 'paste', 'memo', 'history'] : ['correct', 'paste', 'history']}
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
      <UnreadSheets unread={contents.scan.unread} />
      <FindingList title={text.findings.title} findings={checked} goTo={actions.goTo} />
      {read.length > 0 && <FindingList title={text.findings.reading} findings={read} goTo={actions.goTo} />}
      <ActionBar>
        <Button
          appearance="primary"
          onClick={() => {
            actions.prepare('sheets');
          }}
        >
          {text.create}
        </Button>
      </ActionBar>
    </>
  );
}
