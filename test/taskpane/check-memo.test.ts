import { analyseWorkbook } from '../../src/domain/index';
import { checkMemo } from '../../src/taskpane/check-memo';
import { NO_ANSWERS, sampleContents } from './sample-workbook';

const contents = sampleContents();
const READING = { contents, analysis: analyseWorkbook(contents.scan, NO_ANSWERS), knownYears: [] };
const LONG = `${'ตามที่สำนักงาน ป.ช.ช. ประกาศ และองค์การบริหารส่วนตำบลทุ่งตัวอย่างได้ดำเนินการแล้ว '.repeat(3)}\n`.repeat(
  120,
);

describe('checkMemo', () => {
  it('lets other work go on while a long text is checked', async () => {
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 1);
    const findings = await checkMemo(LONG, READING, new AbortController().signal);
    clearInterval(clock);
    expect(findings?.filter(({ finding }) => finding.code === 'N04')).toHaveLength(120);
    expect(turns).toBeGreaterThan(2);
  });

  it('stops where a newer check has taken its place', async () => {
    const stopper = new AbortController();
    const checking = checkMemo(LONG, READING, stopper.signal);
    stopper.abort();
    expect(await checking).toBeNull();
  });
});
