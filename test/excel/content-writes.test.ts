import fc from 'fast-check';
import type { SheetCell } from '../../src/domain/sheets/sheet-spec';
import type { StyleName } from '../../src/domain/sheets/styles';
import { apply } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';
import { blank, create, formula, number, planOf, specOf, text, update } from '../support/sheet-plan';

/** A large sheet, and dozens of small workbooks. */
jest.setTimeout(60_000);

const NAME = 'ITA_สรุปผล_2568';

/** Applies a sheet of these cells, one below the other, and gives what they hold then. */
async function written(cells: readonly SheetCell[]) {
  const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
  await apply(planOf(create(specOf({ name: NAME, cells: cells.map((cell) => [cell]) }))));
  return { session, values: cells.map((_, row) => session.cell(NAME, row, 0)?.value ?? '') };
}

const TRAPS = [
  '- จัดทำแผน',
  '-5',
  '=1+1',
  "='คะแนน'!B1",
  '+66 2 123 4567',
  '@ทีม',
  '@SUM(A1)',
  '1-2',
  '3/4',
  '15-Feb',
  '2568-1',
  '01',
  '85.00',
  '1e5',
  '๑๒',
  '50%',
  '12:30',
  'TRUE',
  '#N/A',
  "'x",
  "'=1+1",
  "''",
  "'",
  '\tเยื้อง',
  '\nขึ้นบรรทัด',
  'บรรทัดหนึ่ง\nบรรทัดสอง\r\nบรรทัดสาม',
  '  เว้นวรรค  ',
  'ก้กี่กู๋',
  '=cmd|/c calc!A1',
];

describe('writeContents', () => {
  it.each<StyleName>(['text', 'typed'])(
    'writes text that Excel would take for something else as that text (%s)',
    async (style) => {
      const { values } = await written(TRAPS.map((trap) => text(trap, style)));
      expect(values).toEqual(TRAPS);
    },
  );

  it('writes any text as that text, in a new sheet and over an earlier one', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.stringMatching(/^[=+\-@'"\t\n 0-9./:%,()eEก๑ABC]{0,12}$/),
    );
    const cells = fc.array(fc.tuple(anyText, fc.constantFrom<StyleName>('text', 'typed', 'score')), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(cells, cells, async (first, second) => {
        const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
        for (const round of [first, second]) {
          const spec = specOf({ name: NAME, cells: round.map(([value, style]) => [text(value, style)]) });
          await apply(planOf(create(spec)));
          const held = round.map((_, row) => session.cell(NAME, row, 0)?.value ?? '');
          expect(held).toEqual(round.map(([value]) => value));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('writes numbers as numbers and formulas as formulas, in cells of the text format too', async () => {
    const { session } = await written([number(84.77, 'typed'), formula('=1+1', 'typed'), number(0)]);
    expect([0, 1, 2].map((row) => session.cell(NAME, row, 0)?.value)).toEqual([84.77, 2, 0]);
    expect([0, 1].map((row) => session.style(NAME, row, 0).numberFormat)).toEqual(['General', 'General']);
  });

  it('gives cells the number format of their style, and text its own once it is in', async () => {
    const { session } = await written([
      number(1),
      text('o12', 'code'),
      blank('typed'),
      text('ก'.repeat(256), 'typed'),
    ]);
    const formats = [0, 1, 2, 3].map((row) => session.style(NAME, row, 0).numberFormat);
    expect(formats).toEqual(['0.00', '@', '@', 'General']);
  });

  it('lets what a user types into a cell to be filled stay as typed', async () => {
    const { session } = await written([blank('typed')]);
    await session.host.userEdit(NAME, 'A1', '1-2');
    expect(session.cell(NAME, 0, 0)?.value).toBe('1-2');
  });

  it('empties cells that have no content any more', async () => {
    const { session } = await written([text('เดิม'), number(1)]);
    const empty = {
      ...specOf({ name: NAME, cells: [[blank()], [null]] }),
      columns: [{ field: 'only', width: 80 }],
    };
    await apply(planOf(update(empty)));
    expect(session.contents(NAME)).toEqual({});
  });

  it('stays below the size of a request with a large sheet, and leaves nothing out', async () => {
    const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    const sentence = 'จัดประชุมผู้เกี่ยวข้องเพื่อทบทวนขั้นตอน '.repeat(12);
    const cells = Array.from({ length: 1_500 }, (_, row) => [
      text(`${row} ${sentence}`),
      text(`- ${sentence}`),
      number(row),
    ]);
    const { syncs } = await apply(planOf(create(specOf({ name: NAME, cells }))));
    expect(session.host.counters.largestRequest).toBeLessThan(1_500_000);
    expect(syncs).toBe(session.host.counters.syncs);
    expect(syncs).toBeGreaterThan(3);
    expect(session.cell(NAME, 1_499, 0)?.value).toBe(`1499 ${sentence}`);
    expect(session.sheet(NAME).cells.size).toBe(4_500);
  });
});
