import type { Finding } from '../../src/domain/index';
import {
  familyOf,
  filterFindings,
  OPEN_FINDINGS,
  type FindingFilter,
} from '../../src/taskpane/finding-filter';

const FOUND: readonly Finding[] = [
  { code: 'N01', severity: 'error', at: { sheet: 'บันทึก', address: 'A1' }, facts: {} },
  { code: 'PD1', severity: 'error', at: { sheet: 'แผน', address: 'B2' }, facts: {} },
  { code: 'R01', severity: 'notice', at: null, facts: {} },
  {
    code: 'N04',
    severity: 'warning',
    at: { sheet: 'บันทึก', address: 'A2' },
    facts: {},
    acknowledged: { reason: 'อ้างตามต้นฉบับ' },
  },
];
const ALL: FindingFilter = { ...OPEN_FINDINGS, state: 'all' };
const codesOf = (filter: FindingFilter) => filterFindings(FOUND, filter).map(({ code }) => code);

describe('filterFindings', () => {
  it.each<[string, FindingFilter, readonly string[]]>([
    ['everything', ALL, ['N01', 'PD1', 'R01', 'N04']],
    ['what is open', OPEN_FINDINGS, ['N01', 'PD1', 'R01']],
    ['what is answered for', { ...ALL, state: 'acknowledged' }, ['N04']],
    ['a severity', { ...ALL, severity: 'error' }, ['N01', 'PD1']],
    ['a sheet', { ...ALL, sheet: { name: 'บันทึก' } }, ['N01', 'N04']],
    ['what is of no sheet', { ...ALL, sheet: { name: null } }, ['R01']],
    ['a family', { ...ALL, family: 'PD' }, ['PD1']],
    ['all of these together', { ...OPEN_FINDINGS, family: 'N', sheet: { name: 'บันทึก' } }, ['N01']],
  ])('lets through %s', (_, filter, codes) => {
    expect(codesOf(filter)).toEqual(codes);
  });
});

describe('familyOf', () => {
  it('goes by all the letters of the code', () => {
    expect(FOUND.map(familyOf)).toEqual(['N', 'PD', 'R', 'N']);
  });
});
