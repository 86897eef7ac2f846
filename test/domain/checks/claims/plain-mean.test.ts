import { PLAIN_MEAN } from '../../../../src/domain/checks/claims/plain-mean';
import { analyseAgency } from '../../../../src/domain/scoring/analyse-agency';
import { documentOf } from '../../../support/document-of';
import { rulebookOf, statedAssessment, type StatedFigures } from '../../../support/stated-assessment';

function foundFor(figures: StatedFigures) {
  const agency = analyseAgency(statedAssessment(2565, figures), rulebookOf(2565));
  return PLAIN_MEAN.find({ ...documentOf({}), subject: agency, agencies: [agency] });
}

const INSTRUMENTS = { IIT: '90', EIT: '80', OIT: '70' };

describe('PLAIN_MEAN', () => {
  it('finds a total that is the mean of the instruments', () => {
    const [finding] = foundFor({ instruments: INSTRUMENTS, total: '80' });
    expect(finding).toMatchObject({ code: 'S07', severity: 'warning' });
    expect(finding?.facts).toMatchObject({ of: 'instruments', published: '80.00', computed: '79.00' });
  });

  it('finds a total that is the mean of the indicators', () => {
    const scores = [90.1, 83.49, 86.87, 82.91, 86.72, 85.46, 81.01, 77.05, 89.14, 100];
    const indicators = Object.fromEntries(scores.map((score, index) => [index + 1, String(score)]));
    expect(foundFor({ indicators, total: '86.28' })[0]?.facts).toMatchObject({
      of: 'indicators',
      computed: '87.99',
    });
  });

  it.each([
    ['the weighted total', { instruments: INSTRUMENTS, total: '79' }],
    ['any other total', { instruments: INSTRUMENTS, total: '81' }],
    ['instruments that score alike', { instruments: { IIT: '90', EIT: '90', OIT: '90' }, total: '90' }],
    ['a total with nothing below it', { total: '80' }],
  ])('leaves %s alone', (_, figures) => {
    expect(foundFor(figures)).toEqual([]);
  });
});
