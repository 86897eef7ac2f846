import { followsTheDay, submissionCopy } from '../../../../src/domain/sheets/copies/submission-copy';
import { homeSheets } from '../../../support/two-divisions';

const HOME = homeSheets();

describe('submissionCopy', () => {
  it('hides the tools and no report, memo or opinion', () => {
    expect(submissionCopy(HOME).hidden).toEqual([
      'ITA_ตารางเชื่อมโยง_2569',
      'ITA_ผลตรวจสอบ_2568',
      'ITA_ตั้งค่า_2568',
      'ITA_ประวัติการทำงาน',
    ]);
  });

  it('freezes every sheet of ours and opens the summary', () => {
    const { frozen, opened } = submissionCopy(HOME);
    expect(frozen).toHaveLength(HOME.length);
    expect(opened).toBe('ITA_สรุปผล_2568');
  });

  it('opens the first sheet that is not hidden where there is no summary', () => {
    const rest = HOME.filter(({ key }) => ['coverage', 'memo', 'settings'].includes(key));
    expect(submissionCopy(rest).opened).toBe('ITA_บันทึกข้อความ_2568');
  });

  it('opens nothing where only tools stand', () => {
    expect(submissionCopy(HOME.filter(({ key }) => key === 'settings')).opened).toBeNull();
  });
});

describe('followsTheDay', () => {
  it.each(['=TODAY()', '=TEXT(NOW( ),"d mmm")', '=IF(A1<today(),1,0)'])('sees the day in %s', (formula) => {
    expect(followsTheDay(formula)).toBe(true);
  });

  it.each(['=DATE(2026,1,1)', '="วันนี้ TODAY()"', '=MYTODAY()', '=NOWHERE'])('sees none in %s', (formula) => {
    expect(followsTheDay(formula)).toBe(false);
  });
});
