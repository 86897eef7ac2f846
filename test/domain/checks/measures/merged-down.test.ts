import { sheetsOfMeasures } from '../../../../src/domain/checks/measures/measure-cells';
import { mayBeMergedDown } from '../../../../src/domain/checks/measures/merged-down';
import { documentOf } from '../../../support/document-of';
import { measureSheet, type MeasureRow } from '../../../support/measure-sheet';

/** For each measure: may its owner be the one above? */
function mergedOwners(rows: readonly MeasureRow[]) {
  const [sheet] = sheetsOfMeasures(documentOf({ แผน: measureSheet(rows) }));
  if (sheet === undefined) throw new Error('no measures read');
  return sheet.measures.map((row) => mayBeMergedDown(sheet, row, ({ measure }) => measure.owners.length > 0));
}

const rest = { steps: 'จัดประชุม', period: 'ไตรมาส 1' };

describe('mayBeMergedDown', () => {
  it('holds for measures under a heading that is merged over them', () => {
    const rows = [
      { indicator: '1. การปฏิบัติหน้าที่', measure: 'จัดทำคู่มือ', owner: 'กองคลัง', ...rest },
      { measure: 'อบรมบุคลากร', ...rest },
      { indicator: '2. การใช้งบประมาณ', measure: 'เผยแพร่แผน', ...rest },
    ];
    expect(mergedOwners(rows)).toEqual([false, true, false]);
  });

  it('does not hold in a sheet without headings', () => {
    const rows = [
      { measure: '1. จัดทำคู่มือ', owner: 'กองคลัง', ...rest },
      { measure: '2. อบรมบุคลากร', ...rest },
    ];
    expect(mergedOwners(rows)).toEqual([false, false]);
  });

  it('does not hold where the measure above says nothing either', () => {
    const rows = [
      { indicator: '1. การปฏิบัติหน้าที่', measure: 'จัดทำคู่มือ', ...rest },
      { measure: 'อบรมบุคลากร', ...rest },
      { indicator: '2. การใช้งบประมาณ', measure: 'เผยแพร่แผน', owner: 'กองคลัง', ...rest },
    ];
    expect(mergedOwners(rows)).toEqual([false, false, false]);
  });
});
