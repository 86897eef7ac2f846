import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ToolPageProps } from '../../tool-page';
import { useHomeText } from '../../use-home-text';
import { useWords } from '../../words';
import { PlaceList, type PlaceItem } from '../PlaceList';

type FoldedPlacesProps = {
  readonly label: string;
  readonly items: readonly PlaceItem[];
  readonly goTo: ToolPageProps['goTo'];
};

/** Nobody walks through more of them here. */
const MOST_SHOWN = 50;

const useStyles = makeStyles({
  summary: { minHeight: '36px', alignContent: 'center', cursor: 'pointer' },
  hint: { margin: '4px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Places that are listed once the user asks for them; nothing where there are none. */
export function FoldedPlaces({ label, items, goTo }: FoldedPlacesProps) {
  const styles = useStyles();
  const { digits, text } = useWords();
  const home = useHomeText();
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{label}</summary>
      {isOpen && (
        <>
          <p className={styles.hint}>{text.listHint}</p>
          <PlaceList label={label} items={items.slice(0, MOST_SHOWN)} onGo={goTo} />
          {items.length > MOST_SHOWN && (
            <p className={styles.hint}>{digits(home.more(String(MOST_SHOWN), String(items.length)))}</p>
          )}
        </>
      )}
    </details>
  );
}
