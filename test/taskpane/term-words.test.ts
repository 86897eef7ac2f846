import { formatScore, listTerms } from '../../src/domain/index';
import { analyseAgency } from '../../src/domain/scoring/analyse-agency';
import { explainTotal } from '../../src/domain/scoring/explain-total';
import { explanationTh } from '../../src/taskpane/explanation-text.th';
import { treeRowsOf } from '../../src/taskpane/term-tree';
import { termWords } from '../../src/taskpane/term-words';
import { createWords } from '../../src/taskpane/words';
import { fullQuestions, PUBLISHED_2568 } from '../support/analysis-builder';
import { rulebookOf, statedAssessment, type StatedFigures } from '../support/stated-assessment';

function explain(figures: StatedFigures) {
  return explainTotal(analyseAgency(statedAssessment(2568, figures), rulebookOf(2568)));
}

function shown(figures: StatedFigures, digits: 'thai' | 'arabic' = 'arabic') {
  const words = createWords({ language: 'th', digits });
  const rows = treeRowsOf(explain(figures)).map((row) => {
    const { name, score, notes } = termWords(row, null, words, explanationTh);
    return [row.term.code, `${name} | ${score} | ${notes.join(' · ')}`] as const;
  });
  return new Map(rows);
}

describe('termWords', () => {
  it('tells the weight in percent, and what it gives to the total', () => {
    const rows = shown(PUBLISHED_2568);
    expect(rows.get('total')).toBe('คะแนนรวม | 95.33 | ');
    expect(rows.get('OIT')).toBe('OIT การเปิดเผยข้อมูลสาธารณะ | 90.00 | ร้อยละ 40 ของคะแนนรวม · ให้ 36.00');
  });

  it('tells an equal share as a fraction of the score above, down to the question', () => {
    const rows = shown({ questions: fullQuestions({ o12: '0' }) }, 'thai');
    expect(rows.get('o13')).toMatch(/^o๑๓ .+ \| ๑๐๐\.๐๐ \| ๑\/๒ ของตัวชี้วัดย่อยที่ ๙\.๓ · ให้ ๒\.๐๐$/);
    expect(rows.get('9.3')).toMatch(/^๙\.๓ .+ \| ๕๐\.๐๐ \| ๑\/๕ ของตัวชี้วัดที่ ๙ · ให้ ๒\.๐๐$/);
  });

  it('says what is not in the sum, and where the published score stands alone', () => {
    const rows = shown(PUBLISHED_2568);
    expect(rows.get('6')).toMatch(/\| 98\.88 \| ไม่ได้ใช้คิดคะแนนรวม · ใช้คะแนนที่ประกาศ$/);
    expect(rows.get('9')).toMatch(/\| 80\.00 \| 1\/2 ของ OIT · ให้ 16\.00 · ใช้คะแนนที่ประกาศ$/);
  });

  it('tells a published score that differs from the computed one beside it', () => {
    const rows = shown({ questions: fullQuestions({ o12: '0' }), indicators: { '9': '88.00' } });
    expect(rows.get('9')).toMatch(/\| 90\.00 \| .* · ประกาศ 88\.00$/);
  });

  it('does not take an unknown score for zero', () => {
    const rows = shown({ indicators: { '9': '80.00' } });
    expect(rows.get('10')).toMatch(/ \| – \| 1\/2 ของ OIT · ยังไม่มีคะแนน$/);
  });

  it('calls a question without a topic by the words of the sheet, and without those by its code', () => {
    const words = createWords({ language: 'th', digits: 'thai' });
    const row = treeRowsOf(explain({ questions: fullQuestions({}) })).find(({ term }) => term.code === 'i1');
    if (row === undefined) throw new Error('i1 is not there');
    const names = ['ถ้อยคำของข้อ', null].map((own) => termWords(row, own, words, explanationTh).name);
    expect(names).toEqual(['i๑ ถ้อยคำของข้อ', 'ข้อ i๑']);
  });

  it('holds the figures of every printed term', () => {
    const rows = shown(PUBLISHED_2568);
    const lost = listTerms(explain(PUBLISHED_2568)).filter(({ term: { code, score } }) => {
      const figure = score === null ? '–' : formatScore(score);
      return rows.get(code)?.includes(` | ${figure} | `) !== true;
    });
    expect(lost).toEqual([]);
  });
});
