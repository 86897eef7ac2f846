import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import { HUNDRED } from '../../../domain/assessment/score';
import type { AgencyAnalysis } from '../../../domain/index';
import { stepInList } from '../../list-steps';
import { useWhatIfText } from '../../use-what-if-text';
import type { Supposable, SupposableGroup } from '../../what-if';
import { useWords } from '../../words';
import { Section } from '../Section';
import { TickRow } from './TickRow';

type Ticking = {
  readonly agency: AgencyAnalysis;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string, ticked: boolean) => void;
};

const useStyles = makeStyles({
  hint: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { minHeight: '36px', alignContent: 'center', cursor: 'pointer' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

type Items = { readonly label: string; readonly items: readonly Supposable[] };

/** One stop for Tab: arrow keys walk the ticks. */
function TickList({ label, items, ...ticking }: Ticking & Items) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const walk = (event: KeyboardEvent, index: number) => {
    const next = stepInList(event.key, index, items.length - 1);
    if (next === null) return;
    event.preventDefault();
    list.current?.querySelectorAll('input')[next]?.focus();
  };
  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      {items.map((item, index) => (
        <li key={item.key}>
          <TickRow
            item={item}
            agency={ticking.agency}
            isTicked={ticking.ticked.has(item.key)}
            isTabStop={index === Math.min(active, items.length - 1)}
            onTick={(isTicked) => {
              ticking.onTick(item.key, isTicked);
            }}
            onFocus={() => {
              setActive(index);
            }}
            onKeyDown={(event) => {
              walk(event, index);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

/** What is low in sight, the others folded away below it; all of them where nothing is low. */
function LowFirst({ label, items, ...ticking }: Ticking & Items) {
  const styles = useStyles();
  const { digits } = useWords();
  const words = useWhatIfText();
  const low = items.filter(({ isLow }) => isLow);
  const others = items.filter(({ isLow }) => !isLow);
  if (low.length === 0 || others.length === 0) return <TickList label={label} items={items} {...ticking} />;
  const more = digits(words.others(String(others.length)));
  return (
    <>
      <TickList label={label} items={low} {...ticking} />
      <details>
        <summary className={styles.summary}>{more}</summary>
        <TickList label={more} items={others} {...ticking} />
      </details>
    </>
  );
}

function TickGroup({ group, ...ticking }: Ticking & { readonly group: SupposableGroup }) {
  const styles = useStyles();
  const { text, digits, bound } = useWords();
  const words = useWhatIfText();
  const { instrument, items, full } = group;
  const low = items.filter(({ isLow }) => isLow).length;
  const threshold = bound(ticking.agency.rulebook.lowThreshold.value);
  const label = digits(words.group(text.bars.instruments[instrument], String(items.length)));
  return (
    <details open={low > 0}>
      <summary className={styles.summary}>
        {label}
        {low > 0 && ` · ▼ ${digits(words.lowInGroup(threshold, String(low)))}`}
      </summary>
      {items.length > 0 && <LowFirst label={label} items={items} {...ticking} />}
      {full > 0 && <p className={styles.hint}>{digits(words.full(String(full), bound(HUNDRED)))}</p>}
    </details>
  );
}

/** Everything that can rise, by instrument; what is low comes first and stands open. */
export function TickGroups({
  groups,
  ...ticking
}: Ticking & { readonly groups: readonly SupposableGroup[] }) {
  const styles = useStyles();
  const text = useWhatIfText();
  return (
    <Section title={text.items}>
      <p className={styles.hint}>{groups.length === 0 ? text.nothing : text.itemsHint}</p>
      {groups.map((group) => (
        <TickGroup key={group.instrument} group={group} {...ticking} />
      ))}
    </Section>
  );
}
