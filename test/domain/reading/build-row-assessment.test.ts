import { questionCode } from '../../../src/domain/assessment/question-code';
import { buildRowAssessment, mayBeWeighted } from '../../../src/domain/reading/build-row-assessment';
import type { CellValue } from '../../../src/domain/reading/grid';
import type { RowFact } from '../../../src/domain/reading/score-fact';
import { type WideCell, wideRowOf } from '../../support/wide-row';

function rowOf(...cells: readonly WideCell[]): RowFact {
  const row = wideRowOf(cells);
  if (row === null) throw new Error('the row is one statement');
  return row;
}

function groupRow(iit: CellValue, eit: CellValue, oit: CellValue, total: CellValue): RowFact {
  return rowOf(
    [{ kind: 'instrument', code: 'IIT' }, iit],
    [{ kind: 'instrument', code: 'EIT' }, eit],
    [{ kind: 'instrument', code: 'OIT' }, oit],
    [{ kind: 'total' }, total],
  );
}

describe('buildRowAssessment', () => {
  it('sorts scores by what they are of', () => {
    const row = rowOf(
      [{ kind: 'question', code: questionCode('i', 1) }, 90],
      [{ kind: 'subIndicator', code: '9.1' }, 100],
      [{ kind: 'indicator', number: 9 }, 80],
      [{ kind: 'instrument', code: 'OIT' }, 90],
      [{ kind: 'total' }, 95.33],
    );
    const level = { text: 'ผ่านดี', at: { sheet: 'Sheet1', address: 'F1' } };
    const value = buildRowAssessment({ agency: null, fiscalYear: null }, row, level);
    expect([
      ...value.questions.keys(),
      ...value.subIndicators.keys(),
      ...value.indicators.keys(),
      ...value.instruments.keys(),
    ]).toEqual(['i1', '9.1', 9, 'OIT']);
    expect([value.total?.at.address, value.level, value.questionTexts.size]).toEqual(['E1', level, 0]);
  });
});

describe('mayBeWeighted', () => {
  it('suspects instruments that add up to the total', () => {
    expect(mayBeWeighted(groupRow(29.83, 29.51, 36, 95.34))).toBe(true);
    expect(mayBeWeighted(groupRow(29.83, 29.51, 36, 95.39))).toBe(true);
  });

  it('suspects neither scores, nor a row that lacks one of the four', () => {
    expect(mayBeWeighted(groupRow(99.43, 98.36, 90, 95.34))).toBe(false);
    expect(mayBeWeighted(groupRow(29.83, 29.51, '', 95.34))).toBe(false);
    expect(mayBeWeighted(groupRow(29.83, 29.51, 36, ''))).toBe(false);
    expect(mayBeWeighted(rowOf([{ kind: 'instrument', code: 'IIT' }, 95], [{ kind: 'total' }, 95]))).toBe(
      false,
    );
  });
});
