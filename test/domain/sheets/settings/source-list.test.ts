import { settingsSections } from '../../../../src/domain/sheets/settings/settings-sections';
import { listSources } from '../../../../src/domain/sheets/settings/source-list';
import { rulebookOf } from '../../../support/stated-assessment';

describe('listSources', () => {
  const rulebook = rulebookOf(2568);
  const list = listSources(settingsSections(rulebook));

  it('numbers every source once, in the order in which it is first cited', () => {
    expect(list.sources[0]).toBe(rulebook.weights.source);
    expect(new Set(list.sources).size).toBe(list.sources.length);
  });

  it('gives the numbers of several citations in order, each once', () => {
    const { weights, instrumentNames, eitParts } = rulebook;
    expect(list.numbersOf([instrumentNames, weights, weights])).toBe('1, 2');
    expect(list.numbersOf([eitParts])).toBe('3');
    expect(list.numbersOf([])).toBe('');
  });
});
