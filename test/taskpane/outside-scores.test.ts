import type { AgencyAnalysis } from '../../src/domain/index';
import { explainTotal, listTerms } from '../../src/domain/index';
import { outsideScores } from '../../src/domain/assessment/usable-scores';
import { namesOfOutside, outsideOfTerm, outsideSentence } from '../../src/taskpane/outside-scores';
import { createWords } from '../../src/taskpane/words';
import { analysisOf, fullQuestions, PUBLISHED_2568 } from '../support/analysis-builder';
import type { StatedFigures } from '../support/stated-assessment';

const THAI = createWords({ language: 'th', digits: 'thai' });

function agencyWith(figures: StatedFigures): AgencyAnalysis {
  const [agency] = analysisOf({ figures }).agencies;
  if (agency === undefined) throw new Error('no agency');
  return agency;
}

describe('namesOfOutside', () => {
  it('joins neighbouring questions, and calls groups by name', () => {
    const figures = {
      questions: fullQuestions({ e2: '-1', e1: '8477', e3: '9000', o4: '100.01' }),
      indicators: { '9': '985' },
      total: '9533',
    };
    expect(namesOfOutside(agencyWith(figures), 'th')).toBe('e1–e3, o4, ตัวชี้วัดที่ 9, คะแนนรวม');
    expect(namesOfOutside(agencyWith(figures), 'en')).toBe('e1–e3, o4, indicator 9, the total');
  });

  it('leaves the ends of the scale alone', () => {
    const figures = { questions: fullQuestions({ e1: '0', e2: '100' }) };
    expect(namesOfOutside(agencyWith(figures), 'th')).toBe('');
  });
});

describe('outsideSentence', () => {
  it('says that there is no total where it stands on such a score', () => {
    expect(outsideSentence(agencyWith({ questions: fullQuestions({ e1: '8477' }) }), THAI)).toBe(
      'คะแนนของ e๑ อยู่นอกช่วง ๐–๑๐๐ จึงยังสรุปคะแนนรวมและระดับไม่ได้ แก้ในชีต แล้วกด “อ่านใหม่”',
    );
  });

  it('says that the score is left out where the published figures make a total without it', () => {
    const figures = { ...PUBLISHED_2568, questions: fullQuestions({ e1: '8477' }) };
    expect(outsideSentence(agencyWith(figures), THAI)).toMatch(/^คะแนนของ e๑ อยู่นอกช่วง ๐–๑๐๐ จึงไม่นำมาคิด/);
  });

  it('says nothing where every score can be', () => {
    expect(outsideSentence(agencyWith(PUBLISHED_2568), THAI)).toBeNull();
  });
});

describe('outsideOfTerm', () => {
  it('finds the score of the term, the total included, and of no other', () => {
    const agency = agencyWith({ questions: fullQuestions({ e1: '8477' }), total: '9533' });
    const outside = outsideScores(agency.assessment);
    const found = listTerms(explainTotal(agency)).flatMap(({ term }) =>
      outsideOfTerm(term, outside) === null ? [] : [term.code],
    );
    expect(found).toEqual(['total', 'e1']);
  });
});
