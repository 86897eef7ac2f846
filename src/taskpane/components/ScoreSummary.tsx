import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { missingQuestions, sentenceOfRating, type AgencyAnalysis, type ChainScore } from '../../domain/index';
import { formatCodeRanges } from '../code-ranges';
import { hasScores } from '../has-scores';
import { outsideSentence } from '../outside-scores';
import { useWords, type Words } from '../words';

const useStyles = makeStyles({
  card: {
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  figures: { display: 'flex', flexWrap: 'wrap', gap: '4px 20px', margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase500,
    lineHeight: '34px',
  },
  total: { fontSize: '30px', lineHeight: '40px', fontVariantNumeric: 'tabular-nums' },
  sentence: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  warning: { color: tokens.colorPaletteRedForeground1 },
});

function publishedSentence(
  { computed, published, agrees }: ChainScore,
  { text, score }: Words,
): string | null {
  if (published === null) return null;
  if (computed === null) return text.summary.onlyPublished;
  return agrees === false
    ? text.summary.differs(score(computed), score(published.score))
    : text.summary.agrees(score(published.score));
}

/** Total and level of one agency, why the level is what it is, and what does not fit together. */
export function ScoreSummary({ analysis }: { readonly analysis: AgencyAnalysis }) {
  const styles = useStyles();
  const words = useWords();
  const { text, digits, score, language } = words;
  const { chain, rating, rulebook } = analysis;
  const { total } = chain;
  const published = publishedSentence(total, words);
  const scored = hasScores(analysis);
  const outside = outsideSentence(analysis, words);
  const missing = missingQuestions(analysis);
  const isOpen = rating.level === null && rating.possible.length > 0;

  return (
    <section className={styles.card} aria-label={text.summary.title}>
      <dl className={styles.figures}>
        <div>
          <dt className={styles.term}>{text.summary.total}</dt>
          <dd className={mergeClasses(styles.value, total.score !== null && styles.total)}>
            {total.score === null ? text.summary.unknownTotal : score(total.score)}
          </dd>
        </div>
        <div>
          <dt className={styles.term}>{text.summary.level}</dt>
          <dd className={styles.value} lang="th">
            {rating.level ?? text.summary.unknownLevel}
          </dd>
        </div>
      </dl>
      {(outside === null || total.score !== null) && (
        <p className={styles.sentence}>{digits(sentenceOfRating(rating, language))}</p>
      )}
      {outside !== null && <p className={mergeClasses(styles.sentence, styles.warning)}>{outside}</p>}
      {isOpen && <p className={styles.sentence}>{text.summary.possible(rating.possible.join(', '))}</p>}
      {published !== null && (
        <p className={mergeClasses(styles.sentence, total.agrees === false && styles.warning)}>{published}</p>
      )}
      {rating.agrees === false && rating.published !== null && (
        <p className={mergeClasses(styles.sentence, styles.warning)}>
          {text.summary.levelDiffers(rating.published)}
        </p>
      )}
      {!scored && outside === null && <p className={styles.sentence}>{text.summary.noScores}</p>}
      {scored && missing.length > 0 && (
        <p className={mergeClasses(styles.sentence, styles.warning)}>
          {digits(text.summary.missing(String(missing.length), formatCodeRanges(missing)))}
        </p>
      )}
      {rulebook.draft && (
        <p className={mergeClasses(styles.sentence, styles.warning)}>
          {digits(text.summary.draftRules(String(rulebook.fiscalYear)))}
        </p>
      )}
    </section>
  );
}
