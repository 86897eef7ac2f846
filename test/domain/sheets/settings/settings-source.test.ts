import { fiscalYear } from '../../../../src/domain/assessment/fiscal-year';
import { settingsSourceOf } from '../../../../src/domain/sheets/settings/settings-source';
import { pasteList, typeValues, writtenSettings } from '../../../support/settings-sheet';
import { rulebookOf } from '../../../support/stated-assessment';

describe('settingsSourceOf', () => {
  it('shows the year’s own rules beside what was typed', () => {
    const typed = typeValues(writtenSettings(), { lowThreshold: '80', 'weight|IIT': '90' });
    const sheet = pasteList(typed, [['o29', '', '10.2']]);
    const source = settingsSourceOf(fiscalYear(2568), [sheet.read()]);
    expect(source?.base).toBe(rulebookOf(2568));
    expect(source?.standing?.taken).toBe(1);
    expect([...(source?.standing?.refused ?? [])]).toEqual(['weight|IIT']);
    expect(source?.standing?.typed.bySubject.get('lowThreshold')?.value?.text).toBe('80');
  });

  it('has nothing standing without a sheet, or with one whose row keys are gone', () => {
    expect(settingsSourceOf(fiscalYear(2568), [])?.standing).toBeNull();
    const lost = writtenSettings().withoutHiddenColumns().read();
    expect(settingsSourceOf(fiscalYear(2568), [lost])?.standing).toBeNull();
  });

  it('begins a new year with a draft, and a year before all others with nothing', () => {
    expect(settingsSourceOf(fiscalYear(2571), [])?.base.draft).toBe(true);
    expect(settingsSourceOf(fiscalYear(2561), [])).toBeNull();
  });
});
