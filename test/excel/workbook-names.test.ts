import { apply } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';
import type { LocalExcelSession } from '../support/local-excel-session';
import { create, formula, number, planOf, specOf, text, update } from '../support/sheet-plan';

const NAME = 'ITA_สรุปผล_2568';

function specWith(row: number) {
  return specOf({
    name: NAME,
    cells: [
      [text('เกณฑ์'), number(85)],
      [text('เกณฑ์ดี'), number(95)],
      [text('ต่าง'), formula('=ITA_PASS-80')],
    ],
    names: [{ name: 'ITA_PASS', block: { row, column: 1, rows: 1, columns: 1 } }],
  });
}

function formulas({ model }: LocalExcelSession) {
  return model.names.map(({ name, formula: points }) => [name, points.replaceAll("'", '')]);
}

describe('setNames', () => {
  it('names the cell before a formula uses the name', async () => {
    const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    const { formulaErrors } = await apply(planOf(create(specWith(0))));
    expect(formulas(session)).toEqual([['ITA_PASS', `=${NAME}!$B$1`]]);
    expect(session.cell(NAME, 2, 1)?.value).toBe(5);
    expect(formulaErrors).toEqual([]);
  });

  it('moves the name with the cell when the sheet is rewritten', async () => {
    const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    await apply(planOf(create(specWith(0))));
    await apply(planOf(update(specWith(1))));
    expect(formulas(session)).toEqual([['ITA_PASS', `=${NAME}!$B$2`]]);
    expect(session.cell(NAME, 2, 1)?.value).toBe(15);
  });

  it('takes over a name whose sheet was deleted', async () => {
    const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    session.model.names.push({
      name: 'ITA_PASS',
      formula: '=#REF!$B$1',
      comment: '',
      visible: true,
      scope: null,
    });
    const { unfinished } = await apply(planOf(create(specWith(0))));
    expect(formulas(session)).toEqual([['ITA_PASS', `=${NAME}!$B$1`]]);
    expect(unfinished).toEqual([]);
  });

  it('leaves a name that the user has for something else, and says so', async () => {
    const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    session.model.names.push({
      name: 'ITA_PASS',
      formula: '=คะแนน!$B$1',
      comment: '',
      visible: true,
      scope: null,
    });
    const { unfinished } = await apply(planOf(create(specWith(0))));
    expect(formulas(session)).toEqual([['ITA_PASS', '=คะแนน!$B$1']]);
    expect(unfinished).toEqual([{ sheet: NAME, part: 'name', excelCode: 'ItemAlreadyExists' }]);
  });
});
