import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { AgencyAnalysis } from '../../../domain/index';
import { subjectOfScored } from '../../scored-subject';
import { useWhatIfText } from '../../use-what-if-text';
import { codeOf, type Supposable } from '../../what-if';
import { useWords, type Words } from '../../words';

type TickRowProps = {
  readonly item: Supposable;
  readonly agency: AgencyAnalysis;
  readonly isTicked: boolean;
  readonly isTabStop: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const useStyles = makeStyles({
  label: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    minHeight: '36px',
    padding: '4px 0',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  box: {
    flexShrink: 0,
    width: '18px',
    height: '18px',
    margin: '3px 0 0',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  first: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  figure: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  low: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  second: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function nameOf({ item }: Supposable, { text, digits }: Words): string {
  if (item.kind === 'instrument') return text.bars.instruments[item.code];
  return digits(text.low[item.kind](codeOf(item)));
}

/** What it is about; an instrument's name says it already. */
function subjectOf({ item }: Supposable, agency: AgencyAnalysis): string | null {
  return item.kind === 'instrument' ? null : subjectOfScored({ kind: item.kind, code: codeOf(item) }, agency);
}

/** One that may rise, with its score, what it is about and what the total may win by it. */
export function TickRow({ item, agency, isTicked, isTabStop, onTick, onFocus, onKeyDown }: TickRowProps) {
  const styles = useStyles();
  const words = useWords();
  const text = useWhatIfText();
  const subject = subjectOf(item, agency);
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isTicked}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onTick(event.target.checked);
        }}
      />
      <span className={styles.words}>
        <span className={styles.first}>
          <span>{nameOf(item, words)}</span>{' '}
          <span className={item.isLow ? `${styles.figure} ${styles.low}` : styles.figure}>
            {item.isLow && '▼ '}
            {words.score(item.score)}
          </span>
        </span>{' '}
        {subject !== null && (
          <span className={styles.second} lang="th">
            {words.digits(subject)}
          </span>
        )}{' '}
        <span className={styles.second}>{words.digits(text.gain(words.score(item.gain)))}</span>
      </span>
    </label>
  );
}
