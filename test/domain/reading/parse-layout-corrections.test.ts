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

  it('takes the last row and column that a sheet can have, and data of one row', () => {
    const columns = [
      { column: 0, field: 'code' },
      { column: 16_383, field: 'score' },
    ];
    const far = { ...CORRECTION, columns, firstRow: 2, lastRow: 1_048_575 };
    const short = { ...CORRECTION, firstRow: 2, lastRow: 2 };
    expect(parseLayoutCorrections(JSON.stringify([far, short]))).toEqual({
      value: [far, short],
      findings: [],
    });
  });

  it('takes no items that are no corrections, and two hundred at most', () => {
    expect(codesOf(JSON.stringify([1, null, 'ก', [], CORRECTION]))).toEqual([1, ['R16', 'wrong', 4]]);
    const many = (count: number) => JSON.stringify(Array.from({ length: count }, () => CORRECTION));
    expect([codesOf(many(200)), codesOf(many(201))]).toEqual([[200], [200, ['R16', 'wrong', 1]]]);
    const { findings } = parseLayoutCorrections('[1]');
    expect(findings.map(({ severity, at }) => [severity, at])).toEqual([['warning', null]]);
  });

  it('leaves out the name of a sheet that is none', () => {
    expect(parseLayoutCorrections(JSON.stringify([{ ...CORRECTION, sheet: '' }])).value).toEqual([
      CORRECTION,
    ]);
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
    ['a row above the sheet', { headerRows: [-1, 0] }],
    ['header rows out of order', { headerRows: [0, 0] }],
    ['a first header row that is not the first', { headerRows: [1] }],
    ['a header row that is none', { headerRows: [0, 'ก'] }],
    ['header rows that are no list', { headerRows: 0 }],
    ['data in the header', { firstRow: 1 }],
    ['data below every sheet', { firstRow: 1_048_576 }],
    ['an end below every sheet', { lastRow: 1_048_576 }],
    [
      'a column beyond every sheet',
      {
        columns: [
          { column: 0, field: 'code' },
          { column: 16_384, field: 'score' },
        ],
      },
    ],
    ['a column that is none', { columns: [{ column: 0, field: 'code' }, null] }],
    ['words that are none', { fingerprint: 68 }],
    ['nothing right', { fingerprint: null, kind: null, headerRows: null, columns: null, firstRow: null }],
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
