import { makeStyles, tokens } from '@fluentui/react-components';
import { whatHoldsBack, type AgencyAnalysis, type HeldBack } from '../../../domain/index';
import { useWhatIfText } from '../../use-what-if-text';
import { useWords } from '../../words';
import { Section } from '../Section';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200 },
});

type Wanted = HeldBack['unknown'][number];

/** What the next level still asks for, as the scores are supposed to be; nothing at the highest level. */
export function HeldBackList({ agency }: { readonly agency: AgencyAnalysis }) {
  const styles = useStyles();
  const { text, digits, score } = useWords();
  const { held, total } = useWhatIfText();
  const back = whatHoldsBack(agency);
  if (back === null) return null;
  const nameOf = (of: Wanted) => (of === 'total' ? total : text.bars.instruments[of]);
  const lines = [
    ...back.shortfalls.map((one) =>
      held.short(nameOf(one.of), score(one.score), score(one.needed), score(one.short)),
    ),
    ...(back.unknown.length === 0 ? [] : [held.unknown(back.unknown.map(nameOf).join(', '))]),
  ];
  if (lines.length === 0) return null;
  return (
    <Section title={held.title(back.level)}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{digits(line)}</li>
        ))}
      </ul>
    </Section>
  );
}
