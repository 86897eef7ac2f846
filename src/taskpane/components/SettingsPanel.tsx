import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DIGIT_STYLES } from '../../domain/sheets/digit-style';
import { isFiscalYear, type AnalysisChoices, type FiscalYear } from '../../domain/index';
import { PANE_LANGUAGES, SHEET_FONTS, type PaneChoices } from '../pane-choices';
import { useWords } from '../words';
import { ChoiceField } from './ChoiceField';

type SettingsPanelProps = {
  readonly choices: PaneChoices;
  readonly answers: AnalysisChoices;
  readonly years: readonly FiscalYear[];
  readonly onChoices: (choices: PaneChoices) => void;
  readonly onAnswers: (answers: AnalysisChoices) => void;
  /** Null where nothing has been read to be gone through. */
  readonly onIntroduction: (() => void) | null;
};

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gap: '8px',
    padding: '10px 12px',
    margin: '8px 0 0',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function yearOf(value: string): FiscalYear | null {
  const year = Number(value);
  return isFiscalYear(year) ? year : null;
}

/** Language, digits and font, which are remembered; and the years, where the sheets do not tell. */
export function SettingsPanel({ choices, answers, years, ...on }: SettingsPanelProps) {
  const styles = useStyles();
  const { text, digits } = useWords();
  const { settings } = text;
  // A year that was chosen stays on the list while the workbook is being read again and no years are known.
  const yearOptions = (chosen: FiscalYear | null) => [
    { value: '', label: settings.fromFile },
    ...[...new Set(chosen === null ? years : [...years, chosen])].map((year) => ({
      value: String(year),
      label: digits(year),
    })),
  ];
  return (
    <section className={styles.panel} aria-label={settings.title}>
      <ChoiceField
        label={settings.language}
        value={choices.language}
        options={PANE_LANGUAGES.map((value) => ({ value, label: settings.languages[value] }))}
        onChoose={(language) => {
          on.onChoices({ ...choices, language });
        }}
      />
      <ChoiceField
        label={settings.digits}
        value={choices.digits}
        options={DIGIT_STYLES.map((value) => ({ value, label: settings.digitKinds[value] }))}
        onChoose={(chosen) => {
          on.onChoices({ ...choices, digits: chosen });
        }}
      />
      <ChoiceField
        label={settings.font}
        value={choices.font}
        options={SHEET_FONTS.map((value) => ({ value, label: value }))}
        onChoose={(font) => {
          on.onChoices({ ...choices, font });
        }}
      />
      <ChoiceField
        label={settings.resultYear}
        value={String(answers.fiscalYear ?? '')}
        options={yearOptions(answers.fiscalYear)}
        onChoose={(year) => {
          on.onAnswers({ ...answers, fiscalYear: yearOf(year) });
        }}
      />
      <ChoiceField
        label={settings.planYear}
        value={String(answers.planYear ?? '')}
        options={yearOptions(answers.planYear)}
        onChoose={(year) => {
          on.onAnswers({ ...answers, planYear: yearOf(year) });
        }}
      />
      {on.onIntroduction !== null && <Button onClick={on.onIntroduction}>{settings.introduction}</Button>}
      <p className={styles.hint}>{settings.kept}</p>
    </section>
  );
}
