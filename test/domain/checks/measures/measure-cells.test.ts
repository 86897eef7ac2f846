import {
  cellsUnder,
  placeUnder,
  sheetsOfMeasures,
} from '../../../../src/domain/checks/measures/measure-cells';
import { documentOf } from '../../../support/document-of';
import { measureSheet } from '../../../support/measure-sheet';

const ROWS = [
  { measure: '1. จัดทำคู่มือ', steps: 'จัดประชุม', owner: 'สำนักปลัด', result: 'จัดประชุมแล้ว' },
  { steps: 'เผยแพร่คู่มือ' },
  { measure: '2. อบรมบุคลากร', steps: 'จัดอบรม', owner: 'กองคลัง' },
];

function firstSheet() {
  const [sheet] = sheetsOfMeasures(documentOf({ แผน: measureSheet(ROWS), โน้ต: [['ไม่มีมาตรการ']] }));
  if (sheet === undefined) throw new Error('no measures read');
  return sheet;
}

describe('sheetsOfMeasures', () => {
  it('gives each measure its cells, those of continuation rows included', () => {
    const { sheet, measures } = firstSheet();
    expect(sheet).toBe('แผน');
    expect(measures.map(({ cells }) => cells.map(({ at }) => at.address))).toEqual([
      ['A5', 'B5', 'C5', 'D5', 'B6'],
      ['A7', 'B7', 'C7'],
    ]);
  });

  it('passes over sheets without measures', () => {
    expect(sheetsOfMeasures(documentOf({ โน้ต: [['ไม่มีมาตรการ']] }))).toEqual([]);
  });
});

describe('cellsUnder', () => {
  it('takes the cells of one meaning', () => {
    const [first] = firstSheet().measures;
    expect(first && cellsUnder(first, 'steps').map(({ text }) => text)).toEqual(['จัดประชุม', 'เผยแพร่คู่มือ']);
  });
});

describe('placeUnder', () => {
  it.each([
    ['the cell that states it', 'steps', 'B7'],
    ['the blank cell under the column of another measure', 'result', 'D7'],
    ['the first cell where the sheet has no such column', 'period', 'A7'],
  ] as const)('gives %s', (_, field, address) => {
    const sheet = firstSheet();
    const second = sheet.measures[1];
    expect(second && placeUnder(sheet, second, field)).toEqual({ sheet: 'แผน', address });
  });
});
