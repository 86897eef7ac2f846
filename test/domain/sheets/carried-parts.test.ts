import {
  carriedPartCell,
  carriedParts,
  carriedTexts,
  partKey,
} from '../../../src/domain/sheets/carried-parts';
import { resolveStyles } from '../../../src/domain/sheets/styles';

const { text: style } = resolveStyles({ digits: 'thai', fontName: 'TH SarabunPSK' });
const LONG = Array.from({ length: 40 }, (_, index) => `${index + 1}. ทบทวนขั้นตอน`).join('\n');

describe('carriedParts', () => {
  it('is one part for texts that fit a page', () => {
    const parts = carriedParts([{ field: 'steps', text: '1. ประชุม', width: 120 }], style);
    expect(parts.map(({ part, texts }) => [part, texts.get('steps')])).toEqual([[0, '1. ประชุม']]);
  });

  it('is one part for a row that carries nothing', () => {
    expect(carriedParts([{ field: 'steps', text: null, width: 120 }], style)).toHaveLength(1);
  });

  it('goes on below with the rest of a long text alone', () => {
    const texts = { steps: LONG, owners: 'กองคลัง' };
    const parts = carriedParts(carriedTexts(['steps', 'owners'], texts, { steps: 120, owners: 60 }), style);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ texts }) => texts.get('steps')).join('\n')).toBe(LONG);
    expect(parts.slice(1).map(({ texts }) => texts.has('owners'))).not.toContain(true);
  });
});

describe('carriedPartCell', () => {
  it('leaves a cell to fill where the row has no text, and nothing where a part below has none', () => {
    const [first, second] = [0, 1].map((part) => carriedPartCell({ part, texts: new Map() }, 'owners'));
    expect(first?.cell).toMatchObject({ role: 'typed', style: 'typed' });
    expect(second?.cell).toMatchObject({ role: 'constant', content: { kind: 'blank' } });
  });
});

describe('partKey', () => {
  it('is the key of the row, counted from the second part on', () => {
    expect([0, 1].map((part) => partKey('2568|report|9', part))).toEqual([
      '2568|report|9',
      '2568|report|9|2',
    ]);
  });
});
