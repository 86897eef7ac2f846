import { countListed, readSettingsTable } from '../../../../src/domain/sheets/settings/settings-table';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import { pasteList, ruleRow, writtenSettings } from '../../../support/settings-sheet';

const LISTED = (place: number) => `2568|listed|${place}`;

function keysIn(sheet: ExistingSheet): readonly (string | null)[] {
  return readSettingsTable(sheet)?.rows.map(({ key }) => key) ?? [];
}

describe('readSettingsTable', () => {
  it('takes rows pasted below the list for rows of the list', () => {
    const below = writtenSettings()
      .insertRow(LISTED(12), { รหัส: 'o41' })
      .insertRow(LISTED(12), { รหัส: 'o40' });
    expect(keysIn(below.read()).slice(-3)).toEqual([LISTED(12), LISTED(13), LISTED(14)]);
  });

  it('gives rows of the list that were moved their place', () => {
    const turned = pasteList(writtenSettings(), [['o29'], ['o30']]).reverseRows(LISTED(1), LISTED(2));
    const table = readSettingsTable(turned.read());
    const first = table?.rows.find(({ key }) => key === LISTED(1));
    expect(first?.contents[0]).toEqual({ kind: 'text', text: 'o30' });
  });

  it('does not take a row put between the rules for one of the list', () => {
    const between = writtenSettings().insertRow(ruleRow('lowThreshold'), { รหัส: 'o29' });
    expect(keysIn(between.read()).filter((key) => key === null)).toHaveLength(1);
  });

  it('takes a number that shows as a percentage for what it shows', () => {
    const sheet = writtenSettings().type(ruleRow('weight|IIT'), 'ค่าที่หน่วยงานใช้แทน', 0.35).read();
    const texts = sheet.values.map((row) => row.map((value) => (value === 0.35 ? '35%' : String(value))));
    const contents = (one: ExistingSheet) =>
      readSettingsTable(one)?.rows.find(({ key }) => key === ruleRow('weight|IIT'))?.contents[4];
    expect(contents({ ...sheet, texts })).toEqual({ kind: 'text', text: '35%' });
    expect(contents(sheet)).toEqual({ kind: 'number', value: 0.35 });
  });

  it('is null where the hidden column of row keys is gone', () => {
    expect(readSettingsTable(writtenSettings().withoutHiddenColumns().read())).toBeNull();
  });
});

describe('countListed', () => {
  it('is the place of the last row that is filled', () => {
    const count = (rows: readonly (readonly string[])[]) => {
      const table = readSettingsTable(pasteList(writtenSettings(), rows).read());
      return table === null ? null : countListed(table);
    };
    expect([count([]), count([['o29']]), count([[], [], ['o29']])]).toEqual([0, 1, 3]);
  });
});
