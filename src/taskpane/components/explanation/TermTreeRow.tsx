import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { StatedScore } from '../../../domain/assessment/assessment';
import { HUNDRED, ZERO } from '../../../domain/assessment/score';
import type { TreeRow } from '../../term-tree';
import { termWords } from '../../term-words';
import { useExplanationText } from '../../use-explanation-text';
import { useWords } from '../../words';

type TermTreeRowProps = {
  readonly row: TreeRow;
  /** The agency's own words for a question; null for anything else. */
  readonly ownText: string | null;
  /** What the sheet states where that lies outside 0 to 100 and counts for nothing; null mostly. */
  readonly outside: StatedScore | null;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly onToggle: () => void;
  readonly onPress: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Pixels by which a level stands to the right of the one above: five levels fit into the narrowest pane. */
const INDENT = 10;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    minHeight: '36px',
    padding: '4px 8px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  still: { cursor: 'default' },
  sign: { flexShrink: 0, width: '24px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  words: { flexGrow: 1, minWidth: 0 },
  first: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  figure: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  whole: { fontWeight: tokens.fontWeightSemibold },
  notes: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One term: its name and score, which part of the score above it is, and what it gives to the total. */
export function TermTreeRow({ row, ownText, outside, isOpen, isTabStop, ...handlers }: TermTreeRowProps) {
  const styles = useStyles();
  const words = useWords();
  const text = useExplanationText();
  const { name, score, notes: ofTerm } = termWords(row, ownText, words, text);
  const told =
    outside === null
      ? []
      : [text.outside(words.score(outside.score), words.bound(ZERO), words.bound(HUNDRED))];
  const notes = [...ofTerm, ...told];
  const isParent = row.below > 0;
  const place = (row.term.published ?? outside)?.at ?? null;
  const sign = isOpen ? '▾' : '▸';
  return (
    <li
      role="treeitem"
      aria-level={row.depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={isParent ? isOpen : undefined}
      aria-selected={isTabStop}
      className={mergeClasses(styles.row, !isParent && place === null && styles.still)}
      style={{ paddingInlineStart: row.depth * INDENT }}
      title={place === null ? undefined : words.text.goToCell}
      tabIndex={isTabStop ? 0 : -1}
      onClick={handlers.onPress}
      onFocus={handlers.onFocus}
      onKeyDown={handlers.onKeyDown}
    >
      <span
        className={styles.sign}
        aria-hidden="true"
        onClick={(event) => {
          if (!isParent) return;
          event.stopPropagation();
          handlers.onToggle();
        }}
      >
        {isParent ? sign : ''}
      </span>
      <span className={styles.words}>
        <span className={mergeClasses(styles.first, row.depth < 2 && styles.whole)}>
          <span lang={row.term.name === null ? undefined : 'th'}>{name}</span>{' '}
          <span className={styles.figure}>{score}</span>
        </span>{' '}
        {notes.length > 0 && <span className={styles.notes}>{notes.join(' · ')}</span>}
      </span>
    </li>
  );
}
