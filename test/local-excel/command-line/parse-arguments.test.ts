import { parseArguments } from '../../../src/local-excel/command-line/parse-arguments';

function problemOf(...words: string[]): string {
  const parsed = parseArguments(words);
  return parsed.ok ? 'none' : (parsed.problem.english.split('\n')[0] ?? '');
}

function workOf(...words: string[]) {
  const parsed = parseArguments(words);
  return parsed.ok ? parsed.arguments.work : parsed.problem.english;
}

describe('parseArguments', () => {
  it('takes the input alone, with Thai digits and the default sheets', () => {
    expect(parseArguments(['คะแนน.xlsx'])).toEqual({
      ok: true,
      arguments: {
        input: 'คะแนน.xlsx',
        output: null,
        report: null,
        fiscalYear: null,
        planYear: null,
        agencyName: null,
        sheets: null,
        digits: 'thai',
        work: { kind: 'analyse' },
      },
    });
  });

  it('takes every option', () => {
    const words =
      'in.xlsx --out out.xlsx --report r.json --fiscal-year 2568 --plan-year=2569 --agency อบต.ตัวอย่าง';
    const parsed = parseArguments([
      ...words.split(' '),
      '--sheets',
      'summary, findings',
      '--digits',
      'arabic',
    ]);
    expect(parsed).toMatchObject({
      ok: true,
      arguments: {
        output: 'out.xlsx',
        report: 'r.json',
        fiscalYear: 2568,
        planYear: 2569,
        agencyName: 'อบต.ตัวอย่าง',
        sheets: ['summary', 'findings'],
        digits: 'arabic',
      },
    });
  });

  it('names what is wrong', () => {
    expect(problemOf()).toBe('Name the .xlsx file to analyse.');
    expect(problemOf('a.xlsx', 'b.xlsx')).toBe('Name one file only.');
    expect(problemOf('a.xlsx', '--sheet', 'x')).toBe('Unknown option --sheet.');
    expect(problemOf('a.xlsx', '--out')).toBe('Option --out needs a value.');
    expect(problemOf('a.xlsx', '--digits', 'roman')).toBe('--digits takes thai or arabic.');
  });

  it('takes fiscal years of the Buddhist Era only', () => {
    const message = 'A fiscal year is four digits of the Buddhist Era, such as 2568.';
    expect(problemOf('a.xlsx', '--fiscal-year', '2025')).toBe(message);
    expect(problemOf('a.xlsx', '--plan-year', '๒๕๖๙')).toBe(message);
    expect(problemOf('a.xlsx', '--fiscal-year', '2568')).toBe('none');
  });

  it('takes a folder for the workbooks of divisions', () => {
    expect(workOf('a.xlsx', '--divide', 'กอง')).toEqual({ kind: 'divide', folder: 'กอง' });
  });

  it('takes every file behind --merge', () => {
    const words = ['a.xlsx', '--merge', 'b.xlsx', 'c.xlsx', '--out', 'o.xlsx'];
    expect(workOf(...words)).toEqual({ kind: 'merge', files: ['b.xlsx', 'c.xlsx'], takesReturned: false });
    expect(workOf(...words, '--take-returned')).toMatchObject({ takesReturned: true });
  });

  it('takes a copy for one of two purposes', () => {
    expect(workOf('a.xlsx', '--copy', 'publishing', '--out', 'o.xlsx', '--confirmed')).toEqual({
      kind: 'copy',
      purpose: 'publishing',
      isConfirmed: true,
    });
    expect(problemOf('a.xlsx', '--copy', 'draft', '--out', 'o.xlsx')).toBe(
      '--copy takes submission or publishing.',
    );
  });

  it('wants a place for what is merged or copied', () => {
    expect(problemOf('a.xlsx', '--merge', 'b.xlsx')).toBe('Name the result with --out.');
    expect(problemOf('a.xlsx', '--copy', 'submission')).toBe('Name the result with --out.');
  });

  it('does one thing at a time', () => {
    expect(problemOf('a.xlsx', '--divide', 'x', '--copy', 'submission')).toBe(
      'Use one of --divide, --merge and --copy at a time.',
    );
  });
});
