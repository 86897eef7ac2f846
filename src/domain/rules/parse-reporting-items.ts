import { instrumentOf, isQuestionCode, type QuestionCode } from '../assessment/question-code';
import { parseKeys } from './parse-property';
import type { ReportingItems } from './rulebook';
import type { Complain } from './rulebook-problem';

/** The OIT items of the year that ask for the analysis and for the follow-up; each may be null, written out. */
export function parseReportingItems(
  value: unknown,
  property: string,
  known: ReadonlySet<string>,
  complain: Complain,
): ReportingItems | null {
  const object = parseKeys(value, property, ['analysis', 'followUp'], complain);
  if (object === null) return null;
  const parseItem = (key: string): QuestionCode | null => {
    const code = object[key];
    if (code === null) return null;
    const isItem =
      typeof code === 'string' && isQuestionCode(code) && known.has(code) && instrumentOf(code) === 'OIT';
    return isItem ? code : complain(`${property}.${key}`, 'is not an OIT item of the year');
  };
  return { analysis: parseItem('analysis'), followUp: parseItem('followUp') };
}
