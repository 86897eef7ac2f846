import type { CellPlace } from '../assessment/cell-place';
import type { WholeInstrument } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import type { Reading } from '../findings/finding';
import { note } from './note';
import { noteZeroCode } from './note-zero-code';
import { bareQuestionNumber, findQuestionCodes } from './parse-question-codes';
import { codeInContext } from './score-context';

const LONGEST_QUOTE = 60;

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** Questions named in prose: only where they cannot be anything else. */
export function questionsInProse(text: string): readonly QuestionCode[] {
  return unique(findQuestionCodes(text, 'prose').map((mention) => mention.code));
}

/**
 * The questions of a cell that lists them. Where no code stands in it, the number that opens a line is a question of the row's
 * instrument, and a finding asks whether that is right.
 */
export function readQuestionCell(
  text: string,
  instrument: WholeInstrument | null,
  at: CellPlace,
): Reading<readonly QuestionCode[]> {
  const mentions = findQuestionCodes(text, 'list');
  const zeros = mentions.filter((mention) => mention.form === 'zero');
  const writtenWithZero = unique(zeros.map((mention) => mention.written));
  const findings = writtenWithZero.map((found) => {
    const codes = zeros.filter((mention) => mention.written === found).map(({ code }) => code);
    const range = `${codes[0] ?? ''}–${codes.at(-1) ?? ''}`;
    return noteZeroCode(at, found, codes.length > 1 ? range : (codes[0] ?? ''));
  });
  const bare = mentions.filter((mention) => mention.form === 'bare');
  findings.push(...bare.map(({ written: found, code }) => note('I03', 'warning', at, { found, code })));
  if (mentions.length > 0) return { value: unique(mentions.map((mention) => mention.code)), findings };

  const context = instrument === null ? null : { instrument, part: null };
  const inferred = text.split('\n').flatMap((line) => {
    const number = bareQuestionNumber(line);
    const code = number === null ? null : codeInContext(number, context);
    return code === null ? [] : [{ code, found: line.slice(0, LONGEST_QUOTE) }];
  });
  return {
    value: unique(inferred.map(({ code }) => code)),
    findings: inferred.map(({ code, found }) => note('I03', 'warning', at, { found, code })),
  };
}
