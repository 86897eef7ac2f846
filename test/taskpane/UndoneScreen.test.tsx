import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellPlace } from '../../src/domain/index';
import type { KeptPlace, UndoResult } from '../../src/excel/index';
import { UndoneScreen } from '../../src/taskpane/components/writing/UndoneScreen';
import { DEFAULT_CHOICES } from '../../src/taskpane/pane-choices';
import { createWords, WordsProvider } from '../../src/taskpane/words';
import { findAccessibilityFaults } from './accessibility';

const SUMMARY = 'ITA_สรุปผล_2568';
const LOW = 'ITA_ข้อต่ำกว่า85_2568';

/** A sheet put back but for four cells, and one that was made and has been typed into. */
const CHANGED: readonly KeptPlace[] = [
  {
    sheet: SUMMARY,
    reason: 'changed',
    wholeSheet: false,
    places: [
      { sheet: SUMMARY, address: 'B7' },
      { sheet: SUMMARY, address: 'C9:C11' },
    ],
  },
  { sheet: LOW, reason: 'changed', wholeSheet: true, places: [{ sheet: LOW, address: 'H6' }] },
];
const USED: KeptPlace = {
  sheet: LOW,
  reason: 'used',
  wholeSheet: true,
  places: [{ sheet: 'คะแนน', address: 'D1' }],
};

function open(kept: readonly KeptPlace[], complete = true) {
  const result: UndoResult = {
    runId: '4',
    undone: [],
    rulesAdded: 0,
    rulesRemoved: 0,
    kept,
    complete,
    syncs: 3,
  };
  const taken: (readonly [string, readonly CellPlace[] | undefined])[] = [];
  const actions = {
    read: () => undefined,
    goTo: () => Promise.resolve(null),
    undo: (runId: string, takeBack?: readonly CellPlace[]) => {
      taken.push([runId, takeBack]);
    },
  };
  const { container } = render(
    <WordsProvider value={createWords(DEFAULT_CHOICES)}>
      <UndoneScreen state={{ screen: 'undone', reading: null, result }} actions={actions} />
    </WordsProvider>,
  );
  return { taken, container, user: userEvent.setup() };
}

const takeAll = () => screen.queryByRole('button', { name: 'ย้อนทั้งหมด' });

describe('UndoneScreen', () => {
  it('takes back exactly the cells that it has named, once the user confirms', async () => {
    const { user, taken, container } = open([...CHANGED, USED]);
    expect(screen.getByRole('heading', { name: 'ท่านแก้ไขเพิ่ม ๕ เซลล์หลังจากนั้น ต้องการเก็บไว้หรือไม่' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'ย้อนทั้งหมด' }));
    const asked = screen.getByRole('group', { name: 'ยืนยันการย้อนทั้งหมด' });
    expect(asked).toHaveFocus();
    const names = within(asked)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(names).toEqual([LOW, SUMMARY, `ชีต “${SUMMARY}” B7`, `ชีต “${SUMMARY}” C9:C11`, `ชีต “${LOW}” H6`]);
    expect(await findAccessibilityFaults(container)).toEqual([]);
    expect(taken).toEqual([]);
    await user.click(within(asked).getByRole('button', { name: 'ย้อนทั้งหมด' }));
    expect(taken).toEqual([['4', CHANGED.flatMap(({ places }) => places)]]);
  });

  it('keeps the cells where the user does not confirm', async () => {
    const { user, taken } = open(CHANGED);
    await user.click(screen.getByRole('button', { name: 'ย้อนทั้งหมด' }));
    await user.click(screen.getByRole('button', { name: 'เก็บไว้' }));
    expect(screen.queryByRole('group', { name: 'ยืนยันการย้อนทั้งหมด' })).toBeNull();
    expect(taken).toEqual([]);
    expect(takeAll()).toBeVisible();
  });

  it('offers nothing where no changed cell was kept, or not all is done yet', () => {
    open([USED]);
    expect(takeAll()).toBeNull();
    open(CHANGED, false);
    expect(takeAll()).toBeNull();
  });
});
