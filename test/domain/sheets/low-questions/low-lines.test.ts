import { finestLowLines } from '../../../../src/domain/sheets/low-questions/low-lines';
import { analysisOf, fullQuestions, type AnalysisParts } from '../../../support/analysis-builder';

function listed(figures: AnalysisParts['figures'], year = 2568): readonly string[] {
  const [agency] = analysisOf({ year, ...(figures ? { figures } : {}) }).agencies;
  if (agency === undefined) return [];
  return finestLowLines(agency.low, agency.rulebook).map(({ item }) => `${item.kind} ${item.code}`);
}

describe('finestLowLines', () => {
  it('lists low questions instead of the indicator that they pull down', () => {
    expect(listed({ questions: fullQuestions({ o12: '0', o13: '0' }) })).toEqual([
      'question o12',
      'question o13',
    ]);
  });

  it('lists an indicator whose questions are not known', () => {
    expect(listed({ indicators: { '9': '80.00', '10': '100' } })).toEqual(['indicator 9']);
  });

  it('lists a low indicator although none of its questions is low', () => {
    expect(listed({ questions: fullQuestions(), indicators: { '9': '80.00' } })).toEqual([]);
    expect(listed({ indicators: { '9': '80.00' }, questions: { o1: '100' } })).toEqual(['indicator 9']);
  });

  it('lists the sub-indicator that explains a low indicator', () => {
    const subIndicators = { '9.1': '100', '9.2': '100', '9.3': '0', '9.4': '100', '9.5': '100' };
    expect(listed({ subIndicators })).toEqual(['subIndicator 9.3']);
  });

  it('lists a low part of EIT beside a low question, and EIT itself only without parts', () => {
    const questions = fullQuestions({ e1: '70' });
    expect(listed({ questions, instruments: { EIT1: '99', EIT2: '60' } })).toEqual([
      'instrument EIT2',
      'question e1',
    ]);
    expect(listed({ instruments: { EIT: '80.00' } })).toEqual(['instrument EIT']);
  });
});
