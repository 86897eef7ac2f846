import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Analysis } from '../../domain/index';
import { useWords, type Words } from '../words';

type PaneHeaderProps = {
  /** Null while nothing has been read. */
  readonly analysis: Analysis | null;
  /** Null where reading again makes no sense, as while writing. */
  readonly onRead: (() => void) | null;
  readonly isHelpOpen: boolean;
  readonly onHelp: () => void;
  /** Around the button for help, which takes the focus again when help is left. */
  readonly helpPlace: RefObject<HTMLSpanElement>;
};

const useStyles = makeStyles({
  // Office's own menu lies over the top right corner of the pane.
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '8px',
    paddingTop: '8px',
    paddingInlineEnd: '36px',
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  years: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px', marginTop: '4px' },
});

function yearsLabel({ fiscalYear, planYear }: Analysis, { text, digits }: Words): string {
  if (fiscalYear === null) return text.header.unknownYear;
  const year = digits(fiscalYear);
  return planYear === null ? text.header.result(year) : text.header.resultAndPlan(year, digits(planYear));
}

/** Whose result this is and of which years, with the buttons that serve every screen. */
export function PaneHeader({ analysis, onRead, isHelpOpen, onHelp, helpPlace }: PaneHeaderProps) {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  const agency = analysis?.agencies[0]?.assessment.agency;
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.name}>
          {agency?.shortName ?? (analysis === null ? text.product : text.header.unknownAgency)}
        </h1>
        {analysis !== null && <p className={styles.years}>{yearsLabel(analysis, words)}</p>}
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={onRead ?? undefined} disabled={onRead === null}>
          {text.header.readAgain}
        </Button>
        <span ref={helpPlace}>
          <Button size="small" appearance="subtle" aria-expanded={isHelpOpen} onClick={onHelp}>
            {text.header.help}
          </Button>
        </span>
      </div>
    </header>
  );
}
