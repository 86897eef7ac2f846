import { sortByPrecedence } from '../../../src/domain/reading/sheet-precedence';
import { gridOf } from '../../support/grid-of';

function sorted(...names: readonly string[]): readonly string[] {
  const grids = names.map((name) =>
    gridOf([], { sheet: name.replace('!', ''), visible: !name.endsWith('!') }),
  );
  return sortByPrecedence(grids).map(({ sheet }) => sheet);
}

describe('sortByPrecedence', () => {
  it('puts drafts, copies and old versions behind, hidden sheets last', () => {
    expect(sorted('ซ่อน!', 'ร่าง', 'คะแนน (2)', 'สำเนาของ คะแนน', 'คะแนน')).toEqual([
      'คะแนน',
      'ร่าง',
      'คะแนน (2)',
      'สำเนาของ คะแนน',
      'ซ่อน',
    ]);
  });

  it('leaves other sheets as their tabs stand', () => {
    expect(sorted('คะแนน 67', 'คะแนน 68', 'มาตรการ (ปี 69)')).toEqual([
      'คะแนน 67',
      'คะแนน 68',
      'มาตรการ (ปี 69)',
    ]);
  });
});
