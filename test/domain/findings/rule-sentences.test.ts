import type { FindingCode, FindingFacts } from '../../../src/domain/findings/finding';
import { sentenceOf } from '../../../src/domain/findings/sentence';

function say(code: FindingCode, facts: FindingFacts, language: 'th' | 'en' = 'th'): string {
  return sentenceOf({ code, severity: 'error', at: null, facts }, language);
}

const REASONS = [
  'notWeight',
  'weightSum',
  'notPoints',
  'order',
  'lastLevel',
  'withoutName',
  'nameTwice',
  'longName',
  'unknownTested',
  'testedMissing',
  'testedByNone',
  'withoutGroup',
  'unknownGroup',
  'needsSubIndicator',
  'otherInstrument',
  'questionTwice',
  'questionGap',
  'emptyIndicator',
  'unknownQuestion',
  'noCode',
  'unknownRow',
  'noKeys',
  'noColumn',
];

describe('sentences about rules', () => {
  it.each(['th', 'en'] as const)('say something else for every reason in “%s”', (language) => {
    const sentences = REASONS.map((because) => say('R13', { because }, language));
    expect(new Set(sentences).size).toBe(REASONS.length);
  });

  it('say what is wrong with a typed value and what to do', () => {
    expect(say('R13', { because: 'weightSum', sum: '110' })).toBe(
      'น้ำหนักรวมกันได้ 110 ไม่ใช่ 100 — แก้ให้รวมกันได้ 100',
    );
    expect(say('R13', { because: 'notPoints', found: 'มาก' })).toBe(
      '“มาก” ไม่ใช่คะแนน 0–100 — แก้ค่านี้ หรือลบเพื่อใช้ค่าตามหลักเกณฑ์',
    );
  });

  it('name the level above only where there is one', () => {
    expect(say('R13', { because: 'order', found: 'ผ่าน', above: 'ผ่านดี' })).toContain('“ผ่านดี”');
    expect(say('R13', { because: 'order', found: 'ป้าย' })).toContain('รายการที่อยู่เหนือ');
  });

  it('count what is used of the workbook', () => {
    expect(say('R14', { count: 3, year: 2568 })).toContain('3 ช่องแทนหลักเกณฑ์ปี 2568');
    expect(say('R14', { count: 3, year: 2568 }, 'en')).toContain('rules of 2568: 3.');
  });

  it('tell a draft from single rules that nobody has verified', () => {
    expect(say('R15', { because: 'draft', year: 2570 })).toContain('เป็นร่าง');
    expect(say('R15', { because: 'unverified', year: 2568, rules: ['level', 'weights'] })).toContain(
      'เกณฑ์ระดับ และน้ำหนักของปี 2568',
    );
    expect(say('R15', { because: 'unverified', year: 2568, rules: ['questions'] }, 'en')).toContain(
      'grouping of questions of 2568',
    );
  });
});
