import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { CellPlace } from '../../domain/index';
import { failureCode, type PaneFailure } from '../failure';
import { stepInList } from '../list-steps';
import { useWords } from '../words';
import { FailureSentence } from './FailureSentence';
import { useLineLook } from './line-look';

export type PlaceItem = {
  readonly key: string;
  /** Where Enter leads; null for what has no cell. */
  readonly place: CellPlace | null;
  readonly content: ReactNode;
};

type PlaceListProps = {
  readonly label: string;
  readonly items: readonly PlaceItem[];
  readonly onGo: (place: CellPlace) => Promise<PaneFailure | null>;
};

/** A place that Excel did not show, and why. */
type FailedWay = { readonly place: CellPlace; readonly failure: PaneFailure };

type PlaceButtonProps = {
  readonly item: PlaceItem;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: () => void;
};

const useStyles = makeStyles({ still: { cursor: 'default' }, again: { marginTop: '4px' } });

function PlaceButton({ item, isTabStop, ...handlers }: PlaceButtonProps) {
  const styles = useStyles();
  const look = useLineLook();
  const { text } = useWords();
  const leadsNowhere = item.place === null;
  return (
    <button
      type="button"
      className={mergeClasses(look.line, leadsNowhere && styles.still)}
      tabIndex={isTabStop ? 0 : -1}
      title={leadsNowhere ? undefined : text.goToCell}
      aria-disabled={leadsNowhere}
      {...handlers}
    >
      {item.content}
    </button>
  );
}

/** A list that is one stop for Tab: arrow keys walk it, Enter shows the item's cell in Excel and leaves the focus here. */
export function PlaceList({ label, items, onGo }: PlaceListProps) {
  const look = useLineLook();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const [failed, setFailed] = useState<FailedWay | null>(null);
  const { text } = useWords();
  const stop = Math.min(active, items.length - 1);

  const walk = (event: KeyboardEvent, index: number) => {
    const next = stepInList(event.key, index, items.length - 1);
    if (next === null) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  const go = async (place: CellPlace | null) => {
    if (place === null) return;
    const failure = await onGo(place);
    setFailed(failure === null ? null : { place, failure });
  };

  return (
    <>
      <ul ref={list} className={look.list} aria-label={label}>
        {items.map((item, index) => (
          <li key={item.key}>
            <PlaceButton
              item={item}
              isTabStop={index === stop}
              onFocus={() => {
                setActive(index);
              }}
              onKeyDown={(event) => {
                walk(event, index);
              }}
              onClick={() => {
                void go(item.place);
              }}
            />
          </li>
        ))}
      </ul>
      {failed !== null && (
        <>
          <FailureSentence key={failureCode(failed.failure)} failure={failed.failure} />
          <Button
            className={styles.again}
            onClick={() => {
              void go(failed.place);
            }}
          >
            {text.tryAgain}
          </Button>
        </>
      )}
    </>
  );
}
