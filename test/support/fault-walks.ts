/**
 * The walk along the faults of everything that we write: each piece of work is cut short at each of its syncs and actions in turn,
 * and afterwards completed by doing it again, or taken back.
 */
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { apply } from './apply-plan';
import { cut, freeze, partsOf, toHandIn } from './copies';
import type { Counter, Start, Work } from './fault-walk';
import { countOf, cutShort, placesUpTo, startFrom } from './fault-walk';
import { keyedList, LIST, SUMMARY, summaryOfList } from './keyed-list';
import type { LocalExcelSession } from './local-excel-session';
import { startLocalExcelOn } from './local-excel-session';
import { create, planOf, update } from './sheet-plan';
import { holdsText, sheetsState, sheetState } from './sheet-state';
import { undo } from './undo';

const USER = 'คะแนน';
const TYPED = '- ยังไม่ได้เผยแพร่';
const SCORES = {
  [USER]: [
    ['ข้อ', 'คะแนน'],
    ['i1', 84.5],
  ],
};
const HIGHLIGHTS = {
  threshold: 85,
  fill: '#FFC7CE',
  font: '#9C0006',
  ranges: [{ sheet: USER, address: 'B2:B9' }],
};

const LISTED = keyedList([
  ['o12', 0],
  ['o13', 10],
]);

/** Both sheets, made or written again. */
async function firstRun(): Promise<void> {
  const { existing } = await excelWorkbook.scan();
  const stands = (name: string) => existing.some((sheet) => sheet.name === name);
  await apply(
    planOf(
      stands(LIST) ? update(LISTED) : create(LISTED),
      stands(SUMMARY) ? update(summaryOfList()) : create(summaryOfList()),
    ),
  );
}

/** A run with other scores: what was typed beside an item goes along with it, wherever the item stands now. */
async function secondRun(): Promise<void> {
  const { existing } = await excelWorkbook.scan();
  const rows = existing.find(({ name }) => name === LIST)?.values ?? [];
  const cause = rows.find((row) => row[4] === 'o13')?.[2];
  const list = keyedList([
    ['e1', 60],
    ['o12', 5],
    ['o13', 10, String(cause)],
  ]);
  await apply(planOf(update(list), update(summaryOfList())));
}

const mark: Work = () => excelWorkbook.highlight(HIGHLIGHTS);
const unmark: Work = () => excelWorkbook.removeHighlights();
const handIn: Work = async () => freeze(await toHandIn());
/** As the pane goes on with a cut that was begun: the workbook, half cut, no longer tells what was to stay. */
const cutDown: Work = async () => cut((await excelWorkbook.copyFacts([])).unfinished ?? partsOf());
const typeCause = ({ host }: LocalExcelSession) => host.userEdit(LIST, 'C4', [[TYPED]]);

/** A workbook after some work. */
async function after(
  ...steps: readonly ((session: LocalExcelSession) => Promise<unknown>)[]
): Promise<Start> {
  const session = await startLocalExcelOn(SCORES);
  for (const step of steps) await step(session);
  return startFrom(session.model);
}

const FRESH = () => after();
const TYPED_INTO = () => after(firstRun, typeCause);
const REWRITTEN = () => after(firstRun, typeCause, secondRun);
const MARKED = () => after(mark);
const ALL_DONE = () => after(firstRun, mark, secondRun);

const FAULT_WALKS: readonly (readonly [string, () => Promise<Start>, Work])[] = [
  ['a first run', FRESH, firstRun],
  ['a second run', TYPED_INTO, secondRun],
  ['marking low scores', FRESH, mark],
  ['taking the marks away', MARKED, unmark],
  ['turning a copy into the one to hand in', TYPED_INTO, handIn],
  ['cutting a copy down to parts', TYPED_INTO, cutDown],
  ['taking back a run that rewrote', REWRITTEN, () => undo('2')],
  ['taking back three runs', ALL_DONE, () => undo('1')],
];

async function walk(
  start: Start,
  work: Work,
  counter: Counter,
  most: number,
  check: (session: LocalExcelSession, place: number) => Promise<void>,
): Promise<number> {
  let cuts = 0;
  for (const place of placesUpTo(await countOf(start, work, counter), most)) {
    const session = await start.open();
    if (await cutShort(session, work, counter, place)) cuts += 1;
    await check(session, place);
  }
  return cuts;
}

/** Registers the tests; of the actions of each piece of work at most that many are tried, evenly spread. */
export function testFaultWalks(most: number): void {
  describe.each(['syncs', 'actions'] as const)('with each of its %s failing in turn', (counter) => {
    it.each(FAULT_WALKS)(
      '%s is completed by the next one and loses nothing typed',
      async (_, begin, work) => {
        const start = await begin();
        const whole = await start.open();
        const [hadTyped, user] = [holdsText(whole, TYPED), sheetState(whole, USER)];
        await work();
        const wanted = sheetsState(whole);
        const cuts = await walk(start, work, counter, most, async (session, place) => {
          expect(holdsText(session, TYPED)).toBe(hadTyped);
          if (work === firstRun || work === secondRun) expect(sheetState(session, USER)).toEqual(user);
          await work();
          expect([place, sheetsState(session)]).toEqual([place, wanted]);
        });
        expect(cuts).toBeGreaterThan(2);
      },
    );
  });

  describe('a run that was cut short', () => {
    it.each([
      ['first', FRESH, firstRun, '1'],
      ['second', TYPED_INTO, secondRun, '2'],
    ] as const)('can be taken back wherever the %s one was cut', async (_, begin, work, id) => {
      const start = await begin();
      const before = sheetsState(await start.open());
      await walk(start, work, 'actions', most, async (session, place) => {
        const { kept } = await undo(id);
        expect([place, kept, sheetsState(session)]).toEqual([place, [], before]);
      });
    });
  });
}
