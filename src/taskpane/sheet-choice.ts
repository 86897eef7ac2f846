/** ชีตที่เลือก: how the user's choice of sheets differs from what is offered, so that what is offered may change with the season. */
import type { SheetKey, SheetOffer } from '../domain/index';

export type SheetChoice = {
  /** Not offered, but wanted. */
  readonly added: readonly SheetKey[];
  /** Offered, but not wanted. */
  readonly dropped: readonly SheetKey[];
};

export const AS_OFFERED: SheetChoice = { added: [], dropped: [] };

/** The sheets to be made, in the order of the offers. */
export function chosenSheets(
  offers: readonly SheetOffer[],
  { added, dropped }: SheetChoice,
): readonly SheetKey[] {
  return offers
    .filter(({ key, ticked }) => added.includes(key) || (ticked && !dropped.includes(key)))
    .map(({ key }) => key);
}

function without(keys: readonly SheetKey[], key: SheetKey): readonly SheetKey[] {
  return keys.filter((one) => one !== key);
}

/** The choice once the user has ticked a sheet, or taken its tick away. */
export function tickSheet(choice: SheetChoice, { key, ticked }: SheetOffer, wanted: boolean): SheetChoice {
  const added = without(choice.added, key);
  const dropped = without(choice.dropped, key);
  return {
    added: wanted && !ticked ? [...added, key] : added,
    dropped: !wanted && ticked ? [...dropped, key] : dropped,
  };
}
