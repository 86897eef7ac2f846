import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { formatPlace, type Finding } from '../../../domain/index';
import { planFixes, type CellFix } from '../../../domain/checks/fixing/plan-fixes';
import type { FixResult } from '../../../excel/index';
import { failureOf, type PaneRefusal } from '../../failure';
import { useCheckingText } from '../../use-checking-text';
import { useEscape } from '../../use-escape';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { ScreenTitle } from '../ScreenTitle';
import { TickBox } from '../writing/TickBox';
import { CellFixWords } from './CellFixWords';
import { CheckFailure } from './CheckFailure';
import type { CheckPanelProps } from './CheckPanel';

type FixPreviewProps = CheckPanelProps & {
  readonly findings: readonly Finding[];
  readonly onFixed: (result: FixResult) => void;
  readonly onBack: () => void;
};

/** Nobody looks through more cells at a time. */
const MOST_CELLS = 200;

const useStyles = makeStyles({
  hint: { margin: '4px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  cell: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
});

function idOf({ at }: CellFix): string {
  return formatPlace(at);
}

/** Writing the ticked cells, once at a time. */
function useFixing({ gateway, now, onFixed }: FixPreviewProps) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<PaneRefusal | null>(null);
  const fix = async (fixes: readonly CellFix[]) => {
    setBusy(true);
    setRefusal(null);
    try {
      onFixed(await gateway.fixCells(fixes, { at: now().toISOString() }));
    } catch (error) {
      setRefusal(failureOf('write', error).refusal);
      setBusy(false);
    }
  };
  return { busy, refusal, fix };
}

/** What each cell holds and would hold, before anything is written; only ticked cells are. */
export function FixPreview(props: FixPreviewProps) {
  const styles = useStyles();
  const { text, digits } = useWords();
  const words = useCheckingText().preview;
  const { reading, findings, onBack } = props;
  const { grids } = reading.contents.scan;
  const all = useMemo(() => planFixes(findings, grids), [findings, grids]);
  const fixes = all.slice(0, MOST_CELLS);
  // One cell is what the user has just asked for; of several, each is looked at and ticked.
  const [refused, setRefused] = useState<ReadonlySet<string>>(
    () => new Set(fixes.length > 1 ? fixes.map(idOf) : []),
  );
  const { busy, refusal, fix } = useFixing(props);
  useEscape(() => {
    if (!busy) onBack();
  });
  const ticked = fixes.filter((one) => !refused.has(idOf(one)));
  const tick = (one: CellFix, taken: boolean) => {
    const others = [...refused].filter((id) => id !== idOf(one));
    setRefused(new Set(taken ? others : [...others, idOf(one)]));
  };

  return (
    <>
      <ScreenTitle takesFocus>{words.title}</ScreenTitle>
      <p className={styles.hint}>{fixes.length === 0 ? words.nothing : words.lead(text.tools.history)}</p>
      <ul className={styles.list} aria-label={words.cells}>
        {fixes.map((one) => (
          <li key={idOf(one)} className={styles.cell}>
            <TickBox
              ticked={!refused.has(idOf(one))}
              fixed={busy}
              onTick={(taken) => {
                tick(one, taken);
              }}
            >
              <CellFixWords fix={one} />
            </TickBox>
          </li>
        ))}
      </ul>
      {fixes.length < all.length && (
        <p className={styles.hint}>{digits(words.more(String(fixes.length), String(all.length)))}</p>
      )}
      {fixes.length > 1 && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              setRefused(new Set());
            }}
          >
            {words.tickAll}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setRefused(new Set(fixes.map(idOf)));
            }}
          >
            {words.tickNone}
          </Button>
        </div>
      )}
      {refusal !== null && <CheckFailure refusal={refusal} task="fix" />}
      <ActionBar>
        <Button
          appearance="primary"
          disabled={busy || ticked.length === 0}
          onClick={() => {
            void fix(ticked);
          }}
        >
          {busy ? words.writing : digits(words.write(String(ticked.length)))}
        </Button>
        <Button disabled={busy} onClick={onBack}>
          {words.back}
        </Button>
      </ActionBar>
    </>
  );
}
