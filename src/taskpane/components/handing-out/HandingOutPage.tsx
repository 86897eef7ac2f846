import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType } from 'react';
import type { CopyFacts } from '../../../excel/index';
import { failureOf, type PaneFailure } from '../../failure';
import type { ToolPageProps } from '../../tool-page';
import { useHandingOutText } from '../../use-handing-out-text';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { FailureSentence } from '../FailureSentence';
import { ScreenTitle } from '../ScreenTitle';
import { DivisionJob } from './DivisionJob';
import { JOBS, type Job, type JobProps } from './job';
import { loadCopyPlanning, type CopyPlanning } from './load-copy-planning';
import { PublishingJob } from './PublishingJob';
import { SubmissionJob } from './SubmissionJob';
import { TakeBackJob } from './TakeBackJob';
import { UnfinishedJob } from './UnfinishedJob';

const PARTS: Readonly<Record<Job, ComponentType<JobProps>>> = {
  submission: SubmissionJob,
  publishing: PublishingJob,
  division: DivisionJob,
  takeBack: TakeBackJob,
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  job: {
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > button': { width: '100%', minHeight: '36px', justifyContent: 'flex-start' },
  },
  about: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type JobListProps = { readonly onChoose: (job: Job) => void; readonly onClose: () => void };

function JobList({ onChoose, onClose }: JobListProps) {
  const styles = useStyles();
  const words = useHandingOutText();
  const { text } = useWords();
  return (
    <>
      <ScreenTitle takesFocus>{text.tools.handingOut}</ScreenTitle>
      <p>{words.lead}</p>
      <ul className={styles.list}>
        {JOBS.map((job) => (
          <li key={job} className={styles.job}>
            <Button
              onClick={() => {
                onChoose(job);
              }}
            >
              {words.jobs[job]}
            </Button>
            <p className={styles.about}>{words.about[job]}</p>
          </li>
        ))}
      </ul>
      <ActionBar>
        <Button onClick={onClose}>{text.back}</Button>
      </ActionBar>
    </>
  );
}

type Known =
  | { readonly step: 'asking' }
  | { readonly step: 'known'; readonly facts: CopyFacts; readonly planning: CopyPlanning }
  | { readonly step: 'failed'; readonly failure: PaneFailure };

/** Asks Excel, once, what the copies are planned from, and fetches what they are planned with. */
function useCopyFacts({ gateway, reading }: ToolPageProps): Known {
  const [known, setKnown] = useState<Known>({ step: 'asking' });
  useEffect(() => {
    let isWanted = true;
    const tell = (next: Known) => {
      if (isWanted) setKnown(next);
    };
    const ours = reading.contents.existing.map(({ name }) => name);
    Promise.all([gateway.copyFacts(ours), loadCopyPlanning()]).then(
      ([facts, planning]) => {
        tell({ step: 'known', facts, planning });
      },
      (error: unknown) => {
        tell({ step: 'failed', failure: failureOf('read', error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [gateway, reading]);
  return known;
}

/** Copies of the workbook for superiors and for the public, and the work of divisions, handed out and taken back. */
export function HandingOutPage(page: ToolPageProps) {
  const words = useHandingOutText();
  const { text } = useWords();
  const known = useCopyFacts(page);
  const [job, setJob] = useState<Job | null>(null);
  if (known.step !== 'known') {
    return (
      <>
        <ScreenTitle takesFocus>{text.tools.handingOut}</ScreenTitle>
        {known.step === 'failed' ? (
          <FailureSentence failure={known.failure} />
        ) : (
          <p role="status">{words.planning}</p>
        )}
        <ActionBar>
          <Button onClick={page.close}>{text.back}</Button>
        </ActionBar>
      </>
    );
  }
  const { facts, planning } = known;
  if (facts.unfinished !== null) return <UnfinishedJob page={page} cut={facts.unfinished} />;
  if (job === null) return <JobList onChoose={setJob} onClose={page.close} />;
  const Part = PARTS[job];
  return (
    <Part
      page={page}
      facts={facts}
      planning={planning}
      onChooseAnother={() => {
        setJob(null);
      }}
    />
  );
}
