import { fiscalYear } from '../../src/domain/index';
import { withRemembered } from '../../src/taskpane/remembered-choices';
import { NO_ANSWERS } from './sample-workbook';

const REMEMBERED = { fiscalYear: fiscalYear(2567), planYear: fiscalYear(2568), agencyName: 'อบต.เดิม' };

describe('withRemembered', () => {
  it('takes what is remembered where nothing is said', () => {
    expect(withRemembered(NO_ANSWERS, REMEMBERED)).toEqual(REMEMBERED);
  });

  it('takes what is said before what is remembered, each for itself', () => {
    const said = { ...NO_ANSWERS, fiscalYear: fiscalYear(2568), corrections: [] };
    expect(withRemembered(said, REMEMBERED)).toEqual({ ...REMEMBERED, fiscalYear: 2568, corrections: [] });
  });
});
