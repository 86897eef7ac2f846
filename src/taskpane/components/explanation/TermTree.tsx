import { makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { explainTotal, type AgencyAnalysis } from '../../../domain/index';
import { outsideScores, type OutsideScore } from '../../../domain/assessment/usable-scores';
import { failureCode, type PaneFailure } from '../../failure';
import { moveInTree, treeRowsOf, visibleRows, type TreeRow } from '../../term-tree';
import type { PaneActions } from '../../use-pane';
import { outsideOfTerm } from '../../outside-scores';
import { FailureSentence } from '../FailureSentence';
import { TermTreeRow } from './TermTreeRow';

type TermTreeProps = {
  readonly label: string;
  readonly analysis: AgencyAnalysis;
  readonly goTo: PaneActions['goTo'];
};

const useStyles = makeStyles({ tree: { listStyleType: 'none', margin: 0, padding: 0 } });

/** The total and the instruments are seen first. */
const OPEN_AT_FIRST: ReadonlySet<string> = new Set(['total']);

/** Which levels are open, and what is seen of the tree. */
function useOpenTerms(analysis: AgencyAnalysis) {
  const rows = useMemo(() => treeRowsOf(explainTotal(analysis)), [analysis]);
  const [open, setOpen] = useState(OPEN_AT_FIRST);
  const toggle = ({ term: { code }, below }: TreeRow) => {
    if (below === 0) return;
    const others = [...open].filter((one) => one !== code);
    setOpen(new Set(open.has(code) ? others : [...others, code]));
  };
  return { seen: visibleRows(rows, open), open, toggle };
}

/** Shows the cell of a score; a score without one opens or closes instead. */
function usePress(
  goTo: PaneActions['goTo'],
  outside: readonly OutsideScore[],
  toggle: (row: TreeRow) => void,
) {
  const [failure, setFailure] = useState<PaneFailure | null>(null);
  const press = async (row: TreeRow) => {
    const stated = row.term.published ?? outsideOfTerm(row.term, outside)?.stated ?? null;
    const place = stated?.at ?? null;
    if (place === null) toggle(row);
    else setFailure(await goTo(place));
  };
  return { failure, press };
}

/**
 * The total as a tree that is one stop for Tab: up and down walk it, right and left open and close a level, Enter shows the
 * cell of a score in Excel and leaves the focus here.
 */
export function TermTree({ label, analysis, goTo }: TermTreeProps) {
  const styles = useStyles();
  const tree = useRef<HTMLUListElement>(null);
  const { seen, open, toggle } = useOpenTerms(analysis);
  const outside = useMemo(() => outsideScores(analysis.assessment), [analysis]);
  const { failure, press } = usePress(goTo, outside, toggle);
  const [active, setActive] = useState('total');
  const ownTexts = [...analysis.assessment.questionTexts];

  const walk = (event: KeyboardEvent, row: TreeRow, index: number) => {
    const move = moveInTree(event.key, seen, index, open);
    if (move === null) return;
    event.preventDefault();
    if (move.kind === 'toggle') toggle(row);
    else if (move.kind === 'press') void press(row);
    else tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[move.index]?.focus();
  };

  return (
    <>
      <ul ref={tree} role="tree" className={styles.tree} aria-label={label}>
        {seen.map((row, index) => (
          <TermTreeRow
            key={row.term.code}
            row={row}
            ownText={ownTexts.find(([code]) => code === row.term.code)?.[1] ?? null}
            outside={outsideOfTerm(row.term, outside)?.stated ?? null}
            isOpen={open.has(row.term.code)}
            isTabStop={row.term.code === active}
            onToggle={() => {
              toggle(row);
            }}
            onPress={() => {
              void press(row);
            }}
            onFocus={() => {
              setActive(row.term.code);
            }}
            onKeyDown={(event) => {
              walk(event, row, index);
            }}
          />
        ))}
      </ul>
      {failure !== null && <FailureSentence key={failureCode(failure)} failure={failure} />}
    </>
  );
}
