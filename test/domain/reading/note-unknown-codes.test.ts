import type { AgencyAssessment } from '../../../src/domain/assessment/assessment';
import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { questionCode, type QuestionCode } from '../../../src/domain/assessment/question-code';
import { ZERO } from '../../../src/domain/assessment/score';
import { noteUnknownCodes } from '../../../src/domain/reading/note-unknown-codes';
import { readMeasures } from '../../../src/domain/reading/read-measures';
import { detectMeasureTables } from '../../../src/domain/reading/detect-measure-tables';
import { selectRulebook } from '../../../src/domain/rules/select-rulebook';
import { tuplesOf } from '../../support/found';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function agencyWith(year: number, ...codes: readonly QuestionCode[]): AgencyAssessment {
  const stated = { score: ZERO, at: { sheet: 'Sheet1', address: 'C5' }, live: true };
  return {
    agency: null,
    fiscalYear: fiscalYear(year),
    questions: new Map(codes.map((code) => [code, stated])),
    questionTexts: new Map(),
    subIndicators: new Map(),
    indicators: new Map(),
    instruments: new Map(),
    total: null,
    level: null,
  };
}

function measuresOf(question: string) {
  const sheet = sheetOf([
    ['ตัวชี้วัด', 'ข้อคำถาม', 'มาตรการ', 'ผู้รับผิดชอบ'],
    ['การใช้อำนาจ', question, 'ก', 'กองคลัง'],
  ]);
  const { tables } = detectMeasureTables(sheet, RULE_WORDS);
  return readMeasures(sheet, tables, { words: RULE_WORDS, planYear: null }).value;
}

describe('noteUnknownCodes', () => {
  it('I02: finds codes that the year does not have, in scores and measures', () => {
    const findings = noteUnknownCodes(
      [agencyWith(2566, questionCode('i', 30), questionCode('i', 31))],
      measuresOf('i๓๗ ท่านทราบ'),
      selectRulebook,
    );
    expect(tuplesOf(findings)).toEqual([
      ['I02', 'C5'],
      ['I02', 'B2'],
    ]);
  });

  it('proposes the code that a scan may have lengthened', () => {
    const [finding] = noteUnknownCodes([agencyWith(2566)], measuresOf('i๓๗'), selectRulebook);
    expect(finding?.facts).toEqual({ code: 'i37', year: 2566, proposal: 'i7' });
    const [other] = noteUnknownCodes([agencyWith(2568)], measuresOf('i๑๙'), selectRulebook);
    expect(other?.facts).toEqual({ code: 'i19', year: 2568, proposal: 'i9' });
    const [none] = noteUnknownCodes([agencyWith(2568)], measuresOf('e๒๐'), selectRulebook);
    expect(none?.facts).toEqual({ code: 'e20', year: 2568 });
  });

  it('finds nothing in codes of the year, or of a year without rules', () => {
    expect(
      noteUnknownCodes([agencyWith(2568, questionCode('i', 15))], measuresOf('e๙'), selectRulebook),
    ).toEqual([]);
    expect(
      noteUnknownCodes([agencyWith(2599, questionCode('i', 99))], measuresOf('i๙๙'), selectRulebook),
    ).toEqual([]);
  });
});
