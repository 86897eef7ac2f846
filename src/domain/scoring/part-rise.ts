import { HUNDRED, ZERO, type Score } from '../assessment/score';

/**
 * ส่วนของ EIT rise when a question does, but the question's score in each part is not published. The parts are taken to rise
 * alike; what one cannot take since it reaches 100 falls to the other. EIT is the mean of its two parts.
 */
export type PartRise = {
  readonly by: Score;
  /** Neither part falls when EIT rises, so this may have risen by none of it or by all, as far as there is room. */
  readonly least: Score;
  readonly most: Score;
};

const PARTS = 2;

function lesser(a: Score, b: Score): Score {
  return a.lt(b) ? a : b;
}

function greater(a: Score, b: Score): Score {
  return a.gt(b) ? a : b;
}

/** How far a part can go in the direction of the rise; an unknown part can go all the way. */
function roomOf(part: Score | null, isUp: boolean): Score {
  if (part === null) return HUNDRED;
  return greater(isUp ? HUNDRED.sub(part) : part, ZERO);
}

/** The rise of a part, now at `own` with the other at `other`, when EIT rises by `ofEit`; a fall where that is negative. */
export function riseOfPart(ofEit: Score, own: Score | null, other: Score | null): PartRise {
  const isUp = ofEit.gte(ZERO);
  const together = ofEit.abs().mul(PARTS);
  const most = lesser(together, roomOf(own, isUp));
  const least = lesser(most, greater(ZERO, together.sub(roomOf(other, isUp))));
  const by = lesser(most, greater(least, ofEit.abs()));
  return isUp ? { by, least, most } : { by: by.neg(), least: most.neg(), most: least.neg() };
}

/** How far EIT has to rise for a part to rise by so much: by the same, or by less once the other part has reached 100. */
export function riseForPart(ofPart: Score, other: Score | null): Score {
  const room = roomOf(other, true);
  return ofPart.lte(room) ? ofPart : ofPart.add(room).div(PARTS);
}
