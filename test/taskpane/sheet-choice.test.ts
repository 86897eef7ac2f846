import type { SheetOffer } from '../../src/domain/index';
import { AS_OFFERED, chosenSheets, tickSheet } from '../../src/taskpane/sheet-choice';

const SUMMARY: SheetOffer = { key: 'summary', offered: 'first', ticked: true };
const BRIEF: SheetOffer = { key: 'brief', offered: 'more', ticked: false };
const OFFERS = [SUMMARY, BRIEF];

describe('chosenSheets', () => {
  it('are those offered, as long as the user has said nothing', () => {
    expect(chosenSheets(OFFERS, AS_OFFERED)).toEqual(['summary']);
  });

  it('follow the season, but for what the user has said', () => {
    const choice = tickSheet(AS_OFFERED, SUMMARY, false);
    const later = [SUMMARY, { ...BRIEF, ticked: true }];
    expect(chosenSheets(later, choice)).toEqual(['brief']);
  });
});

describe('tickSheet', () => {
  it('adds what is not offered and drops what is', () => {
    expect(tickSheet(AS_OFFERED, BRIEF, true)).toEqual({ added: ['brief'], dropped: [] });
    expect(tickSheet(AS_OFFERED, SUMMARY, false)).toEqual({ added: [], dropped: ['summary'] });
  });

  it('remembers nothing once the choice is as offered again', () => {
    const changed = tickSheet(tickSheet(AS_OFFERED, BRIEF, true), SUMMARY, false);
    expect(tickSheet(tickSheet(changed, BRIEF, false), SUMMARY, true)).toEqual(AS_OFFERED);
  });
});
