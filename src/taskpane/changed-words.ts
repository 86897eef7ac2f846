/** ส่วนที่เปลี่ยน: what of a text would be other, between a little of what stays, for a pane that is too narrow for whole cells. */
export type ChangedWords = {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
};

/** Letters that are shown on either side. */
const AROUND = 24;
const MARK = /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u;
/** What cannot begin a word: marks, and vowels behind a letter. */
const NO_BEGINNING = /^(?:[\u0E30\u0E32\u0E33\u0E45]|[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])+/u;
const DIGIT_AT_END = /[\d๐-๙]$/u;
const DIGIT = /^[\d๐-๙]/u;

/** True where a number goes on across the place. */
function splitsNumber(text: string, place: number): boolean {
  return DIGIT_AT_END.test(text.slice(0, place)) && DIGIT.test(text.slice(place));
}

function splits(text: string, place: number): boolean {
  return MARK.test(text.slice(place)) || splitsNumber(text, place);
}

function sharedAtStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  // A mark does not stand without its letter, nor a letter without its mark; half a number says nothing.
  while (length > 0 && (splits(one, length) || splits(other, length))) length -= 1;
  return length;
}

function sharedAtEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1;
  while (length > 0 && (splits(one, one.length - length) || splits(other, other.length - length)))
    length -= 1;
  return length;
}

/** The first to the last letter that differ, with a little of what is around them. */
export function changedWords(before: string, after: string): ChangedWords {
  const start = sharedAtStart(before, after);
  const end = sharedAtEnd(before.slice(start), after.slice(start));
  const lead = before.slice(0, start);
  const tail = before.slice(before.length - end);
  return {
    lead: lead.length > AROUND ? `…${lead.slice(-AROUND).replace(NO_BEGINNING, '')}` : lead,
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
    tail: tail.length > AROUND ? `${tail.slice(0, AROUND)}…` : tail,
  };
}
