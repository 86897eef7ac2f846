import type { Measure } from '../../../../src/domain/assessment/measure';
import { questionCode, type QuestionCode } from '../../../../src/domain/assessment/question-code';
import { issueGroups } from '../../../../src/domain/sheets/issue-analysis/issue-groups';
import type { SheetSource } from '../../../../src/domain/sheets/sheet-context';
import { agencyContext } from '../../../support/agency-context';
import { analysisOf, type AnalysisParts } from '../../../support/analysis-builder';
import { measureFor } from '../../../support/stated-assessment';

type Slot = readonly [question: string | null, measure: number | null, sharedWith: string | null];

const [i19, i20, e1, o17] = [
  questionCode('i', 19),
  questionCode('i', 20),
  questionCode('e', 1),
  questionCode('o', 17),
];

function measure(no: number, covered: Partial<Measure>): Measure {
  return { ...measureFor({}), no, ...covered };
}

/** The rows of each group by the number of its issue, 0 for what none takes; groups with nothing in them left out. */
function slotsOf(source: SheetSource): Readonly<Record<number, readonly Slot[]>> {
  const groups = issueGroups(agencyContext(source)).map(({ issue, slots }) => {
    const rows = slots.map(({ question, measure: one, sharedWith }): Slot => [
      question,
      one?.no ?? null,
      sharedWith,
    ]);
    return [issue?.number ?? 0, rows.filter((row) => row.some((value) => value !== null))] as const;
  });
  return Object.fromEntries(groups.filter(([, rows]) => rows.length > 0));
}

function slots2566(parts: AnalysisParts): Readonly<Record<number, readonly Slot[]>> {
  return slotsOf(analysisOf({ year: 2566, ...parts }));
}

/** The analysis with another assignment of questions to the issues of its year. */
function withIssues(
  source: SheetSource,
  assigned: Readonly<Record<number, readonly QuestionCode[]>>,
): SheetSource {
  const agencies = source.agencies.map(({ rulebook, ...agency }) => {
    const value = rulebook.issues.value.map((issue) => ({
      ...issue,
      questions: (assigned[issue.number] ?? []).map((code) => ({ ...rulebook.issues, value: code })),
    }));
    return { ...agency, rulebook: { ...rulebook, issues: { ...rulebook.issues, value } } };
  });
  return { ...source, agencies };
}

describe('issueGroups', () => {
  it('has the seven issues in their order, with nothing known of any', () => {
    const groups = issueGroups(agencyContext(analysisOf({ year: 2566 })));
    expect(groups.map(({ issue }) => issue?.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(groups.map(({ slots }) => slots.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('is empty in a year without issues', () => {
    expect(issueGroups(agencyContext(analysisOf({ year: 2565 })))).toEqual([]);
  });

  it('speaks of the low questions of an issue, else of its lowest', () => {
    const questions = { i19: '84.99', i20: '70', i7: '92', i8: '91' };
    expect(slots2566({ figures: { questions } })).toEqual({
      4: [
        ['i19', null, null],
        ['i20', null, null],
      ],
      5: [['i8', null, null]],
    });
  });

  it('speaks of a low question under each issue that it feeds', () => {
    expect(slots2566({ figures: { questions: { o17: '0' } } })).toEqual({
      1: [['o17', null, null]],
      2: [['o17', null, null]],
    });
  });

  it('carries a measure under the issue that it was written for, and under no other', () => {
    const measures = [measure(1, { issue: 2, questions: [o17] })];
    expect(slots2566({ figures: { questions: { o17: '0' } }, measures })).toEqual({
      1: [['o17', null, null]],
      2: [['o17', 1, null]],
    });
  });

  it('carries a measure that names questions under each issue of theirs', () => {
    const measures = [measure(1, { questions: [o17] })];
    expect(slots2566({ figures: { questions: { o17: '0' } }, measures })).toEqual({
      1: [['o17', 1, null]],
      2: [['o17', 1, null]],
    });
  });

  it('carries a measure once for the two questions that it names', () => {
    const measures = [measure(3, { issue: 4, questions: [i19, i20] })];
    expect(slots2566({ figures: { questions: { i19: '80', i20: '81' } }, measures })).toEqual({
      4: [
        ['i19', 3, null],
        ['i20', null, 'i19'],
      ],
    });
  });

  it('gives a measure for a whole indicator to the questions of that indicator alone', () => {
    const measures = [measure(5, { indicators: [6] })];
    const figures = { questions: { e1: '80', o17: '0' } };
    expect(slots2566({ figures, measures })[1]).toEqual([
      ['e1', 5, null],
      ['o17', null, null],
    ]);
  });

  it('gives the measures a row each where the issue has no scores', () => {
    const measures = [measure(1, { issue: 4, questions: [i19, i20] }), measure(2, { issue: 4 })];
    expect(slots2566({ measures })).toEqual({
      4: [
        [null, 1, null],
        [null, 2, null],
      ],
    });
  });

  it('puts a measure for a question beside no other question of the issue', () => {
    const measures = [measure(1, { questions: [i20] })];
    expect(slots2566({ figures: { questions: { i19: '80', i20: '99' } }, measures })[4]).toEqual([
      ['i19', null, null],
      [null, 1, null],
    ]);
  });

  it('ends with the low questions that no issue takes and the measures that stand nowhere else', () => {
    const measures = [measure(8, { indicators: [2] })];
    const source = analysisOf({ year: 2566, figures: { questions: { e1: '80', i19: '99' } }, measures });
    const groups = issueGroups(agencyContext(withIssues(source, { 4: [i19] })));
    const last = groups.at(-1);
    expect(groups).toHaveLength(8);
    expect(last?.issue).toBeNull();
    expect(last?.questions).toContain(e1);
    expect(last?.questions).not.toContain(i19);
    expect(slotsOf(withIssues(source, { 4: [i19] }))[0]).toEqual([
      ['e1', null, null],
      [null, 8, null],
    ]);
  });
});
