import fc from 'fast-check';
import {
  withCorrection,
  withoutCorrection,
  type LayoutCorrection,
} from '../../../src/domain/reading/layout-correction';
import {
  formatLayoutCorrections,
  parseLayoutCorrections,
} from '../../../src/domain/reading/parse-layout-corrections';

const CORRECTION: LayoutCorrection = {
  fingerprint: 'ขอ|คะแนน',
  kind: 'questions',
  headerRows: [0, 1],
  firstRow: 2,
  lastRow: null,
  columns: [
    { column: 0, field: 'code' },
    { column: 2, field: 'score' },
  ],
};

function codesOf(kept: unknown) {
  const { value, findings } = parseLayoutCorrections(kept);
  return [value.length, ...findings.map(({ code, facts }) => [code, facts['because'], facts['count']])];
}

describe('parseLayoutCorrections', () => {
  it('gives back what was kept', () => {
    const kept = formatLayoutCorrections([CORRECTION, { ...CORRECTION, fingerprint: 'มาตรการ', lastRow: 9 }]);
    expect(parseLayoutCorrections(kept)).toEqual({
      value: [CORRECTION, { ...CORRECTION, fingerprint: 'มาตรการ', lastRow: 9 }],
      findings: [],
    });
  });

  it('gives back the sheet it was made in, where that was kept', () => {
    const kept = JSON.stringify([
      { ...CORRECTION, sheet: 'คะแนน' },
      { ...CORRECTION, sheet: 68 },
    ]);
    expect(parseLayoutCorrections(kept).value).toEqual([{ ...CORRECTION, sheet: 'คะแนน' }, CORRECTION]);
  });

  it.each<readonly [string, object]>([
    ['no words', { fingerprint: '|/' }],
    ['a meaning nobody knows', { columns: [{ column: 0, field: 'เดา' }] }],
    ['no columns', { columns: [] }],
    [
      'columns out of order',
      {
        columns: [
          { column: 0, field: 'code' },
          { column: 0, field: 'score' },
        ],
      },
    ],
    ['a first column that is not the first', { columns: [{ column: 1, field: 'code' }] }],
    ['a kind nobody knows', { kind: 'guess' }],
    ['no header row', { headerRows: [] }],
    ['data above the header', { firstRow: 1 }],
    ['an end before the beginning', { lastRow: 1 }],
    ['half a row', { firstRow: 2.5 }],
    ['a row as text', { lastRow: '9' }],
    ['an end left out', { lastRow: undefined }],
  ])('leaves out a correction with %s, and says so', (_, wrong) => {
    expect(codesOf(JSON.stringify([{ ...CORRECTION, ...wrong }, CORRECTION]))).toEqual([
      1,
      ['R16', 'wrong', 1],
    ]);
  });

  it.each([['{'], ['{}'], ['null'], [''], [42], [null], [undefined], [[CORRECTION]]])(
    'says that %j is no list of corrections',
    (kept) => {
      expect(codesOf(kept)).toEqual([0, ['R16', 'unreadable', undefined]]);
    },
  );

  it('never throws and never takes what it was not given', () => {
    fc.assert(
      fc.property(fc.json(), (kept) => {
        expect(parseLayoutCorrections(kept).value).toEqual([]);
      }),
    );
  });
});

describe('withCorrection', () => {
  it('replaces the correction of the same header only', () => {
    const other = { ...CORRECTION, fingerprint: 'อื่น' };
    const newer = { ...CORRECTION, lastRow: 7 };
    expect(withCorrection([CORRECTION, other], newer)).toEqual([other, newer]);
    expect(withoutCorrection([CORRECTION, other], CORRECTION.fingerprint)).toEqual([other]);
  });
});
