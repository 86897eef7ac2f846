import { noteZeroCode } from '../../../src/domain/reading/note-zero-code';

describe('noteZeroCode', () => {
  it.each([
    ['๐๑๒', 'o๑๒'],
    ['012', 'o12'],
    ['๐๑-๐๑๐', 'o๑-o๑๐'],
    ['๐๑ ถึง ข้อ ๐๑๐', 'o๑ ถึง ข้อ o๑๐'],
    ['๐๑๐', 'o๑๐'],
  ])('I01: offers the letter for the nought of %s, in the digits typed', (written, right) => {
    const { code, fix } = noteZeroCode({ sheet: 'แผน', address: 'B2' }, written, 'o12');
    expect([code, fix]).toEqual(['I01', { from: written, to: right }]);
  });
});
