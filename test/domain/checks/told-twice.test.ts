import { withoutToldTwice } from '../../../src/domain/checks/told-twice';
import type { Finding, FindingCode, FindingFacts } from '../../../src/domain/findings/finding';
import { tuplesOf } from '../../support/found';

function finding(code: FindingCode, address: string, facts: FindingFacts = {}, sheet = 'แผน'): Finding {
  return { code, severity: 'notice', at: { sheet, address }, facts };
}

describe('withoutToldTwice', () => {
  it.each([
    ['owners parted by the reader', 'R12', { because: 'runTogether' }, 'O03'],
    ['text among owners', 'R12', { because: 'notOwners' }, 'O04'],
    ['a hidden sheet', 'R01', { because: 'hidden' }, 'PD2'],
    ['a sentence whose figure differs from the table', 'S09', { cells: ['C5', 'A2'] }, 'S03'],
  ] as const)('leaves the telling of %s to the check', (_, note, facts, check) => {
    expect(withoutToldTwice([finding(note, 'A2', facts)], [finding(check, 'A2')])).toEqual([]);
  });

  it.each([
    ['of another cell', finding('R12', 'A3', { because: 'runTogether' })],
    ['of another sheet', finding('R12', 'A2', { because: 'runTogether' }, 'คะแนน')],
    ['for another reason', finding('R12', 'A2', { because: 'period' })],
    ['without a cell', { ...finding('S09', ''), at: null }],
  ])('keeps a note %s', (_, note) => {
    expect(withoutToldTwice([note], [finding('O03', 'A2'), finding('S03', 'A2')])).toEqual([note]);
  });

  it('keeps a note that gathers more cells than the checks tell', () => {
    const note = finding('R12', 'A2', { because: 'runTogether', cells: ['A2', 'A7'] });
    expect(tuplesOf(withoutToldTwice([note], [finding('O03', 'A2')]))).toEqual([['R12', 'A2']]);
    expect(withoutToldTwice([note], [finding('O03', 'A2'), finding('O03', 'A7')])).toEqual([]);
  });
});
