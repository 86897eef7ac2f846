import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { toNumber, type Score } from '../../domain/index';
import { useWords, type Words } from '../words';
import { Section } from './Section';

export type BarRow = { readonly key: string; readonly name: string; readonly score: Score | null };

type ScoreBarsProps = { readonly rows: readonly BarRow[]; readonly threshold: Score };

const useStyles = makeStyles({
  row: { marginBottom: '8px' },
  legend: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  label: { display: 'flex', justifyContent: 'space-between', gap: '8px', fontSize: tokens.fontSizeBase200 },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  lowFigure: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  bar: { display: 'block', width: '100%', height: '10px', forcedColorAdjust: 'none' },
  track: {
    fill: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  reached: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  low: {
    fill: tokens.colorStatusDangerBackground3,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  mark: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: 'end', whiteSpace: 'nowrap' },
  summary: { cursor: 'pointer', minHeight: '32px', alignContent: 'center' },
});

function isLow(score: Score | null, threshold: Score): boolean {
  return score !== null && score.compare(threshold) < 0;
}

function stateOf(row: BarRow, threshold: Score, { text, bound, digits }: Words): string {
  if (row.score === null) return text.bars.unknown;
  const mark = bound(threshold);
  return digits(isLow(row.score, threshold) ? text.bars.below(mark) : text.bars.reaches(mark));
}

function Bar({ row, threshold }: { readonly row: BarRow; readonly threshold: Score }) {
  const styles = useStyles();
  const { text, score: showScore } = useWords();
  const low = isLow(row.score, threshold);
  const width = row.score === null ? 0 : toNumber(row.score);
  return (
    <div className={styles.row}>
      <div className={styles.label}>
        <span>{row.name}</span>
        <span className={mergeClasses(styles.figure, low && styles.lowFigure)}>
          {low && '▼ '}
          {row.score === null ? text.bars.unknown : showScore(row.score)}
        </span>
      </div>
      <svg
        className={styles.bar}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className={styles.track} width="100" height="10" />
        <rect className={low ? styles.low : styles.reached} y="1" width={width} height="8" />
        <rect className={styles.mark} x={toNumber(threshold) - 0.3} width="0.6" height="10" />
      </svg>
    </div>
  );
}

function ScoreTable({ rows, threshold }: ScoreBarsProps) {
  const styles = useStyles();
  const words = useWords();
  const { bars } = words.text;
  return (
    <table className={styles.table}>
      <caption>{bars.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {bars.item}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
            {bars.score}
          </th>
          <th scope="col" className={styles.cell}>
            {bars.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className={styles.cell}>
              {row.name}
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {row.score === null ? '–' : words.score(row.score)}
            </td>
            <td className={styles.cell}>{stateOf(row, threshold, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Scores as bars against the low mark, one picture to a screen reader, with the same figures as a table behind it. */
export function ScoreBars({ rows, threshold }: ScoreBarsProps) {
  const styles = useStyles();
  const { text, digits, bound } = useWords();
  return (
    <Section title={text.bars.title}>
      <div role="img" aria-label={digits(text.bars.picture(String(rows.length), bound(threshold)))}>
        {rows.map((row) => (
          <Bar key={row.key} row={row} threshold={threshold} />
        ))}
      </div>
      <p className={styles.legend} aria-hidden="true">
        {digits(text.bars.legend(bound(threshold)))}
      </p>
      <details>
        <summary className={styles.summary}>{text.bars.table}</summary>
        <ScoreTable rows={rows} threshold={threshold} />
      </details>
    </Section>
  );
}
