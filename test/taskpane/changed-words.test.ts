import fc from 'fast-check';
import { changedWords } from '../../src/taskpane/changed-words';

describe('changedWords', () => {
  it.each([
    ['a letter in the middle', 'เกณฑ์ของ ป.ช.ช. กำหนด', 'เกณฑ์ของ ป.ป.ช. กำหนด', 'ช', 'ป'],
    ['words that are added', 'สำนักงาน', 'สำนักงานปลัด', '', 'ปลัด'],
    ['words that go', '<p>ข้อความ', 'ข้อความ', '<p>', ''],
    ['a number, as a whole', 'ในปี 2025 นี้', 'ในปี 2568 นี้', '2025', '2568'],
    ['a mark, with its letter', 'หลักเกณฑ', 'หลักเกณฑ์', 'ฑ', 'ฑ์'],
  ])('finds %s', (_, before, after, gone, come) => {
    expect(changedWords(before, after)).toMatchObject({ before: gone, after: come });
  });

  it('shows a little of what is around, and that there is more', () => {
    const around = 'ก'.repeat(100);
    const { lead, tail } = changedWords(`${around} ผิด ${around}`, `${around} ถูก ${around}`);
    expect(lead).toMatch(/^…ก+ $/);
    expect(tail).toMatch(/^ ก+…$/);
    expect(lead.length).toBeLessThan(30);
  });

  it('begins what is around with a letter', () => {
    expect(
      changedWords(
        `${'ก'.repeat(9)}${'ำ'.repeat(5)}${'ข'.repeat(21)}1`,
        `${'ก'.repeat(9)}${'ำ'.repeat(5)}${'ข'.repeat(21)}2`,
      ).lead,
    ).toBe(`…${'ข'.repeat(21)}`);
  });

  it('puts both texts together again where nothing is left out', () => {
    const text = fc.string({ unit: fc.constantFrom('ก', '้', 'า', ' ', '๑'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { lead, before, after, tail } = changedWords(one, other);
        expect([lead + before + tail, lead + after + tail]).toEqual([one, other]);
      }),
    );
  });
});
