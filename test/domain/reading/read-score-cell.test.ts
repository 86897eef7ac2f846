import { questionCode } from '../../../src/domain/assessment/question-code';
import { formatScore } from '../../../src/domain/assessment/score';
import type { CellValue } from '../../../src/domain/reading/grid';
import { readScoreCell } from '../../../src/domain/reading/read-score-cell';
import { tuplesOf } from '../../support/found';
import { sheetOf } from '../../support/grid-of';

function read(value: CellValue, letter: 'i' | 'o' = 'i', format = 'General') {
  const sheet = sheetOf([[value]], { top: 4, left: 2, formats: { '0,0': format } });
  const reading = readScoreCell(sheet, 4, 2, { kind: 'question', code: questionCode(letter, 1) });
  const score = reading.value === null ? null : formatScore(reading.value.score);
  return {
    score,
    live: reading.value?.live ?? null,
    found: tuplesOf(reading.findings),
    facts: reading.findings[0]?.facts,
  };
}

describe('readScoreCell', () => {
  it('reads a plain score without a word', () => {
    expect(read(95.33)).toEqual({ score: '95.33', live: true, found: [], facts: undefined });
    expect(read('๙๕.๓๓ คะแนน')).toMatchObject({ score: '95.33', live: false, found: [] });
    expect(read(0.8349, 'i', '0.00%')).toMatchObject({ score: '83.49', live: false, found: [] });
  });

  it('reads no data as nothing, without a word', () => {
    expect(read('-')).toEqual({ score: null, live: null, found: [], facts: undefined });
  });

  it('R03: tells what it could not read', () => {
    expect(read('#DIV/0!')).toMatchObject({
      score: null,
      found: [['R03', 'C5']],
      facts: { code: 'i1', because: 'error' },
    });
    expect(read('สูง').found).toEqual([['R03', 'C5']]);
  });

  it('R04: tells what it took a doubtful score for', () => {
    expect(read('99,43')).toMatchObject({
      score: '99.43',
      found: [['R04', 'C5']],
      facts: { found: '99,43', taken: '99.43', because: 'decimalComma' },
    });
  });

  it.each<[string, CellValue, string, string | undefined]>([
    ['a comma for the point', '๙๙,๔๓', 'General', '99.43'],
    ['a letter for the nought', '8O', 'General', '80.00'],
    ['a remark behind it', '99.43 (ปรับแล้ว)', 'General', undefined],
    ['a format that is not its own', 83.49, '0.00%', undefined],
  ])('R04: offers the number for %s only where it is a slip', (_, value, format, right) => {
    const sheet = sheetOf([[value]], { formats: { '0,0': format } });
    const { findings } = readScoreCell(sheet, 0, 0, { kind: 'question', code: questionCode('i', 1) });
    expect(findings.map(({ code, fix }) => [code, fix?.to])).toEqual([['R04', right]]);
  });

  it('R05: takes ไม่ได้คะแนน for zero in OIT, and for nothing elsewhere', () => {
    expect(read('ไม่ได้คะแนน', 'o')).toMatchObject({ score: '0.00', live: false, found: [['R05', 'C5']] });
    expect(read('ไม่ได้คะแนน', 'i')).toMatchObject({ score: null, found: [['R03', 'C5']] });
  });
});
