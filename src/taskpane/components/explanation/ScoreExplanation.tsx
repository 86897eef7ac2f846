import { makeStyles, tokens } from '@fluentui/react-components';
import type { AgencyAnalysis } from '../../../domain/index';
import { useExplanationText } from '../../use-explanation-text';
import type { PaneActions } from '../../use-pane';
import { Section } from '../Section';
import { MissedItemsList } from './MissedItemsList';
import { RuleSources } from './RuleSources';
import { TermTree } from './TermTree';

type ScoreExplanationProps = { readonly analysis: AgencyAnalysis; readonly goTo: PaneActions['goTo'] };

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '32px', alignContent: 'center' },
  hint: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Where the total comes from, term by term with the rules behind it, and what indicator scores say of OIT items. */
export function ScoreExplanation({ analysis, goTo }: ScoreExplanationProps) {
  const styles = useStyles();
  const text = useExplanationText();
  return (
    <>
      <Section title={text.title}>
        <details>
          <summary className={styles.summary}>{text.open}</summary>
          <p className={styles.hint}>{text.hint}</p>
          <TermTree label={text.title} analysis={analysis} goTo={goTo} />
          <p className={styles.hint}>{text.sum}</p>
          <RuleSources analysis={analysis} />
        </details>
      </Section>
      <MissedItemsList analysis={analysis} goTo={goTo} />
    </>
  );
}
