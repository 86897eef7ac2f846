/** The input cannot be used, in one sentence each of Thai and English; ends the command line with exit code 2. */
export class UnusableInput extends Error {
  readonly thai: string;
  readonly english: string;

  constructor(thai: string, english: string) {
    super(english);
    this.name = 'UnusableInput';
    this.thai = thai;
    this.english = english;
  }
}
