import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { FindingRow } from '../../finding-groups';
import { stepInList } from '../../list-steps';
import { useCheckingText } from '../../use-checking-text';
import { useLineLook } from '../line-look';
import { FindingActions, type FindingActionsProps } from './FindingActions';
import { FindingLine } from './FindingLine';

/** An order to move the focus, followed once. */
export type FocusOrder = { readonly to: 'line' };

type FindingRowsProps = {
  readonly rows: readonly FindingRow[];
  /** Place of the line that Tab leads to, whose buttons are shown. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** Another one whenever the active line is to get the focus; null where it stays where it is. */
  readonly focusOrder: FocusOrder | null;
  readonly onEnter: (row: FindingRow) => void;
  readonly onFix: (row: FindingRow) => void;
  readonly actionsOf: (row: FindingRow) => Omit<FindingActionsProps, 'row' | 'onFix'>;
};

const useStyles = makeStyles({
  member: { paddingInlineStart: '12px' },
  // The line between items goes below the buttons of the one that the user is on.
  active: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '& > button': { borderBottomColor: 'transparent' },
  },
});

type LineProps = {
  readonly row: FindingRow;
  readonly isTabStop: boolean;
  readonly onElement: (line: HTMLButtonElement | null) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: () => void;
};

function Line({ row, isTabStop, onElement, ...handlers }: LineProps) {
  const look = useLineLook();
  return (
    <button
      ref={onElement}
      type="button"
      className={look.line}
      tabIndex={isTabStop ? 0 : -1}
      aria-expanded={row.kind === 'group' ? row.opened : undefined}
      {...handlers}
    >
      <FindingLine row={row} />
    </button>
  );
}

/** The lines by their places, and the focus where an order wants it. */
function useLines(focusOrder: FocusOrder | null, stop: number) {
  const lines = useRef(new Map<number, HTMLButtonElement>());
  const followed = useRef<FocusOrder | null>(null);
  useEffect(() => {
    if (followed.current === focusOrder) return;
    followed.current = focusOrder;
    lines.current.get(stop)?.focus();
  }, [focusOrder, stop]);
  return {
    focus: (index: number) => lines.current.get(index)?.focus(),
    keep: (index: number, line: HTMLButtonElement | null) => {
      if (line === null) lines.current.delete(index);
      else lines.current.set(index, line);
    },
  };
}

/**
 * A list whose lines are one stop for Tab, with the buttons of the line that the user is on behind it. Arrow keys walk it, Enter
 * shows the cell and leaves the focus here, Ctrl+Enter opens the preview of the fix.
 */
export function FindingRows({ rows, active, focusOrder, actionsOf, ...on }: FindingRowsProps) {
  const styles = useStyles();
  const look = useLineLook();
  const text = useCheckingText();
  const stop = Math.min(active, rows.length - 1);
  const lines = useLines(focusOrder, stop);
  const press = (event: KeyboardEvent, row: FindingRow, index: number) => {
    const next = stepInList(event.key, index, rows.length - 1);
    const opensFix = event.key === 'Enter' && event.ctrlKey;
    if (next === null && !opensFix) return;
    event.preventDefault();
    if (opensFix) on.onFix(row);
    else lines.focus(next ?? index);
  };

  return (
    <ul className={look.list} aria-label={text.list}>
      {rows.map((row, index) => (
        <li
          key={row.key}
          className={mergeClasses(
            index === stop && styles.active,
            row.kind === 'finding' && row.inGroup && styles.member,
          )}
        >
          <Line
            row={row}
            isTabStop={index === stop}
            onElement={(line) => {
              lines.keep(index, line);
            }}
            onFocus={() => {
              on.onActive(index);
            }}
            onKeyDown={(event) => {
              press(event, row, index);
            }}
            onClick={() => {
              on.onEnter(row);
            }}
          />
          {index === stop && (
            <FindingActions
              row={row}
              {...actionsOf(row)}
              onFix={() => {
                on.onFix(row);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
