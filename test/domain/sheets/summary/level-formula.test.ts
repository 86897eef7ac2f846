import { levelFormula } from '../../../../src/domain/sheets/summary/level-formula';
import { summaryLayout } from '../../../../src/domain/sheets/summary/summary-layout';
import { agencyContext } from '../../../support/agency-context';
import { analysisOf, PUBLISHED_2568, type AnalysisParts } from '../../../support/analysis-builder';

function formulaOf(parts: AnalysisParts): string {
  const context = agencyContext(analysisOf(parts));
  return levelFormula(context, summaryLayout(context));
}

describe('levelFormula', () => {
  it('looks up the letter where only the total decides', () => {
    expect(formulaOf({ year: 2565, figures: { total: '87.99' } })).toBe(
      '=IF(COUNT($C$5)=0,"ยังคำนวณไม่ได้ (ข้อมูลไม่ครบ)",LOOKUP(ROUND($C$5,2),{0,50,55,65,75,85,95},{"F","E","D","C","B","A","AA"}))',
    );
  });

  it('tests every score that the year tests, the parts of EIT apart', () => {
    const formula = formulaOf({ figures: PUBLISHED_2568 });
    expect(formula).toContain(
      'IF(AND(ROUND($C$5,2)>=95,ROUND(MIN($H$84,$H$82,$H$83,$H$86),2)>=95),"ผ่านดีเยี่ยม",',
    );
    expect(formula).toContain(
      '>=85),"ผ่านดี",IF(ROUND($C$5,2)>=85,"ผ่าน",IF(ROUND($C$5,2)>=70,"ต้องปรับปรุง","ต้องปรับปรุงโดยด่วน")))',
    );
  });

  it('leaves the level open while a tested score is missing that could change it', () => {
    expect(formulaOf({ figures: PUBLISHED_2568 })).toContain(
      'IF(AND(COUNT($H$84,$H$82,$H$83,$H$86)<4,ROUND($C$5,2)>=85,ROUND(MIN($H$84,$H$82,$H$83,$H$86,100),2)>=85),"ยังคำนวณไม่ได้ (ข้อมูลไม่ครบ)",',
    );
  });

  it('lets EIT stand in for parts that are not known', () => {
    expect(formulaOf({ figures: { instruments: { IIT: '90', EIT: '90', OIT: '90' } } })).toContain(
      'MIN($H$81,$H$82,$H$83)',
    );
  });
});
