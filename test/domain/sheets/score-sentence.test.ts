import { longestScoreSentence, scoreDraft, scoreSentence } from '../../../src/domain/sheets/score-sentence';
import { agencyContext } from '../../support/agency-context';
import { analysisOf } from '../../support/analysis-builder';

const context = agencyContext(analysisOf({}));

describe('scoreSentence', () => {
  it('restates a score and how it stands to the threshold, every figure by formula', () => {
    expect(scoreSentence(context, 'ข้อ i1', '$F$6')).toBe(
      'IF(COUNT($F$6)=0,"ข้อ i1 ยังไม่มีคะแนน","ข้อ i1 ได้ "&TEXT($F$6,"0.00")&" คะแนน"&' +
        'IF(ROUND($F$6,2)<85," ต่ำกว่าเกณฑ์ 85 คะแนน อยู่ "&TEXT(85-ROUND($F$6,2),"0.00")&" คะแนน"," ไม่ต่ำกว่าเกณฑ์ 85 คะแนน"))',
    );
  });
});

describe('scoreDraft', () => {
  it('is offered for staff to reword, in a row tall enough for its longest words', () => {
    const draft = scoreDraft(context, 'ข้อ i1', '$F$6');
    expect(draft.cell).toMatchObject({ role: 'draft', style: 'draft' });
    expect(draft.shows).toBe(longestScoreSentence(context, 'ข้อ i1'));
    expect(draft.shows).toContain('ต่ำกว่าเกณฑ์ 85 คะแนน อยู่ 100.00 คะแนน');
  });
});
