import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { planFixes } from '../../../domain/checks/fixing/plan-fixes';
import { isOpen } from '../../../domain/findings/finding';
import type { Finding } from '../../../domain/index';
import { filterFindings, OPEN_FINDINGS } from '../../finding-filter';
import { findingRows, groupAlike } from '../../finding-groups';
import { severityCounts } from '../../severity-counts';
import { useCheckingText } from '../../use-checking-text';
import { useWords } from '../../words';
import type { CheckPanelProps } from './CheckPanel';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import { NothingToFix } from './NothingToFix';

export type FindingsPageProps = CheckPanelProps & {
  /** Key of the line that the user comes back to; null where they have not left. */
  readonly returnTo: string | null;
  readonly onFix: (findings: readonly Finding[], from: string) => void;
};

/** More lines than this make the pane slow and help nobody; the count stays true. */
const MOST_ROWS = 200;

const useStyles = makeStyles({
  title: {
    margin: '12px 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '4px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
});

function useCounts(findings: readonly Finding[]): string {
  const { digits, text: pane } = useWords();
  const text = useCheckingText();
  const open = findings.filter(isOpen);
  const acknowledged = findings.length - open.length;
  const counts = severityCounts(open, pane);
  return digits(acknowledged === 0 ? counts : `${counts} · ${text.acknowledgedCount(String(acknowledged))}`);
}

/** The findings with their counts, filters and what can be done with them. */
export function FindingsPage(props: FindingsPageProps) {
  const styles = useStyles();
  const { digits } = useWords();
  const text = useCheckingText();
  const { findings } = props.reading.analysis;
  const { grids } = props.reading.contents.scan;
  const [filter, setFilter] = useState(OPEN_FINDINGS);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  const groups = useMemo(() => groupAlike(shown), [shown]);
  const fixable = useMemo(() => shown.filter(({ acknowledged = null }) => acknowledged === null), [shown]);
  const cells = useMemo(() => planFixes(fixable, grids).length, [fixable, grids]);
  const rows = findingRows(groups, opened).slice(0, MOST_ROWS);
  const counts = useCounts(findings);
  const { returnTo } = props;
  const isLost = returnTo !== null && rows.length === 0;
  useEffect(() => {
    if (isLost) heading.current?.focus();
  }, [isLost]);

  const members = new Set(rows.flatMap((row) => (row.kind === 'group' ? row.group.findings : [row.finding])));
  return (
    <section aria-labelledby={id}>
      <h2 ref={heading} id={id} className={styles.title} tabIndex={-1}>
        {text.title}
      </h2>
      {findings.length > 0 && (
        <>
          <p className={styles.counts}>{counts}</p>
          <FindingFilters findings={findings} filter={filter} onFilter={setFilter} />
          <p className={styles.hint} role="status">
            {members.size < findings.length &&
              digits(text.shown(String(members.size), String(findings.length)))}
            {members.size < shown.length && ` · ${text.more}`}
          </p>
        </>
      )}
      {shown.length === 0 && <NothingToFix findings={findings} filter={filter} now={props.now} />}
      <FindingList
        {...props}
        rows={rows}
        onToggle={(key) => {
          const others = [...opened].filter((one) => one !== key);
          setOpened(new Set(opened.has(key) ? others : [...others, key]));
        }}
        onEmpty={() => {
          heading.current?.focus();
        }}
      />
      <div className={styles.buttons}>
        {cells > 0 && (
          <Button
            onClick={() => {
              props.onFix(fixable, '');
            }}
          >
            {digits(text.fixEverything(String(cells)))}
          </Button>
        )}
        <Button
          onClick={() => {
            props.readAgain(null);
          }}
        >
          {text.checkAgain}
        </Button>
      </div>
    </section>
  );
}
