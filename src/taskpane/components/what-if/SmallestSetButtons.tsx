import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { HUNDRED } from '../../../domain/assessment/score';
import {
  smallestSetsInSteps,
  type AgencyAnalysis,
  type LiftingSet,
  type SmallestSets,
} from '../../../domain/index';
import { formatCodeRanges } from '../../code-ranges';
import { runInSlices } from '../../run-in-slices';
import { useWhatIfText } from '../../use-what-if-text';
import type { WhatIfText } from '../../what-if-text.th';
import { useWords, type Words } from '../../words';
import { Section } from '../Section';
import { SetQuestions } from './SetQuestions';

type SmallestSetButtonsProps = {
  readonly agency: AgencyAnalysis;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[]) => void;
};

type Reachable = Extract<SmallestSets, { readonly kind: 'sets' }>;

const useStyles = makeStyles({
  hint: { margin: '4px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  label: { margin: '6px 0 2px', fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  set: {
    width: '100%',
    minHeight: '32px',
    justifyContent: 'flex-start',
    textAlign: 'start',
  },
});

/** Null while they are being looked for, which goes on between the browser's own work. */
function useSmallestSets(agency: AgencyAnalysis): SmallestSets | null {
  const [found, setFound] = useState<SmallestSets | null>(null);
  useEffect(() => runInSlices(smallestSetsInSteps(agency), setFound), [agency]);
  return found;
}

function keysOf({ questions }: LiftingSet): readonly string[] {
  return questions.map((code) => `question ${code}`);
}

function isTicked(set: LiftingSet, ticked: ReadonlySet<string>): boolean {
  const keys = keysOf(set);
  return keys.length === ticked.size && keys.every((key) => ticked.has(key));
}

/** Why there is nothing to press. */
function sentenceOf(
  sets: Exclude<SmallestSets, Reachable>,
  agency: AgencyAnalysis,
  { bound, text }: Words,
  { sets: words, total }: WhatIfText,
): string {
  switch (sets.kind) {
    case 'highest':
      return words.highest(sets.level);
    case 'unrated':
      return words.unrated;
    case 'scoresUnknown': {
      const names = sets.unknown.map((of) => (of === 'total' ? total : text.bars.instruments[of]));
      return words.scoresUnknown(names.join(', '), sets.level);
    }
    case 'notEnough':
      return agency.chain.questions.size === 0
        ? words.noQuestions
        : words.notEnough(sets.level, bound(HUNDRED));
  }
}

type SetChoiceProps = SmallestSetButtonsProps & { readonly set: LiftingSet; readonly isFirst: boolean };

function SetChoice({ set, isFirst, agency, ticked, onTick }: SetChoiceProps) {
  const styles = useStyles();
  const { score, digits } = useWords();
  const { sets: words, unknown } = useWhatIfText();
  const total = set.whatIf.chain.total.score;
  const isChosen = isTicked(set, ticked);
  return (
    <>
      <Button
        className={styles.set}
        aria-pressed={isChosen}
        onClick={() => {
          onTick(keysOf(set));
        }}
      >
        {isChosen && <span aria-hidden>✓&nbsp;</span>}
        {digits(words.set(String(set.questions.length), total === null ? unknown : score(total)))}
      </Button>
      <SetQuestions codes={set.questions} agency={agency} isFolded={!isFirst} />
    </>
  );
}

function SetLists({ sets, ...ticking }: { readonly sets: Reachable } & SmallestSetButtonsProps) {
  const styles = useStyles();
  const { bound, score, digits } = useWords();
  const { sets: words } = useWhatIfText();
  const { fewest, more, leastPoints, unscored } = sets;
  const size = fewest[0]?.questions.length ?? 0;
  const isAmongFewest = fewest.some(({ questions }) => questions.join() === leastPoints.questions.join());
  return (
    <>
      <p className={styles.hint}>{digits(words.hint(bound(HUNDRED)))}</p>
      <p className={styles.label}>{digits(words.fewest(String(size)))}</p>
      <ul className={styles.list} aria-label={digits(words.fewest(String(size)))}>
        {fewest.map((set, index) => (
          <li key={set.questions.join()}>
            <SetChoice set={set} isFirst={index === 0} {...ticking} />
          </li>
        ))}
      </ul>
      {more && <p className={styles.hint}>{words.more}</p>}
      {!isAmongFewest && (
        <>
          <p className={styles.label}>{digits(words.leastPoints(score(leastPoints.points)))}</p>
          <SetChoice set={leastPoints} isFirst={false} {...ticking} />
        </>
      )}
      {unscored.length > 0 && (
        <p className={styles.hint}>{digits(words.unscored(formatCodeRanges(unscored)))}</p>
      )}
    </>
  );
}

/** The smallest sets of questions that lift the level, each as a button that ticks it and what it is made of. */
export function SmallestSetButtons(props: SmallestSetButtonsProps) {
  const styles = useStyles();
  const words = useWords();
  const text = useWhatIfText();
  const { agency } = props;
  const found = useSmallestSets(agency);
  return (
    <Section title={found?.kind === 'sets' ? text.sets.title(found.level) : text.sets.plain}>
      {found === null && <p className={styles.hint}>{text.sets.searching}</p>}
      {found !== null && found.kind !== 'sets' && (
        <p className={styles.hint}>{words.digits(sentenceOf(found, agency, words, text))}</p>
      )}
      {found?.kind === 'sets' && <SetLists sets={found} {...props} />}
    </Section>
  );
}
