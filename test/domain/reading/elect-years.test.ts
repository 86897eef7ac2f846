import { countYears, electYears, noteYearsThatDiffer } from '../../../src/domain/reading/elect-years';
import { tuplesOf } from '../../support/found';

function linesOf(...texts: readonly string[]) {
  return texts.map((text, row) => ({ text, at: { sheet: 'Sheet1', address: `A${row + 1}` } }));
}

const LONG = 'ข้อความในย่อหน้ายาวที่กล่าวถึงเรื่องอื่นของหน่วยงาน '.repeat(3);

describe('electYears', () => {
  it('finds both years, each from the words before it, also in the line above', () => {
    const lines = linesOf('ใช้ผลประเมิน ITA ปี ๒๕๖๘', 'ไปสู่การปรับปรุงงาน', 'ในปีงบประมาณ พ.ศ. ๒๕๖๙');
    expect(electYears([lines])).toEqual({ fiscalYear: 2568, planYear: 2569 });
  });

  it('believes a title before paragraphs', () => {
    const lines = linesOf(
      'รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕',
      `${LONG} การประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ${LONG}`,
      `${LONG} ผลการประเมิน ITA ปี ๒๕๖๖ ${LONG}`,
    );
    expect(electYears([lines]).fiscalYear).toBe(2565);
  });

  it('believes the sentence that states the total before all', () => {
    const lines = linesOf('ผลการประเมิน ITA ปี ๒๕๖๙', 'จากการประเมิน ITA ปี ๒๕๖๘ โดยภาพรวม ได้คะแนน ๙๐.๐๐ คะแนน');
    expect(electYears([lines]).fiscalYear).toBe(2568);
  });

  it('takes the later of two years named alike', () => {
    expect(electYears([linesOf('คะแนนปี ๒๕๖๗', 'คะแนนปี ๒๕๖๘')]).fiscalYear).toBe(2568);
  });

  it('takes a year without a role for the scores only where nothing else is named', () => {
    expect(electYears([linesOf('ปีงบประมาณ ๒๕๖๘')])).toEqual({ fiscalYear: 2568, planYear: null });
    expect(electYears([linesOf('ปีงบประมาณ ๒๕๖๘', 'ปี ๒๕๖๗')])).toEqual({ fiscalYear: null, planYear: null });
  });

  it('does not guess the year of the scores from the year of the plan', () => {
    expect(electYears([linesOf('มาตรการ ปีงบประมาณ ๒๕๖๙')])).toEqual({ fiscalYear: null, planYear: 2569 });
  });
});

describe('noteYearsThatDiffer', () => {
  it('T03: tells two years in one role, at the year that was not taken', () => {
    const findings = noteYearsThatDiffer(
      linesOf('ผลการประเมิน ITA ปี ๒๕๖๕', 'ผลการประเมิน ITA ปี ๒๕๖๕', 'ผลการประเมิน ITA ปี ๒๕๖๖'),
    );
    expect(tuplesOf(findings)).toEqual([['T03', 'A3']]);
    expect(findings[0]?.facts).toEqual({
      years: ['2565 (2 แห่ง)', '2566 (1 แห่ง)'],
      role: 'score',
      taken: 2565,
    });
  });

  it('finds nothing where the two years have two roles', () => {
    expect(noteYearsThatDiffer(linesOf('ผลการประเมิน ITA ปี ๒๕๖๕', 'มาตรการ ปี ๒๕๖๖'))).toEqual([]);
  });

  it('finds nothing in a sentence that sets two years beside each other', () => {
    const comparing = 'ปีงบประมาณ ๒๕๖๗ ได้คะแนน ๙๑.๒๐ คะแนน ส่วนปีงบประมาณ ๒๕๖๘ ได้คะแนน ๙๓.๕๐ คะแนน';
    expect(noteYearsThatDiffer(linesOf('ผลการประเมิน ITA ปี ๒๕๖๘', comparing))).toEqual([]);
  });
});

describe('countYears', () => {
  it('counts the years of the scores apart from those of the plan, each from the earliest on', () => {
    const documents = [
      linesOf('ผลการประเมิน ITA ปี ๒๕๖๖', 'คะแนนปี ๒๕๖๕'),
      linesOf('ผลการประเมิน ITA ปี ๒๕๖๖', 'มาตรการ ปีงบประมาณ ๒๕๖๗'),
    ];
    expect(countYears(documents)).toEqual([
      { year: 2565, role: 'score', count: 1 },
      { year: 2566, role: 'score', count: 2 },
      { year: 2567, role: 'plan', count: 1 },
    ]);
  });

  it('counts no year that is of neither, nor one that is part of a date', () => {
    expect(countYears([linesOf('ปี ๒๕๖๕'), linesOf('คะแนน ณ วันที่ 1 ตุลาคม พ.ศ. 2568')])).toEqual([]);
  });
});
