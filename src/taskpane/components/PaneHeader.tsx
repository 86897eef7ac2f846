import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Analysis } from '../../domain/index';
import { useWords, type Words } from '../words';

type PaneHeaderProps = {
  /** Null while nothing has been read. */
  readonly analysis: Analysis | null;
  /** `toggle` is null where settings must stay as they are. */
  readonly settings: { readonly id: string; readonly open: boolean; readonly toggle: (() => void) | null };
  /** Null where reading again makes no sense, as while writing. */
  readonly onRead: (() => void) | null;
};

const useStyles = makeStyles({
  // Office's own menu lies over the top right corner of the pane.
  header: { paddingTop: '8px', paddingInlineEnd: '36px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  years: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

function yearsLabel({ fiscalYear, planYear }: Analysis, { text, digits }: Words): string {
  if (fiscalYear === null) return text.header.unknownYear;
  const year = digits(fiscalYear);
  return planYear === null ? text.header.result(year) : text.header.resultAndPlan(year, digits(planYear));
}

/** Whose result this is and of which years, with the buttons that serve every screen. */
export function PaneHeader({ analysis, settings, onRead }: PaneHeaderProps) {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  const agency = analysis?.agencies[0]?.assessment.agency;
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        {agency?.shortName ?? (analysis === null ? text.product : text.header.unknownAgency)}
      </h1>
      {analysis !== null && <p className={styles.years}>{yearsLabel(analysis, words)}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={onRead ?? undefined} disabled={onRead === null}>
          {text.header.readAgain}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={settings.open}
          aria-controls={settings.id}
          onClick={settings.toggle ?? undefined}
          disabled={settings.toggle === null}
        >
          {text.header.settings}
        </Button>
      </div>
    </header>
  );
}
