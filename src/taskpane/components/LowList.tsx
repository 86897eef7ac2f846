import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AgencyAnalysis, LowItem } from '../../domain/index';
import { subjectOfScored } from '../scored-subject';
import type { PaneState } from '../state';
import type { PaneActions } from '../use-pane';
import { useWords, type Words } from '../words';
import { PlaceList } from './PlaceList';
import { Section } from './Section';

type LowListProps = {
  readonly analysis: AgencyAnalysis;
  readonly marks: Pick<Extract<PaneState, { screen: 'result' }>, 'highlighted' | 'notice'>;
  readonly actions: Pick<PaneActions, 'goTo' | 'highlight' | 'removeHighlights'>;
};

const useStyles = makeStyles({
  hint: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  first: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    fontWeight: tokens.fontWeightSemibold,
  },
  figure: {
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorPaletteRedForeground1,
  },
  second: { display: 'block', fontSize: tokens.fontSizeBase200 },
  gain: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { marginTop: '8px' },
});

function nameOf({ kind, code }: LowItem, { text, digits }: Words): string {
  return kind === 'instrument' ? code : digits(text.low[kind](code));
}

function LowEntry({ item, analysis }: { readonly item: LowItem; readonly analysis: AgencyAnalysis }) {
  const styles = useStyles();
  const words = useWords();
  const { text, score, digits } = words;
  const subject = subjectOfScored(item, analysis);
  return (
    <>
      <span className={styles.first}>
        <span>{nameOf(item, words)}</span>
        <span className={styles.figure}>{score(item.score)}</span>
      </span>
      {subject !== null && (
        <span className={styles.second} lang="th">
          {digits(subject)}
        </span>
      )}
      <span className={styles.gain}>
        {text.low.gain(score(item.gain))}
        {item.at === null && ` · ${text.low.noCell}`}
      </span>
    </>
  );
}

/** Everything below the mark, by what the total would win, with the switch for marking it in the sheets. */
export function LowList({ analysis, marks, actions }: LowListProps) {
  const styles = useStyles();
  const { text, bound, digits } = useWords();
  const threshold = bound(analysis.rulebook.lowThreshold.value);
  const title = digits(text.low.title(threshold, String(analysis.low.length)));
  const items = analysis.low.map((item) => ({
    key: `${item.kind} ${item.code}`,
    place: item.at,
    content: <LowEntry item={item} analysis={analysis} />,
  }));

  return (
    <Section title={title}>
      <p className={styles.hint}>
        {items.length === 0 ? digits(text.low.none(threshold)) : `${text.low.order} · ${text.listHint}`}
      </p>
      {items.length > 0 && <PlaceList label={title} items={items} onGo={actions.goTo} />}
      {(items.length > 0 || marks.highlighted) && (
        <Button
          className={styles.button}
          onClick={marks.highlighted ? actions.removeHighlights : actions.highlight}
        >
          {marks.highlighted ? text.low.removeHighlights : digits(text.low.highlight(threshold))}
        </Button>
      )}
      <p className={styles.hint} role="status">
        {marks.notice === 'highlighted' && text.low.highlighted}
        {marks.notice === 'unhighlighted' && text.low.unhighlighted}
      </p>
    </Section>
  );
}
