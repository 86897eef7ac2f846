import { reasonToSetAside, sortByPrecedence } from '../../../src/domain/reading/sheet-precedence';
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

  it('puts what is called final first, and the latest version before the earlier', () => {
    expect(sorted('คะแนน', 'คะแนน ฉบับสมบูรณ์', 'ร่าง final')).toEqual(['คะแนน ฉบับสมบูรณ์', 'คะแนน', 'ร่าง final']);
    expect(sorted('คะแนน v1', 'มาตรการ', 'คะแนน V.๒')).toEqual(['คะแนน V.๒', 'คะแนน v1', 'มาตรการ']);
  });
});

describe('reasonToSetAside', () => {
  it.each([
    ['ร่างคะแนน', 'คะแนน', 'draft'],
    ['คะแนน (2)', 'คะแนน', 'copy'],
    ['สำเนาของ คะแนน', 'คะแนน', 'copy'],
    ['คะแนนเก่า', 'คะแนน', 'older'],
    ['คะแนน', 'คะแนนล่าสุด', 'notFinal'],
    ['คะแนน ฉบับที่ 1', 'คะแนน ฉบับที่ 2', 'older'],
    ['คะแนน', 'คะแนน แก้ไขครั้งที่ ๑', 'older'],
  ])('sets “%s” aside for “%s”: %s', (aside, taken, reason) => {
    expect(reasonToSetAside(aside, taken)).toBe(reason);
    expect(reasonToSetAside(taken, aside)).toBeNull();
  });

  it.each([
    ['คะแนน', 'สรุป'],
    ['คะแนน 67', 'คะแนน 68'],
    ['ร่าง', 'draft'],
    ['ร่าง', 'สำเนา'],
    ['คะแนน v1', 'มาตรการ v2'],
    ['รอบ 6 เดือน', 'รอบ 12 เดือน'],
  ])('does not know which of “%s” and “%s” gives way', (one, other) => {
    expect([reasonToSetAside(one, other), reasonToSetAside(other, one)]).toEqual([null, null]);
  });
});
