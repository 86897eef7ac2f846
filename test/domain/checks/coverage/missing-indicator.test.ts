import { MISSING_INDICATOR } from '../../../../src/domain/checks/coverage/missing-indicator';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { INDICATORS } from '../../../samples-of-wording/made-up-figures';
import { measureSheet } from '../../../support/measure-sheet';

function rowsWithout(...left: readonly number[]) {
  return INDICATORS.map((name, index) => ({
    indicator: `${index + 1}. ${name}`,
    measure: `จัดทำแนวทางเรื่อง${name}`,
    steps: 'จัดประชุมและเผยแพร่',
    owner: 'สำนักปลัด',
  })).filter((_, index) => !left.includes(index + 1));
}

describe('MISSING_INDICATOR', () => {
  it('finds the indicator that the analysis leaves out, at the row before which it belongs', () => {
    const findings = foundInDocument(MISSING_INDICATOR, { แผน: measureSheet(rowsWithout(8)) });
    expect(tuplesOf(findings)).toEqual([['C02', 'A12']]);
    expect(findings[0]?.facts).toMatchObject({ number: 8 });
  });

  it('finds the last indicator missing, at the last row', () => {
    const findings = foundInDocument(MISSING_INDICATOR, { แผน: measureSheet(rowsWithout(10)) });
    expect(tuplesOf(findings)).toEqual([['C02', 'A13']]);
  });

  it('is content with all ten, on one sheet or on two', () => {
    expect(foundInDocument(MISSING_INDICATOR, { แผน: measureSheet(rowsWithout()) })).toEqual([]);
    const sheets = {
      ภายใน: measureSheet(rowsWithout(6, 7, 8, 9, 10)),
      ภายนอก: measureSheet(rowsWithout(1, 2, 3, 4, 5)),
    };
    expect(foundInDocument(MISSING_INDICATOR, sheets)).toEqual([]);
  });

  it('asks for no indicator of a plan that is for the weak ones alone', () => {
    const few = measureSheet(rowsWithout(1, 2, 3, 5, 6, 8, 9));
    expect(foundInDocument(MISSING_INDICATOR, { แผน: few })).toEqual([]);
  });

  it('asks for no indicator of a list of activities', () => {
    const rows = INDICATORS.map((name) => ({
      measure: `กิจกรรมเรื่อง${name}`,
      steps: 'จัดประชุม',
      owner: 'กองคลัง',
    }));
    expect(foundInDocument(MISSING_INDICATOR, { รายงาน: measureSheet(rows) })).toEqual([]);
  });
});
