import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellDifference } from '../../../domain/sheets/keeping/differences';
import { useWritingText } from '../../use-writing-text';
import { useWords } from '../../words';
import type { WritingText } from '../../writing-text.th';
import { TickBox } from './TickBox';

type DifferenceListProps = {
  readonly sheet: string;
  readonly differences: readonly CellDifference[];
  readonly refused: ReadonlySet<string>;
  /** Refuses these differences, or takes them again. */
  readonly onRefuse: (differences: readonly CellDifference[], refused: boolean) => void;
};

/** Nobody reads more of one sheet; the buttons hold for all of them. */
const MOST_SHOWN = 50;

const useStyles = makeStyles({
  summary: { minHeight: '32px', alignContent: 'center', cursor: 'pointer' },
  hint: { margin: '4px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '4px 0 8px' },
});

/** By what a difference is known from one plan to the next. */
export function differenceId({ at, row, field }: CellDifference): string {
  return [at.sheet, row, field].join('\n');
}

function wordsOf({ at, shows, after }: CellDifference, text: WritingText): string {
  const before = shows.trim() === '' ? text.blank : text.quoted(shows);
  switch (after.kind) {
    case 'blank':
      return text.difference(at.address, before, text.blank);
    case 'formula':
      return text.difference(at.address, before, text.formula);
    case 'text':
      return text.difference(at.address, before, text.quoted(after.text));
    case 'number':
      return text.difference(at.address, before, text.quoted(String(after.value)));
  }
}

/** The cells of a sheet that change, as they are and as they will be, each to be taken or refused. */
export function DifferenceList({ sheet, differences, refused, onRefuse }: DifferenceListProps) {
  const styles = useStyles();
  const { digits } = useWords();
  const text = useWritingText();
  const [open, setOpen] = useState(false);
  if (differences.length === 0) return null;
  const hidden = differences.length - MOST_SHOWN;
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{text.show(sheet)}</summary>
      {open && (
        <>
          <p className={styles.hint}>{text.differencesHint}</p>
          <ul className={styles.list} aria-label={text.show(sheet)}>
            {differences.slice(0, MOST_SHOWN).map((difference) => {
              const id = differenceId(difference);
              return (
                <li key={id}>
                  <TickBox
                    ticked={!refused.has(id)}
                    onTick={(taken) => {
                      onRefuse([difference], !taken);
                    }}
                  >
                    {digits(wordsOf(difference, text))}
                  </TickBox>
                </li>
              );
            })}
          </ul>
          {hidden > 0 && <p className={styles.hint}>{digits(text.moreCells(String(hidden)))}</p>}
          <div className={styles.buttons}>
            <Button
              size="small"
              onClick={() => {
                onRefuse(differences, true);
              }}
            >
              {text.refuseAll}
            </Button>
            <Button
              size="small"
              onClick={() => {
                onRefuse(differences, false);
              }}
            >
              {text.acceptAll}
            </Button>
          </div>
        </>
      )}
    </details>
  );
}
