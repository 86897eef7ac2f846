import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { INSTRUMENT_CODES } from '../../../domain/assessment/instrument';
import type { Score } from '../../../domain/assessment/score';
import { sentenceOfRating, type AgencyAnalysis, type WhatIf } from '../../../domain/index';
import { useWhatIfText } from '../../use-what-if-text';
import { shownChange } from '../../what-if';
import type { WhatIfText } from '../../what-if-text.th';
import { useWords, type Words } from '../../words';

type SupposedScoresProps = { readonly agency: AgencyAnalysis; readonly supposed: WhatIf };

type Line = { readonly key: string; readonly name: string; readonly cells: readonly string[] };

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: '4px 2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  whole: { fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200 },
});

/** Figures as they show: a change too small to show is none. */
function changeBetween(before: Score | null, after: Score | null, words: Words, text: WhatIfText): string {
  if (before === null || after === null) return '–';
  const change = shownChange(before, after);
  if (change.equals(0)) return text.same;
  return `${change.compare(0) > 0 ? '+' : ''}${words.score(change)}`;
}

function scoreLine(
  key: string,
  name: string,
  before: Score | null,
  after: Score | null,
  words: Words,
  text: WhatIfText,
): Line {
  const shown = [before, after].map((score) => (score === null ? text.unknown : words.score(score)));
  return { key, name, cells: [...shown, changeBetween(before, after, words, text)] };
}

function linesOf({ agency, supposed }: SupposedScoresProps, words: Words, text: WhatIfText): readonly Line[] {
  const levels = [agency.rating.level, supposed.rating.level].map((level) => level ?? text.unknown);
  const changed = levels[0] === levels[1] ? text.same : text.changed;
  const instruments = INSTRUMENT_CODES.flatMap((code): readonly Line[] => {
    const before = agency.chain.instruments.get(code)?.score ?? null;
    const after = supposed.chain.instruments.get(code)?.score ?? null;
    return before === null ? [] : [scoreLine(code, code, before, after, words, text)];
  });
  return [
    scoreLine('total', text.total, agency.chain.total.score, supposed.chain.total.score, words, text),
    { key: 'level', name: text.level, cells: [...levels, changed] },
    ...instruments,
  ];
}

/** Total, level and instruments as they are and as they would be, side by side, and why the level is what it would be. */
export function SupposedScores({ agency, supposed }: SupposedScoresProps) {
  const styles = useStyles();
  const words = useWords();
  const text = useWhatIfText();
  const heads = [text.item, text.now, text.supposed, text.difference];
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{text.result}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={mergeClasses(styles.cell, index > 0 && styles.figure)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf({ agency, supposed }, words, text).map(({ key, name, cells }, row) => (
            <tr key={key} className={row < 2 ? styles.whole : undefined}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={heads[index + 1]} className={mergeClasses(styles.cell, styles.figure)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.sentence}>{words.digits(sentenceOfRating(supposed.rating, words.language))}</p>
      {supposed.assumedParts.length > 0 && <p className={styles.sentence}>{text.assumedParts}</p>}
    </>
  );
}
