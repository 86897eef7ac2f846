import { fiscalYear } from '../../../../src/domain/assessment/fiscal-year';
import { quarterFormula } from '../../../../src/domain/sheets/measures/quarter-formula';

const COLUMNS = { from: 6, to: 7 };

describe('quarterFormula', () => {
  it('reckons the quarter of the fiscal year without words of any locale', () => {
    expect(quarterFormula(5, COLUMNS, null)).toBe(
      '=IF(COUNT(G6)=0,"",CHOOSE(MONTH(G6),2,2,2,3,3,3,4,4,4,1,1,1))',
    );
  });

  it('asks whether the measure lies in the year of the plan, in years of either era', () => {
    const formula = quarterFormula(5, COLUMNS, fiscalYear(2569));
    expect(formula).toContain(
      'AND(G6>=DATE(2025,10,1),G6<=DATE(2026,9,30),OR(COUNT(H6)=0,H6<=DATE(2026,9,30)))',
    );
    expect(formula).toContain('G6>=DATE(2568,10,1)');
    expect(formula).toContain('"นอกปีแผน"');
  });
});
