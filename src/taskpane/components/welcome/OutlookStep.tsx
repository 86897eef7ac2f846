import { makeStyles } from '@fluentui/react-components';
import { sentenceOf, type Finding } from '../../../domain/index';
import { hasScores } from '../../has-scores';
import { severityCounts } from '../../severity-counts';
import type { ToolPageProps } from '../../tool-page';
import { useWelcomeText } from '../../use-welcome-text';
import { useWords } from '../../words';
import { PlaceList } from '../PlaceList';
import { Section } from '../Section';
import { StepList } from '../StepList';
import { StepBar, type StepMoves } from './StepBar';

type OutlookStepProps = Pick<ToolPageProps, 'reading' | 'goTo'> & { readonly moves: StepMoves };

const MOST_SHOWN = 3;

const useStyles = makeStyles({
  line: { margin: '4px 0' },
});

function Counts({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { digits, text: pane } = useWords();
  const { outlook } = useWelcomeText();
  if (findings.length === 0) return <p className={styles.line}>{outlook.none}</p>;
  return <p className={styles.line}>{digits(severityCounts(findings, pane))}</p>;
}

function FirstFindings({
  errors,
  goTo,
}: { readonly errors: readonly Finding[] } & Pick<OutlookStepProps, 'goTo'>) {
  const { digits, language, text: pane } = useWords();
  const { outlook } = useWelcomeText();
  if (errors.length === 0) return null;
  const items = errors.slice(0, MOST_SHOWN).map((finding, index) => ({
    key: `${finding.code} ${index}`,
    place: finding.at,
    content: digits(sentenceOf(finding, language)),
  }));
  return (
    <Section title={outlook.first}>
      <PlaceList label={pane.findings.severities.error} items={items} onGo={goTo} />
    </Section>
  );
}

/** What the user can do from here, in the order a careful officer would. */
function useTasks({ analysis }: OutlookStepProps['reading']): readonly string[] {
  const { text: pane } = useWords();
  const { outlook } = useWelcomeText();
  const errors = analysis.findings.filter(({ severity }) => severity === 'error');
  const unmeasured = errors.filter(({ code }) => code === 'C01').length;
  if (!analysis.agencies.some(hasScores)) return [outlook.paste(pane.tools.paste, pane.tools.blank)];
  return [
    ...(errors.length > unmeasured
      ? [outlook.fix(pane.findings.severities.error, pane.header.readAgain)]
      : []),
    ...(unmeasured > 0 ? [outlook.measures(String(unmeasured))] : []),
    outlook.create(pane.create),
  ];
}

/** The findings in short, and what comes next. */
export function OutlookStep({ reading, goTo, moves }: OutlookStepProps) {
  const { outlook } = useWelcomeText();
  const { findings } = reading.analysis;
  const tasks = useTasks(reading);
  return (
    <>
      <Counts findings={findings} />
      <FirstFindings errors={findings.filter(({ severity }) => severity === 'error')} goTo={goTo} />
      <Section title={outlook.next}>
        <StepList steps={tasks} />
      </Section>
      <StepBar moves={moves} />
    </>
  );
}
