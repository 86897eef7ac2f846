import type { Finding } from '../../src/domain/index';
import { findingRows, findingsOfRow, groupAlike } from '../../src/taskpane/finding-groups';

function finding(code: Finding['code'], address: string, parts: Partial<Finding> = {}): Finding {
  const at = { sheet: 'บันทึก', address };
  return { code, severity: 'warning', at, facts: { found: address }, key: `${code} ${address}`, ...parts };
}

const fix = { from: 'ป.ช.ช.', to: 'ป.ป.ช.' };
const shape = (findings: readonly Finding[]) =>
  groupAlike(findings).map(({ findings: alike, places }) => [alike[0].code, alike.length, places]);

describe('groupAlike', () => {
  it('puts the gravest first and otherwise keeps the order in which they were told', () => {
    const found = [
      finding('X09', 'A1', { severity: 'notice' }),
      finding('X02', 'A2'),
      finding('N01', 'A3', { severity: 'error' }),
      finding('T05', 'A4'),
    ];
    expect(shape(found).map(([code]) => code)).toEqual(['N01', 'X02', 'T05', 'X09']);
  });

  it('groups one kind of mending, and counts the cells of those told once for many', () => {
    const alsoFix = [{ at: { sheet: 'บันทึก', address: 'A9' }, fix }];
    const found = [finding('N04', 'A1', { fix }), finding('N04', 'A2', { fix, alsoFix })];
    expect(shape(found)).toEqual([['N04', 2, 3]]);
  });

  it('groups the same words of several cells', () => {
    const facts = { found: 'กองเดียวกัน' };
    expect(shape([finding('N07', 'A1', { facts }), finding('N07', 'A2', { facts })])).toEqual([
      ['N07', 2, 2],
    ]);
  });

  it.each<[string, Finding, Finding]>([
    ['that say something else', finding('X02', 'A1'), finding('X02', 'A2')],
    ['of two severities', finding('N04', 'A1', { fix }), finding('N04', 'A2', { fix, severity: 'error' })],
    ['of which one can be mended', finding('N04', 'A1', { fix }), finding('N04', 'A1')],
    [
      'of which one is answered for',
      finding('N04', 'A1', { fix }),
      finding('N04', 'A2', { fix, acknowledged: { reason: 'ตั้งใจ' } }),
    ],
  ])('leaves findings %s apart', (_, one, other) => {
    expect(groupAlike([one, other])).toHaveLength(2);
  });
});

describe('findingRows', () => {
  const found = [finding('N04', 'A1', { fix }), finding('N04', 'A2', { fix }), finding('X02', 'A3')];
  const groups = groupAlike(found);
  const key = groups[0]?.key ?? '';

  it('shows a group as one line until it is opened', () => {
    expect(findingRows(groups, new Set()).map(({ kind }) => kind)).toEqual(['group', 'finding']);
    const rows = findingRows(groups, new Set([key]));
    expect(rows.map((row) => [row.kind, findingsOfRow(row).length])).toEqual([
      ['group', 2],
      ['finding', 1],
      ['finding', 1],
      ['finding', 1],
    ]);
  });

  it('gives every line a key of its own', () => {
    const keys = findingRows(groups, new Set([key])).map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
