const CODE = /^([a-z])(\d+)$/;

type Run = { readonly letter: string; readonly first: number; readonly last: number };

function formatRun({ letter, first, last }: Run): string {
  if (first === last) return `${letter}${first}`;
  return `${letter}${first}${last === first + 1 ? ', ' : '–'}${letter}${last}`;
}

/** Question codes with neighbours joined, as people say them: `i1–i15, e4, e5, o12`. Takes them in order; other words are left out. */
export function formatCodeRanges(codes: readonly string[]): string {
  const runs: Run[] = [];
  for (const code of codes) {
    const [, letter, digits] = CODE.exec(code) ?? [];
    if (letter === undefined) continue;
    const number = Number(digits);
    const last = runs.at(-1);
    if (last?.letter === letter && number === last.last + 1) runs.splice(-1, 1, { ...last, last: number });
    else runs.push({ letter, first: number, last: number });
  }
  return runs.map(formatRun).join(', ');
}
