import type { FindingCode, FindingFacts } from '../../../src/domain/findings/finding';
import { groupFindings } from '../../../src/domain/reading/group-findings';
import { note } from '../../../src/domain/reading/note';

function notes(code: FindingCode, count: number, sheet = 'Sheet1', extra: FindingFacts = {}) {
  return Array.from({ length: count }, (_, index) =>
    note(
      code,
      'warning',
      { sheet, address: `A${index + 1}` },
      { found: `๐${index + 1}`, code: `o${index + 1}`, ...extra },
    ),
  );
}

describe('groupFindings', () => {
  it('tells many of one kind once, with all their cells', () => {
    expect(groupFindings(notes('I01', 4))).toEqual([
      note(
        'I01',
        'warning',
        { sheet: 'Sheet1', address: 'A1' },
        {
          found: ['๐1', '๐2', '๐3', '๐4'],
          code: ['o1', 'o2', 'o3', 'o4'],
          cells: ['A1', 'A2', 'A3', 'A4'],
          count: 4,
        },
      ),
    ]);
  });

  it('tells three apart, as they are', () => {
    expect(groupFindings(notes('I01', 3))).toEqual(notes('I01', 3));
  });

  it('keeps sheets and sub-kinds apart', () => {
    const findings = [
      ...notes('R04', 3),
      ...notes('R04', 3, 'Sheet2'),
      ...notes('R04', 3, 'Sheet1', { because: 'decimalComma' }),
    ];
    expect(groupFindings(findings)).toHaveLength(9);
  });

  it('never gathers what has to be mended one by one', () => {
    expect(groupFindings(notes('I02', 9))).toHaveLength(9);
  });

  it('keeps the order in which things were found', () => {
    const findings = [...notes('X04', 4), ...notes('S09', 1), ...notes('I01', 4)];
    expect(groupFindings(findings).map(({ code }) => code)).toEqual(['X04', 'S09', 'I01']);
  });
});
