import type { Rulebook } from '../../rules/rulebook';
import { RULE_SUBJECTS } from '../../rules/typed-rules';
import { formatCodeRanges } from './code-ranges';
import { NO_VALUE, type SettingsLine, type SettingsSection } from './settings-section';

/** ตัวชี้วัด. */
export function indicatorLines({ indicators }: Rulebook): SettingsSection {
  return {
    key: 'indicators',
    caption: 'ตัวชี้วัด',
    lines: indicators.value.map(({ number, name, instrument }) => ({
      subject: RULE_SUBJECTS.indicator(number),
      code: String(number),
      name,
      value: instrument,
      replaces: 'name',
      citations: [indicators],
    })),
  };
}

/** ตัวชี้วัดย่อย. */
export function subIndicatorLines({ indicators }: Rulebook): SettingsSection {
  return {
    key: 'sub-indicators',
    caption: 'ตัวชี้วัดย่อยของ OIT',
    lines: indicators.value.flatMap(({ number, subIndicators }) =>
      subIndicators.map(({ code, name, questionsCitation }): SettingsLine => ({
        subject: RULE_SUBJECTS.subIndicator(code),
        code,
        name,
        value: `ตัวชี้วัดที่ ${number}`,
        replaces: 'name',
        citations: [questionsCitation],
      })),
    ),
  };
}

/** ข้อคำถาม, each with its topic and the group it counts in. */
export function questionLines({ indicators, topics }: Rulebook): SettingsSection {
  return {
    key: 'questions',
    caption: 'ข้อคำถาม หัวข้อโดยย่อ และตัวชี้วัดหรือตัวชี้วัดย่อยของข้อ',
    lines: indicators.value.flatMap((indicator) =>
      indicator.questions.map((code): SettingsLine => {
        const topic = topics.get(code);
        const part = indicator.subIndicators.find(({ questions }) => questions.includes(code));
        const { questionsCitation } = part ?? indicator;
        return {
          subject: RULE_SUBJECTS.question(code),
          code,
          name: topic?.value ?? NO_VALUE,
          value: part?.code ?? String(indicator.number),
          replaces: 'both',
          citations: topic === undefined ? [questionsCitation] : [questionsCitation, topic],
        };
      }),
    ),
  };
}

/** ประเด็นการวิเคราะห์ and the OIT items that ask for reports. */
export function issueLines({ issues, reportingItems }: Rulebook): SettingsSection {
  const { analysis, followUp } = reportingItems.value;
  const item = (subject: string, name: string, value: string | null): SettingsLine => ({
    subject,
    code: 'OIT',
    name,
    value: value ?? NO_VALUE,
    replaces: 'value',
    citations: [reportingItems],
  });
  return {
    key: 'issues',
    caption: 'ประเด็นการวิเคราะห์และข้อคำถามของประเด็น ข้อ OIT ที่ให้รายงาน',
    lines: [
      ...issues.value.map(({ number, name, questions }): SettingsLine => {
        const codes = formatCodeRanges(questions.map(({ value }) => value));
        return {
          subject: RULE_SUBJECTS.issue(number),
          code: String(number),
          name,
          value: codes === '' ? NO_VALUE : codes,
          replaces: 'both',
          citations: [issues, ...questions],
        };
      }),
      item(RULE_SUBJECTS.analysisItem, 'ข้อที่ให้เผยแพร่การวิเคราะห์ผลและมาตรการ', analysis),
      item(RULE_SUBJECTS.followUpItem, 'ข้อที่ให้เผยแพร่ผลการดำเนินการตามมาตรการ', followUp),
    ],
  };
}
