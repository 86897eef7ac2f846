import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { formatScore, type AgencyAnalysis, type WhatIf } from '../../../domain/index';
import { HUNDRED } from '../../../domain/assessment/score';
import { useWhatIfText } from '../../use-what-if-text';
import { parseTarget, shownChange, suppose, supposableGroups } from '../../what-if';
import type { WhatIfText } from '../../what-if-text.th';
import { useWords, type Words } from '../../words';
import { ActionBar } from '../ActionBar';
import { HeldBackList } from './HeldBackList';
import { SmallestSetButtons } from './SmallestSetButtons';
import { SupposedScores } from './SupposedScores';
import { TargetField } from './TargetField';
import { TickGroups } from './TickGroups';

type WhatIfTrialProps = {
  /** Null where no agency of the workbook could be scored. */
  readonly agency: AgencyAnalysis | null;
  readonly close: () => void;
};

const useStyles = makeStyles({
  status: { flexBasis: '100%', margin: 0, fontSize: tokens.fontSizeBase200 },
});

const FULL = formatScore(HUNDRED).replace('.00', '');

function statusOf(
  agency: AgencyAnalysis,
  { chain, rating }: WhatIf,
  ticked: number,
  words: Words,
  text: WhatIfText,
): string {
  if (ticked === 0) return text.nothingTicked;
  const [before, after] = [agency.chain.total.score, chain.total.score];
  const total =
    before === null || after === null
      ? text.unknown
      : text.from(words.score(before), words.score(after), words.score(shownChange(before, after)));
  return words.digits(text.status(String(ticked), total, rating.level ?? text.unknown));
}

/** What is ticked, and the target as typed. */
function useTicks() {
  const { digits } = useWords();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState(digits(FULL));
  const tick = (key: string, isTicked: boolean) => {
    const others = [...ticked].filter((one) => one !== key);
    setTicked(new Set(isTicked ? [...others, key] : others));
  };
  const tickSet = (keys: readonly string[]) => {
    setTicked(new Set(keys));
    setTyped(digits(FULL));
  };
  return { ticked, typed, tick, tickSet, setTyped };
}

function Trial({ agency, close }: { readonly agency: AgencyAnalysis; readonly close: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const text = useWhatIfText();
  const groups = useMemo(() => supposableGroups(agency), [agency]);
  const { ticked, typed, tick, tickSet, setTyped } = useTicks();
  const target = parseTarget(typed);
  const chosen = groups.flatMap(({ items }) => items).filter(({ key }) => ticked.has(key));
  const supposed = suppose(agency, target === null ? [] : chosen, target ?? HUNDRED);
  return (
    <>
      <SupposedScores agency={agency} supposed={supposed} />
      <SmallestSetButtons agency={agency} ticked={ticked} onTick={tickSet} />
      <HeldBackList agency={{ ...agency, chain: supposed.chain, rating: supposed.rating }} />
      <TargetField value={typed} isWrong={target === null} onType={setTyped} />
      <TickGroups agency={agency} groups={groups} ticked={ticked} onTick={tick} />
      <ActionBar>
        <p role="status" className={styles.status}>
          {statusOf(agency, supposed, chosen.length, words, text)}
        </p>
        <Button onClick={close}>{text.close}</Button>
        <Button
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            tickSet([]);
          }}
        >
          {text.clear}
        </Button>
      </ActionBar>
    </>
  );
}

/** The trial of one agency; without one there is only the way back. */
export function WhatIfTrial({ agency, close }: WhatIfTrialProps) {
  const text = useWhatIfText();
  if (agency !== null) return <Trial agency={agency} close={close} />;
  return (
    <ActionBar>
      <Button onClick={close}>{text.close}</Button>
    </ActionBar>
  );
}
