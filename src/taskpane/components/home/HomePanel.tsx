import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ChangedSince } from '../../changed-since';
import { homeFacts } from '../../home-facts';
import { workAtHand } from '../../open-items';
import { seasonOf } from '../../season';
import type { ToolPageProps } from '../../tool-page';
import { useHomeText } from '../../use-home-text';
import { useWords } from '../../words';
import { Section } from '../Section';
import { ChangedList } from './ChangedList';
import { OpenItemList } from './OpenItemList';
import { UntoldMeasures } from './UntoldMeasures';

/** `changed` is null where it is not known what has changed. */
export type HomePanelProps = Pick<ToolPageProps, 'reading' | 'order' | 'goTo'> & {
  readonly changed: ChangedSince | null;
  /** Index of the agency and year whose scores are told; the first where absent, which the sheets show. */
  readonly chosen?: number;
};

const useStyles = makeStyles({
  facts: { margin: 0 },
  // Short ones take one line; what does not fit goes below its term.
  fact: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  note: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** หน้าหลัก of somebody who comes back: the season's task, how the workbook stands, what has changed and what is left to do. */
export function HomePanel({ reading, order, goTo, changed, chosen = 0 }: HomePanelProps) {
  const styles = useStyles();
  const words = useWords();
  const text = useHomeText();
  const { today } = order();
  const season = useMemo(() => seasonOf(today, reading.analysis.planYear), [today, reading]);
  const work = useMemo(() => workAtHand(reading, season), [reading, season]);
  const facts = homeFacts({ reading, chosen, season, work, changed }, words, text);
  return (
    <>
      <Section title={text.title}>
        <dl className={styles.facts}>
          {facts.map(({ key, term, value }) => (
            <div key={key} className={styles.fact}>
              <dt className={styles.term}>{words.digits(term)}</dt>
              <dd className={styles.value}>{words.digits(value)}</dd>
            </div>
          ))}
        </dl>
        {!season.isPlanYearKnown && <p className={styles.note}>{text.byCalendar}</p>}
        {season.awaitsResults && <p className={styles.note}>{text.awaitsResults}</p>}
        <UntoldMeasures measures={work.results.untold} goTo={goTo} />
        {changed !== null && <ChangedList changed={changed} goTo={goTo} />}
      </Section>
      <Section title={text.open}>
        <OpenItemList items={work.items} goTo={goTo} />
      </Section>
    </>
  );
}
