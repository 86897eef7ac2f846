import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { parseBlockAddress } from '../../../domain/assessment/cell-place';
import type { CellPlace } from '../../../domain/index';
import type { KeptPlace } from '../../../excel/index';
import { useWritingText } from '../../use-writing-text';
import { useWords } from '../../words';
import { Section } from '../Section';
import { ConfirmBox } from './ConfirmBox';
import { NameList } from './NameList';

type TakeBackKeptProps = {
  readonly kept: readonly KeptPlace[];
  readonly onTakeBack: (places: readonly CellPlace[]) => void;
};

/** What was kept for nothing but cells that somebody has changed, each of them known. */
function changedOf(kept: readonly KeptPlace[]): readonly KeptPlace[] {
  return kept.filter(
    ({ reason, places }) => (reason === 'changed' || reason === 'moved') && places.length > 0,
  );
}

function countCells(places: readonly CellPlace[]): number {
  return places.reduce((sum, { address }) => {
    const block = parseBlockAddress(address);
    return block === null ? sum : sum + (block.bottom - block.top + 1) * (block.right - block.left + 1);
  }, 0);
}

/** A sheet that is kept whole only because cells of it were changed is one that the run has made. */
function isToGo({ reason, wholeSheet }: KeptPlace): boolean {
  return reason === 'changed' && wholeSheet;
}

/** ย้อนทั้งหมด: the cells that were kept may be taken back as well, once they have been named. */
export function TakeBackKept({ kept, onTakeBack }: TakeBackKeptProps) {
  const { digits } = useWords();
  const text = useWritingText();
  const [asked, setAsked] = useState(false);
  const changed = changedOf(kept);
  const places = changed.flatMap((one) => one.places);
  if (places.length === 0) return null;
  const sheetsWhere = (wanted: boolean) => [
    ...new Set(changed.filter((one) => isToGo(one) === wanted).map(({ sheet }) => sheet)),
  ];
  return (
    <Section title={digits(text.keepOrNot(String(countCells(places))))}>
      {asked ? (
        <ConfirmBox
          title={text.takeBackTitle}
          confirm={text.takeBackAll}
          decline={text.keepThem}
          onConfirm={() => {
            onTakeBack(places);
          }}
          onDecline={() => {
            setAsked(false);
          }}
        >
          <NameList title={text.willDelete} names={sheetsWhere(true)} />
          <NameList title={text.willRestore} names={sheetsWhere(false)} />
          <NameList
            title={text.willBeLost}
            names={places.map(({ sheet, address }) => text.at(sheet, address))}
          />
        </ConfirmBox>
      ) : (
        <Button
          onClick={() => {
            setAsked(true);
          }}
        >
          {text.takeBackAll}
        </Button>
      )}
    </Section>
  );
}
