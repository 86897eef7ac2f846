import { mendText } from '../../../../src/domain/checks/memo-text/mend-text';
import { scoresOf, TUNG } from '../../../samples-of-wording/made-up-figures';
import { foundInText } from '../../../support/text-beside';

const WORKBOOK = { คะแนน: scoresOf('๒๕๖๘', TUNG) };

function mended(text: string) {
  return mendText(text, foundInText(text, WORKBOOK));
}

describe('mendText', () => {
  it('mends what needs no judgement, everywhere in its paragraph, and leaves every other letter', () => {
    const text = ' ป.ช.ช. ประกาศ\t และ ป.ช.ช.\r\n\nบุคคลากรของกองคลัง \n';
    expect(mended(text)).toBe(' ป.ป.ช. ประกาศ\t และ ป.ป.ช.\r\n\nบุคลากรของกองคลัง \n');
  });

  it('leaves a text without such faults as it is', () => {
    const text = `เรียน นายก${TUNG}\n`;
    expect(mended(text)).toBe(text);
  });
});
