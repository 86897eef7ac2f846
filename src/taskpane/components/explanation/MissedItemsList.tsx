import { makeStyles, tokens } from '@fluentui/react-components';
import type { AgencyAnalysis, MissedItems } from '../../../domain/index';
import type { ExplanationText } from '../../explanation-text.th';
import { inferMissed, type MissedInIndicator } from '../../missed-items';
import { useExplanationText } from '../../use-explanation-text';
import type { PaneActions } from '../../use-pane';
import { useWords, type Words } from '../../words';
import { PlaceList } from '../PlaceList';
import { Section } from '../Section';

type MissedItemsListProps = { readonly analysis: AgencyAnalysis; readonly goTo: PaneActions['goTo'] };

/** A low score may come about in hundreds of ways; nobody compares more than these. */
const MOST_WAYS = 20;

const useStyles = makeStyles({
  hint: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  first: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    fontWeight: tokens.fontWeightSemibold,
  },
  figure: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  second: { display: 'block', fontSize: tokens.fontSizeBase200 },
  summary: { minHeight: '32px', alignContent: 'center', cursor: 'pointer' },
  ways: { margin: '0 0 4px', paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200 },
});

function wayWords(way: MissedItems, { missed }: ExplanationText): string {
  return [...way].map(([code, count]) => missed.part(code, String(count))).join(missed.and);
}

function sentenceOf({ inference }: MissedInIndicator, text: ExplanationText): string {
  const { ways, isUnique } = inference;
  const [simplest] = ways;
  if (simplest === undefined) return text.missed.none;
  const way = wayWords(simplest, text);
  return isUnique ? text.missed.unique(way) : text.missed.several(way, String(ways.length));
}

function MissedEntry({ missed }: { readonly missed: MissedInIndicator }) {
  const styles = useStyles();
  const { digits, score } = useWords();
  const text = useExplanationText();
  const isOpen = missed.inference.grouping.certainty === 'unverified';
  return (
    <>
      <span className={styles.first}>
        <span>{digits(text.missed.indicator(String(missed.indicator.number)))}</span>
        <span className={styles.figure}>{score(missed.score)}</span>
      </span>
      <span className={styles.second}>{digits(sentenceOf(missed, text))}</span>
      {isOpen && <span className={styles.second}>{text.missed.grouping}</span>}
    </>
  );
}

function waysTitle({ indicator, inference }: MissedInIndicator, { digits }: Words, text: ExplanationText) {
  return digits(text.missed.ways(String(indicator.number), String(inference.ways.length)));
}

function AllWays({ missed }: { readonly missed: MissedInIndicator }) {
  const styles = useStyles();
  const words = useWords();
  const text = useExplanationText();
  const { ways, isUnique } = missed.inference;
  if (ways.length === 0 || isUnique) return null;
  const shown = ways.slice(0, MOST_WAYS).map((way) => words.digits(wayWords(way, text)));
  return (
    <details>
      <summary className={styles.summary}>{waysTitle(missed, words, text)}</summary>
      <ul className={styles.ways}>
        {shown.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      {ways.length > MOST_WAYS && (
        <p className={styles.hint}>
          {words.digits(text.missed.more(String(MOST_WAYS), String(ways.length)))}
        </p>
      )}
    </details>
  );
}

/** What the scores of OIT indicators say of items that the workbook has no score of; nothing where they say nothing. */
export function MissedItemsList({ analysis, goTo }: MissedItemsListProps) {
  const styles = useStyles();
  const text = useExplanationText();
  const all = inferMissed(analysis);
  if (all.length === 0) return null;
  const items = all.map((missed) => ({
    key: String(missed.indicator.number),
    place: missed.at,
    content: <MissedEntry missed={missed} />,
  }));
  return (
    <Section title={text.missed.title}>
      <p className={styles.hint}>{text.missed.lead}</p>
      <PlaceList label={text.missed.title} items={items} onGo={goTo} />
      {all.map((missed) => (
        <AllWays key={missed.indicator.number} missed={missed} />
      ))}
    </Section>
  );
}
