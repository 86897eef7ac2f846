import { questionsInProse, readQuestionCell } from '../../../src/domain/reading/read-question-cell';
import { tuplesOf } from '../../support/found';

function read(text: string, instrument: 'IIT' | 'EIT' | 'OIT' | null = 'IIT') {
  const { value, findings } = readQuestionCell(text, instrument, { sheet: 'Sheet1', address: 'B5' });
  return { codes: value, found: tuplesOf(findings), facts: findings.map(({ facts }) => facts) };
}

describe('readQuestionCell', () => {
  it('reads several codes, each once', () => {
    expect(read('e๑ ขั้นตอน e๒ เท่าเทียม e1')).toEqual({ codes: ['e1', 'e2'], found: [], facts: [] });
  });

  it('I01: reads noughts for the letter o, a range told once', () => {
    expect(read('๐๑๒ รายการ ๐๑ - ๐๓')).toEqual({
      codes: ['o12', 'o1', 'o2', 'o3'],
      found: [
        ['I01', 'B5'],
        ['I01', 'B5'],
      ],
      facts: [
        { found: '๐๑๒', code: 'o12' },
        { found: '๐๑ - ๐๓', code: 'o1–o3' },
      ],
    });
  });

  it('I03: takes the number that opens a line for a question of the row’s instrument', () => {
    expect(read('๒ เจ้าหน้าที่ทำงาน\n3 หน่วยงานใช้เงิน')).toMatchObject({
      codes: ['i2', 'i3'],
      found: [
        ['I03', 'B5'],
        ['I03', 'B5'],
      ],
    });
    expect(read('๒ เจ้าหน้าที่ทำงาน', null).codes).toEqual([]);
  });

  it('I03: asks about numbers that follow a code without a letter of their own', () => {
    expect(read('i1, 2')).toMatchObject({ codes: ['i1', 'i2'], found: [['I03', 'B5']] });
  });

  it('does not look for bare numbers beside codes', () => {
    expect(read('i1 เจ้าหน้าที่\n2 คน').codes).toEqual(['i1']);
  });
});

describe('questionsInProse', () => {
  it('finds codes that cannot be anything else', () => {
    expect(questionsInProse('ข้อ e๑ และข้อ ๐๑๗ ต่ำ โทร. 02 123 4567 จำนวน 05 คน')).toEqual(['e1', 'o17']);
  });
});
