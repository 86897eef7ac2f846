import { assert, array, integer, property, tuple } from 'fast-check';
import type { TextFinding } from '../../src/domain/index';
import { markLines } from '../../src/taskpane/text-marks';

const TEXT = 'บรรทัดแรก\nบรรทัดสองยาวกว่า\r\n\nสุดท้าย';

function found(
  text: string,
  start: number,
  end: number,
  severity: 'error' | 'notice' = 'error',
): TextFinding {
  const line = text.slice(0, start).split('\n').length - 1;
  return { finding: { code: 'X09', severity, at: null, facts: {} }, line, start, end, isExact: true };
}

function marksOf(text: string, findings: readonly TextFinding[]) {
  return markLines(text, findings).map((line) =>
    line.kind === 'quiet' ? line.count : line.pieces.map(({ text: words, numbers }) => [words, ...numbers]),
  );
}

describe('markLines', () => {
  it('cuts a line where findings begin and end, and numbers them in their order', () => {
    expect(marksOf(TEXT, [found(TEXT, 0, 6), found(TEXT, 16, 19)])).toEqual([
      [['บรรทัด', 1], ['แรก']],
      [['บรรทัด'], ['สอง', 2], ['ยาวกว่า']],
      [],
      [['สุดท้าย']],
    ]);
  });

  it('gives words that several findings share one mark with all their numbers, as grave as the gravest', () => {
    const [line] = markLines(TEXT, [found(TEXT, 0, 6, 'notice'), found(TEXT, 3, 9)]);
    expect(line).toMatchObject({ pieces: [{ text: 'บรรทัดแรก', numbers: [1, 2], severity: 'error' }] });
  });

  it('counts the lines far from any finding in a long text', () => {
    const long = Array.from({ length: 300 }, () => 'ก').join('\n');
    expect(marksOf(long, [found(long, 200, 201)])).toEqual([99, [['ก']], [['ก', 1]], [['ก']], 198]);
  });

  it('loses and doubles no letter, wherever the findings are', () => {
    const range = tuple(integer({ min: 0, max: 8 }), integer({ min: 1, max: 9 }));
    assert(
      property(array(range, { maxLength: 5 }), (ranges) => {
        const findings = ranges
          .map(([start, length]) => found(TEXT, start, Math.min(9, start + length)))
          .sort((a, b) => a.start - b.start);
        const words = markLines(TEXT, findings).map((line) =>
          line.kind === 'line' ? line.pieces.map(({ text }) => text).join('') : '',
        );
        expect(words).toEqual(TEXT.split(/\r?\n/));
      }),
    );
  });
});
