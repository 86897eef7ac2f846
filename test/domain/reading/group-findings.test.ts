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

  it('mends every cell of those told once', () => {
    const found = notes('I01', 4).map((one, index) => {
      return { ...one, fix: { from: `๐${index + 1}`, to: `o${index + 1}` } };
    });
    const [told] = groupFindings(found);
    expect(told?.fix).toEqual({ from: '๐1', to: 'o1' });
    expect(told?.alsoFix?.map(({ at, fix }) => [at.address, fix.to])).toEqual([
      ['A2', 'o2'],
      ['A3', 'o3'],
      ['A4', 'o4'],
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

  it.each<FindingCode>(['I01', 'I03', 'R03', 'R04', 'R06', 'R08', 'R09', 'R11', 'R12', 'X04'])(
    'tells many of %s once',
    (code) => {
      expect(groupFindings(notes(code, 5)).map(({ facts }) => facts['count'])).toEqual([5]);
    },
  );

  it('tells sheets and sub-kinds apart where there are many of each', () => {
    const findings = [
      ...notes('R04', 4),
      ...notes('R04', 4, 'Sheet2'),
      ...notes('R04', 5, 'Sheet1', { because: 'decimalComma' }),
      ...notes('R04', 6, 'Sheet1', { field: 'score' }),
    ];
    expect(groupFindings(findings).map(({ at, facts }) => [at?.sheet, facts['count']])).toEqual([
      ['Sheet1', 4],
      ['Sheet2', 4],
      ['Sheet1', 5],
      ['Sheet1', 6],
    ]);
  });

  it('says a sub-kind once, and every other fact for each cell', () => {
    const [together] = groupFindings(notes('R04', 4, 'Sheet1', { because: 'decimalComma' }));
    expect(together?.facts).toEqual({
      because: 'decimalComma',
      found: ['๐1', '๐2', '๐3', '๐4'],
      code: ['o1', 'o2', 'o3', 'o4'],
      cells: ['A1', 'A2', 'A3', 'A4'],
      count: 4,
    });
  });

  it('lists numbers and lists of facts, each once, whatever only some of them have', () => {
    const facts: readonly FindingFacts[] = [
      { value: 1, names: ['ก', 'ข'] },
      { value: 2, names: ['ข', 'ค'] },
      { value: 2, names: 'ง' },
      { value: 3 },
    ];
    const findings = facts.map((one) => note('R04', 'warning', { sheet: 'Sheet1', address: 'B2' }, one));
    expect(groupFindings(findings).map((one) => one.facts)).toEqual([
      { value: ['1', '2', '3'], names: ['ก', 'ข', 'ค', 'ง'], cells: ['B2'], count: 4 },
    ]);
  });

  it('tells many of one kind once that are about no cell', () => {
    const findings = Array.from({ length: 4 }, () => note('R12', 'notice', null, {}));
    expect(groupFindings(findings).map(({ at, facts }) => [at, facts])).toEqual([
      [null, { cells: [], count: 4 }],
    ]);
  });
});
