/** What is wrong with a rulebook file: the property it concerns, as `questions[1].value.9.3`, and a message that names file and property. */
export type RulebookProblem = { readonly property: string; readonly message: string };

/** Notes a problem with a property. Gives null, so that a parser can end with it. */
export type Complain = (property: string, what: string) => null;

/** A fresh list of problems of one file, and the way to add to it. */
export function startProblems(file: string): {
  readonly problems: readonly RulebookProblem[];
  readonly complain: Complain;
} {
  const problems: RulebookProblem[] = [];
  const complain: Complain = (property, what) => {
    const place = property === '' ? file : `${file}: ${property}`;
    problems.push({ property, message: `${place} ${what}` });
    return null;
  };
  return { problems, complain };
}
