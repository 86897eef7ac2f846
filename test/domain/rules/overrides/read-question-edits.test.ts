import { groupsOf } from '../../../../src/domain/rules/overrides/place-questions';
import { readQuestionEdits } from '../../../../src/domain/rules/overrides/read-question-edits';
import { rulebookOf } from '../../../support/stated-assessment';
import { refusalsIn, typedRules } from '../../../support/typed-rules';

const indicators = rulebookOf(2568).indicators.value;

function read(entries: Parameters<typeof typedRules>[0], listed: readonly string[] = []) {
  const edits = readQuestionEdits(typedRules(entries), indicators, groupsOf(indicators), new Set(listed));
  return {
    moves: edits.moves.map(({ code, group }) => `${code} ${group}`),
    topics: edits.topics.map(({ code, cell }) => `${code} ${cell.text}`),
    findings: refusalsIn(edits.findings),
  };
}

describe('readQuestionEdits', () => {
  it('takes moved questions and topics', () => {
    expect(read({ 'question|i4': { value: '1' }, 'question|o1': { name: 'โครงสร้าง' } })).toEqual({
      moves: ['i4 1'],
      topics: ['o1 โครงสร้าง'],
      findings: [],
    });
  });

  it('keeps the topic of a question whose group cannot be used', () => {
    expect(read({ 'question|i4': { name: 'งบ', value: '6' } })).toEqual({
      moves: [],
      topics: ['i4 งบ'],
      findings: [['R13', 'otherInstrument', 'question|i4.value']],
    });
  });

  it('tells a question that the year does not have', () => {
    expect(read({ 'question|o44': { value: '9.1' } }).findings).toEqual([
      ['R13', 'unknownQuestion', 'question|o44.value'],
    ]);
  });

  it('tells a question that a list gives as well', () => {
    expect(read({ 'question|o1': { value: '9.2' } }, ['o1'])).toEqual({
      moves: [],
      topics: [],
      findings: [['R13', 'questionTwice', 'question|o1.value']],
    });
  });

  it('takes other rules for none of its own', () => {
    expect(read({ 'weight|IIT': { value: '35' }, 'question|i4': {} })).toEqual({
      moves: [],
      topics: [],
      findings: [],
    });
  });
});
