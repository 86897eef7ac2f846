import { questionsOf } from '../../../../src/domain/rules/question-place';
import { knownFiscalYears } from '../../../../src/domain/rules/select-rulebook';
import { settingsSections } from '../../../../src/domain/sheets/settings/settings-sections';
import { rulebookOf } from '../../../support/stated-assessment';

function linesOf(year: number) {
  return settingsSections(rulebookOf(year)).flatMap(({ lines }) => lines);
}

function shown(year: number, subject: string): string {
  const line = linesOf(year).find((one) => one.subject === subject);
  return line === undefined ? 'no line' : `${line.name} = ${line.value}`;
}

describe('settingsSections', () => {
  it.each(knownFiscalYears())('shows every question of %i once, and no rule twice', (year) => {
    const subjects = linesOf(year).map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(subjects.filter((subject) => subject.startsWith('question|'))).toEqual(
      questionsOf(rulebookOf(year)).map((code) => `question|${code}`),
    );
  });

  it('shows weights, levels, tested scores, threshold and tags of a year', () => {
    expect(shown(2568, 'weight|OIT')).toBe('แบบวัดการเปิดเผยข้อมูลสาธารณะ = 40');
    expect(shown(2568, 'level|4')).toBe('ต้องปรับปรุง = 70');
    expect(shown(2568, 'levelEach|2')).toBe('“ผ่านดี” คะแนนที่ทดสอบทุกส่วนตั้งแต่ = 85');
    expect(shown(2568, 'levelEach|3')).toContain('= ไม่กำหนด');
    expect(shown(2568, 'tested')).toContain('= IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2, OIT');
    expect(shown(2568, 'lowThreshold')).toContain('= 85');
    expect(shown(2568, 'tag|1')).toBe('รักษาระดับ = 95');
  });

  it('shows where a question counts, and its topic where there is one', () => {
    expect(shown(2568, 'question|o12')).toBe('รายการจัดซื้อจัดจ้างและความก้าวหน้า = 9.3');
    expect(shown(2568, 'question|i1')).toBe('– = 1');
    expect(shown(2568, 'eitParts')).toContain('= EIT ส่วนที่ 1, EIT ส่วนที่ 2');
  });

  it('shows a year of letters: one part of EIT, nothing tested', () => {
    expect(shown(2565, 'level|1')).toBe('AA = 95');
    expect(shown(2565, 'eitParts')).toContain('= ไม่แยกส่วน');
    expect(shown(2565, 'tested')).toContain('= ไม่ทดสอบ');
  });

  it('has a place for one level more, which cites nothing', () => {
    const line = linesOf(2568).find(({ subject }) => subject === 'level|6');
    expect([line?.value, line?.citations]).toEqual(['–', []]);
    expect(shown(2568, 'level|7')).toBe('no line');
  });
});
