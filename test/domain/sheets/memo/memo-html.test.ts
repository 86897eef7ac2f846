import fc from 'fast-check';
import { memoAsHtml } from '../../../../src/domain/sheets/memo/memo-html';
import type { MemoBlock } from '../../../../src/domain/sheets/memo/memo-block';
import { resultMemo } from '../../../../src/domain/sheets/memo/result-memo';
import { agencyContext } from '../../../support/agency-context';
import { analysisOf, PUBLISHED_2568 } from '../../../support/analysis-builder';
import { score } from '../../../support/stated-assessment';

function paragraphOf(text: string): MemoBlock {
  return { kind: 'paragraph', key: 'p', sentence: [text] };
}

/** The text of the HTML, entities read. */
function textOf(html: string): string {
  const plain = html.replaceAll('<br>', '\n').replace(/<[^>]*>/g, '');
  return plain
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('memoAsHtml', () => {
  it('shows the figures as they are now, in Thai digits and the official typeface', () => {
    const html = memoAsHtml(resultMemo(agencyContext(analysisOf({ figures: PUBLISHED_2568 }))));
    expect(html).toContain("font-family:'TH SarabunPSK'");
    expect(html).toContain('font-size:16pt');
    expect(textOf(html)).toContain('ได้คะแนนรวม ๙๕.๓๓ คะแนน ระดับผลการประเมิน “ผ่านดี”');
    expect(textOf(html)).toContain('ระดับ “ผ่านดี” กำหนดให้คะแนนรวมตั้งแต่ ๘๕ คะแนนขึ้นไป');
    expect(textOf(html)).toContain('มีจำนวน ๑ ตัวชี้วัด');
    expect(textOf(html)).not.toMatch(/[0-9]/);
  });

  it('has two tables, of instruments and of indicators, with every score', () => {
    const html = memoAsHtml(resultMemo(agencyContext(analysisOf({ figures: PUBLISHED_2568 }))));
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(html.match(/<tr>/g)).toHaveLength(4 + 10 + 2);
    expect(textOf(html)).toContain('การเปิดเผยข้อมูลOIT๘๐.๐๐');
  });

  it('asks each level that has a title', () => {
    const html = memoAsHtml(resultMemo(agencyContext(analysisOf({ figures: PUBLISHED_2568 }))));
    expect(html.match(/ความเห็นของ/g)).toHaveLength(5);
    expect(textOf(html)).toContain('☐ เห็นควรอนุมัติ  ☐ ไม่เห็นควรอนุมัติ เนื่องจาก');
  });

  it('escapes every text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (own, staff) => {
        const blocks: readonly MemoBlock[] = [
          paragraphOf(own.replace(/[0-9]/g, '')),
          { kind: 'fields', key: 'f', fields: [{ key: 'f', label: 'ที่', entry: { kind: 'typed' } }] },
        ];
        const written = { inMemo: (key: string) => (key === 'f' ? staff : null), ofReviewer: () => null };
        const html = memoAsHtml(blocks, written);
        expect(html.replace(/<\/?(?:div|p|b|br)(?: lang="th"| style="[^"<>]*")?>/g, '')).not.toMatch(
          /[<>"']/,
        );
        expect(textOf(html)).toContain(own.replace(/[0-9]/g, ''));
        if (staff !== '') expect(textOf(html)).toContain(staff);
      }),
    );
  });

  it('writes a dash for a score that is unknown, never zero', () => {
    const table = (known: string | null): MemoBlock => ({
      kind: 'table',
      key: 't',
      table: {
        caption: 'ผล',
        headers: ['ที่', 'ตัวชี้วัด', 'เครื่องมือ', 'คะแนน'],
        rows: [
          {
            key: '1',
            words: ['1', 'การปฏิบัติหน้าที่', 'IIT'],
            reference: null,
            score: known === null ? null : score(known),
          },
        ],
      },
    });
    expect(textOf(memoAsHtml([table(null)]))).toMatch(/IIT–$/);
    expect(textOf(memoAsHtml([table('84.995')]))).toMatch(/IIT๘๕\.๐๐$/);
  });

  it('leaves room to write by hand where nothing was typed', () => {
    const fields: MemoBlock = {
      kind: 'fields',
      key: 'f',
      fields: [{ key: 'f', label: 'ที่', entry: { kind: 'typed' } }],
    };
    expect(textOf(memoAsHtml([fields]))).toMatch(/^ที่ …+$/);
  });
});
