import { groupsOf } from '../../../../src/domain/rules/overrides/place-questions';
import { readListedQuestions } from '../../../../src/domain/rules/overrides/read-listed-questions';
import { rulebookOf } from '../../../support/stated-assessment';
import { refusalsIn, typedRules, type ListedRow } from '../../../support/typed-rules';

const indicators = rulebookOf(2568).indicators.value;

function read(...rows: readonly ListedRow[]) {
  const { listed } = typedRules({}, rows);
  const { lists, findings } = readListedQuestions(listed, groupsOf(indicators), indicators);
  return {
    lists: lists.map(({ letter, replaces, questions }) => ({
      letter,
      replaces,
      questions: questions.map(({ code, group, topic }) => [code, group, topic].join(' ').trim()),
    })),
    findings: refusalsIn(findings),
  };
}

describe('readListedQuestions', () => {
  it('takes a list from question 1 on for the whole instrument', () => {
    expect(read(['e1', 'บริการ', '6'], ['e2', '', '7'], ['e3', '', '8'])).toEqual({
      lists: [{ letter: 'e', replaces: true, questions: ['e1 6 บริการ', 'e2 7', 'e3 8'] }],
      findings: [],
    });
  });

  it('adds a list that goes on from the questions of the year', () => {
    expect(read(['o29', 'ข้อใหม่', '10.2']).lists).toEqual([
      { letter: 'o', replaces: false, questions: ['o29 10.2 ข้อใหม่'] },
    ]);
  });

  it('takes a group from the row above, and from a row that names it alone', () => {
    const { lists, findings } = read(
      ['', '', 'ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน'],
      ['e1', '', ''],
      ['e2', '', '7'],
      ['e3', '', ''],
      ['e4', '', '8'],
    );
    expect(lists[0]?.questions).toEqual(['e1 6', 'e2 7', 'e3 7', 'e4 8']);
    expect(findings).toEqual([]);
  });

  it('tells a row without a code, and takes the others', () => {
    const { lists, findings } = read(['หมายเหตุ', '', ''], ['o29', '', '10.2']);
    expect(lists).toHaveLength(1);
    expect(findings).toEqual([['R13', 'noCode', 'A1']]);
  });

  it('does not take a row without a code for the group of those below', () => {
    expect(read(['', '', 'ตัวชี้วัด'], ['o29', '', '']).findings).toEqual([
      ['R13', 'noCode', 'A1'],
      ['R13', 'withoutGroup', 'A2'],
    ]);
  });

  it('leaves out a list whose question stands twice, and that one alone', () => {
    const { lists, findings } = read(['o29', '', '10.2'], ['o29', '', '10.1'], ['i16', '', '5']);
    expect(lists.map(({ letter }) => letter)).toEqual(['i']);
    expect(findings).toEqual([['R13', 'questionTwice', 'A2']]);
  });

  it('leaves out a list with a gap, told at its first row', () => {
    expect(read(['o30', '', '10.2']).findings).toEqual([['R13', 'questionGap', 'A1']]);
    expect(read(['e1', '', '6'], ['e3', '', '7']).findings).toEqual([['R13', 'questionGap', 'A1']]);
  });

  it('tells an unknown group at its own cell, one taken from above at the question', () => {
    expect(read(['o29', '', '9.9'], ['o30', '', '']).findings).toEqual([
      ['R13', 'unknownGroup', 'C1'],
      ['R13', 'unknownGroup', 'A2'],
    ]);
  });

  it('finds nothing in an empty list', () => {
    expect(read()).toEqual({ lists: [], findings: [] });
  });
});
