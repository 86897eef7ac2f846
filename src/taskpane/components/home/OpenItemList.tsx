import type { HomeText } from '../../home-text.th';
import type { OpenItem } from '../../open-items';
import type { ToolPageProps } from '../../tool-page';
import { useHomeText } from '../../use-home-text';
import { useWords } from '../../words';
import { PlaceList } from '../PlaceList';

type OpenItemListProps = {
  readonly items: readonly OpenItem[];
  readonly goTo: ToolPageProps['goTo'];
};

function wordsOf(item: OpenItem, text: HomeText): string {
  if (item.kind !== 'correction') return text.items[item.kind](String(item.count));
  return item.words === '' ? text.correction(item.title) : text.correctionWords(item.title, item.words);
}

/** What is left to do, each with the cell to begin at. */
export function OpenItemList({ items, goTo }: OpenItemListProps) {
  const { digits } = useWords();
  const text = useHomeText();
  if (items.length === 0) return <p>{text.nothingOpen}</p>;
  return (
    <PlaceList
      label={text.open}
      items={items.map((item, index) => ({
        key: `${item.kind} ${index}`,
        place: item.at,
        content: digits(wordsOf(item, text)),
      }))}
      onGo={goTo}
    />
  );
}
