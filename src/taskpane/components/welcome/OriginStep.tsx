import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { findOrigins, type AnalysisChoices } from '../../../domain/index';
import { draftOfName, EMPTY_DRAFT, nameOfDraft, type AgencyDraft } from '../../agency-draft';
import type { ToolPageProps } from '../../tool-page';
import { yearsToBeginWith } from '../../years-asked';
import { AgencyFields } from './AgencyFields';
import { StepBar, type StepMoves } from './StepBar';
import { YearFields } from './YearFields';

type OriginStepProps = Pick<ToolPageProps, 'reading' | 'order'> & {
  readonly answers: AnalysisChoices;
  readonly onAnswers: (answers: AnalysisChoices) => void;
  readonly moves: StepMoves;
};

const useStyles = makeStyles({ fields: { display: 'grid', gap: '8px' } });

function isSame(one: AnalysisChoices, other: AnalysisChoices): boolean {
  return (
    one.agencyName === other.agencyName &&
    one.fiscalYear === other.fiscalYear &&
    one.planYear === other.planYear
  );
}

/** Whose scores these are and of which years: what the file says is offered, and what is chosen here goes before it. */
export function OriginStep({ reading, answers, onAnswers, moves, order }: OriginStepProps) {
  const styles = useStyles();
  const { scan } = reading.contents;
  const origins = useMemo(() => findOrigins(scan.grids), [scan]);
  const [began] = useState<AgencyDraft>(() => {
    const told = reading.analysis.agencies[0]?.assessment.agency ?? origins.agencies[0]?.agency ?? null;
    const name = answers.agencyName ?? told?.name ?? null;
    return name === null ? EMPTY_DRAFT : draftOfName(name);
  });
  const [agency, setAgency] = useState(began);
  const [years, setYears] = useState(() => yearsToBeginWith(reading, answers, order().today));

  const next = () => {
    const agencyName = agency === began ? answers.agencyName : nameOfDraft(agency);
    const said = { ...answers, ...years, agencyName };
    moves.next();
    if (!isSame(said, answers)) onAnswers(said);
  };

  return (
    <>
      <div className={styles.fields}>
        <AgencyFields draft={agency} found={origins.agencies} onDraft={setAgency} />
        <YearFields reading={reading} origins={origins} years={years} onYears={setYears} />
      </div>
      <StepBar moves={moves} onNext={next} />
    </>
  );
}
