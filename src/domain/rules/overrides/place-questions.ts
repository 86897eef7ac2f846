import { compareQuestionCodes, type QuestionCode } from '../../assessment/question-code';
import { leastCertain } from '../parse-citation';
import type { Citation, IndicatorRule, SubIndicatorRule } from '../rulebook';
import { workbookCitation } from './override';
import type { QuestionGroup } from './question-group';

/** Which group each question counts in. */
export type Groups = ReadonlyMap<QuestionCode, QuestionGroup>;

/** The groups of the questions as the rules have them. */
export function groupsOf(indicators: readonly IndicatorRule[]): Groups {
  const groups = new Map<QuestionCode, QuestionGroup>();
  for (const indicator of indicators) {
    for (const code of indicator.questions) groups.set(code, String(indicator.number));
    for (const part of indicator.subIndicators) {
      for (const code of part.questions) groups.set(code, part.code);
    }
  }
  return groups;
}

type Asked = { readonly questions: readonly QuestionCode[]; readonly questionsCitation: Citation };

function askedIn(group: QuestionGroup, groups: Groups, standing: Asked): Asked {
  const questions = [...groups].filter(([, one]) => one === group).map(([code]) => code);
  questions.sort(compareQuestionCodes);
  const isSame = questions.join() === standing.questions.join();
  const { questionsCitation } = standing;
  return { questions, questionsCitation: isSame ? questionsCitation : workbookCitation(questionsCitation) };
}

/** Sub-indicators with their questions; one that no question is left in is no more. */
function placeInParts(parts: readonly SubIndicatorRule[], groups: Groups): readonly SubIndicatorRule[] {
  const placed = parts.map((part) => ({ ...part, ...askedIn(part.code, groups, part) }));
  return placed.filter(({ questions }) => questions.length > 0);
}

/** The indicators with the questions of their groups; what has the same questions as before keeps its source. */
export function placeQuestions(
  indicators: readonly IndicatorRule[],
  groups: Groups,
): readonly IndicatorRule[] {
  return indicators.map((indicator) => {
    if (indicator.subIndicators.length === 0) {
      return { ...indicator, ...askedIn(String(indicator.number), groups, indicator) };
    }
    const subIndicators = placeInParts(indicator.subIndicators, groups);
    const [first, ...others] = subIndicators.map((part) => part.questionsCitation);
    const questionsCitation =
      first === undefined ? indicator.questionsCitation : leastCertain(first, ...others);
    const questions = subIndicators.flatMap((part) => part.questions);
    return { ...indicator, subIndicators, questions, questionsCitation };
  });
}
