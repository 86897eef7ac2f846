import type { Rulebook } from '../../rules/rulebook';
import { indicatorLines, issueLines, questionLines, subIndicatorLines } from './question-rule-lines';
import { instrumentLines, ratingLines, thresholdLines } from './score-rule-lines';
import type { SettingsSection } from './settings-section';

/** Everything the settings sheet shows of a year's rules, in its order; the questions come last. */
export function settingsSections(rulebook: Rulebook): readonly SettingsSection[] {
  const sections = [
    instrumentLines,
    ratingLines,
    thresholdLines,
    indicatorLines,
    subIndicatorLines,
    issueLines,
    questionLines,
  ].map((section) => section(rulebook));
  return sections.filter(({ lines }) => lines.length > 0);
}
