import fc from 'fast-check';
import { rowHeight, textHeight } from '../../../src/domain/sheets/row-height';
import { resolveStyles } from '../../../src/domain/sheets/styles';

const styles = resolveStyles({ digits: 'thai', fontName: 'TH SarabunPSK' });

describe('textHeight', () => {
  it('leaves room for the marks that Thai stacks above and below a line', () => {
    expect(textHeight({ text: 'ผู้ที่', style: styles.text, width: 100 })).toBeGreaterThanOrEqual(14 * 1.6);
  });

  it('takes as many lines as the text has', () => {
    const one = textHeight({ text: 'ก', style: styles.text, width: 100 });
    expect(textHeight({ text: 'ก\nข\nค', style: styles.text, width: 100 })).toBeGreaterThan(one * 2.9);
  });

  it('never wraps figures', () => {
    const long = '12345678901234567890';
    expect(textHeight({ text: long, style: styles.score, width: 20 })).toBe(
      textHeight({ text: '1', style: styles.score, width: 20 }),
    );
  });
});

describe('rowHeight', () => {
  it('shows the tallest of its texts', () => {
    const tall = { text: 'ก\nข\nค', style: styles.text, width: 100 };
    const short = { text: 'ก', style: styles.text, width: 100 };
    expect(rowHeight([short, tall, short])).toBe(textHeight(tall));
  });

  it('stays within what Excel allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 10, max: 300 }), (length, width) => {
        const height = rowHeight([{ text: 'ก'.repeat(length), style: styles.text, width }]);
        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThanOrEqual(409);
      }),
    );
  });
});
