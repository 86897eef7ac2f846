import { makeStyles, tokens } from '@fluentui/react-components';
import type { AgencyAnalysis } from '../../../domain/index';
import { leastCertain } from '../../../domain/rules/parse-citation';
import type { Citation, Rulebook } from '../../../domain/rules/rulebook';
import { useExplanationText } from '../../use-explanation-text';
import { useWords } from '../../words';

const useStyles = makeStyles({
  title: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0 },
  term: { marginTop: '6px' },
  source: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  all: { fontSize: tokens.fontSizeBase200 },
});

type Part = 'weights' | 'eitParts' | 'aggregation' | 'questions' | 'rating';

/** The least certain source of each rule that the total and the level follow from. */
function citationsOf(rulebook: Rulebook): readonly (readonly [Part, Citation])[] {
  const { weights, eitParts, aggregation, indicators, rating } = rulebook;
  const lists = indicators.value.map(({ questionsCitation }) => questionsCitation);
  return [
    ['weights', weights],
    ...(eitParts.value.length === 0 ? [] : [['eitParts', eitParts] as const]),
    ['aggregation', aggregation],
    ['questions', leastCertain(indicators, ...lists)],
    ['rating', rating],
  ];
}

/** The rules that decide, each with how sure it is and where it comes from. */
export function RuleSources({ analysis }: { readonly analysis: AgencyAnalysis }) {
  const styles = useStyles();
  const { digits } = useWords();
  const text = useExplanationText();
  return (
    <>
      <h3 className={styles.title}>{text.rules.title}</h3>
      <dl className={styles.list}>
        {citationsOf(analysis.rulebook).map(([part, { certainty, source }]) => (
          <div key={part}>
            <dt className={styles.term}>
              {text.rules[part]} · {text.certainty[certainty]}
            </dt>
            <dd className={styles.source}>
              {text.rules.source} <span lang="th">{digits(source)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.all}>{text.rules.all}</p>
    </>
  );
}
