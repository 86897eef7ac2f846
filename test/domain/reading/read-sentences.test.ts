import { formatScore } from '../../../src/domain/assessment/score';
import { readSentences } from '../../../src/domain/reading/read-sentences';
import { nameOfSubject } from '../../../src/domain/reading/score-subject';
import { tuplesOf } from '../../support/found';
import { RULE_WORDS } from '../../support/grid-of';

function read(...texts: readonly string[]) {
  const lines = texts.map((text, row) => ({ text, at: { sheet: 'Sheet1', address: `A${row + 1}` } }));
  return readSentences(lines, RULE_WORDS);
}

describe('readSentences', () => {
  it('reads score, level and year of a sentence, with its cell', () => {
    const { value, findings } = read('ผลการประเมิน ITA ประจำปี ๒๕๖๘ คะแนนภาพรวม ๘๗.๙๙ คะแนน ระดับ A');
    const [fact] = value.scores;
    expect(
      fact && [nameOfSubject(fact.subject), formatScore(fact.stated.score), fact.stated.at.address],
    ).toEqual(['คะแนนรวม', '87.99', 'A1']);
    expect([fact?.stated.live, fact?.source, fact?.fiscalYear]).toEqual([false, 'sentence', 2568]);
    expect(value.levels.map(({ level }) => level.text)).toEqual(['A']);
    expect(findings).toEqual([]);
  });

  it('R05: asks about an OIT item that was not awarded; R09: tells a figure it could not place', () => {
    const { findings } = read('ไม่ได้คะแนนข้อ ๐๑๗', 'น้อยที่สุด ๗๗.๐๕ คะแนน');
    expect(tuplesOf(findings)).toEqual([
      ['R05', 'A1'],
      ['R09', 'A2'],
    ]);
  });

  it('gives each of two years its own score, and takes their difference for none', () => {
    const { value, findings } = read(
      'ปีงบประมาณ ๒๕๖๗ ได้คะแนนภาพรวม ๙๑.๒๐ คะแนน ส่วนปีงบประมาณ ๒๕๖๘ ได้คะแนนภาพรวม ๙๓.๕๐ คะแนน เพิ่มขึ้น ๒.๓๐ คะแนน',
    );
    const scores = value.scores.map(({ fiscalYear, stated }) => [fiscalYear, formatScore(stated.score)]);
    expect(scores).toEqual([
      [2567, '91.20'],
      [2568, '93.50'],
    ]);
    expect(findings).toEqual([]);
  });

  it('finds nothing to say about text without scores', () => {
    expect(read('จึงเรียนมาเพื่อโปรดทราบ', 'คะแนนที่ต่ำกว่า ๘๕ คะแนน').findings).toEqual([]);
  });
});
