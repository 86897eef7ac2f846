import { letterOf, numberOf, type QuestionCode } from '../../assessment/question-code';

type Run = { readonly first: QuestionCode; readonly last: QuestionCode };

/** Question codes in order with neighbours joined: `i1-i3, e1, o5-o8`. */
export function formatCodeRanges(codes: readonly QuestionCode[]): string {
  const runs: Run[] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    const goesOn =
      run !== undefined && letterOf(run.last) === letterOf(code) && numberOf(code) === numberOf(run.last) + 1;
    if (goesOn) runs.splice(-1, 1, { ...run, last: code });
    else runs.push({ first: code, last: code });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(', ');
}
