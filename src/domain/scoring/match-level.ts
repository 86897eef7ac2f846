import type { RatingScale } from '../rules/rulebook';

/** What sheets write around the name of a level: spaces, quotation marks and the word for level itself. */
const AROUND = /ระดับผลการประเมิน|ระดับ|[\s"'“”‘’:()]/g;

function bareLevel(text: string): string {
  return text.normalize('NFC').replaceAll(AROUND, '').toUpperCase();
}

/** The level of the scale that a sheet's words name, `ระดับ “ผ่านดี”` being ผ่านดี; null where they name none of it. */
export function matchLevel(text: string, scale: RatingScale): string | null {
  const bare = bareLevel(text);
  return scale.bands.find((band) => bareLevel(band.level) === bare)?.level ?? null;
}
