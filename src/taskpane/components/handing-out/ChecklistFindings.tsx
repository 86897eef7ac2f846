import { makeStyles, tokens } from '@fluentui/react-components';
import { sentenceOf, type Finding, type Severity } from '../../../domain/index';
import type { PaneActions } from '../../use-pane';
import { useWords } from '../../words';
import { PlaceList } from '../PlaceList';
import { Section } from '../Section';

type ChecklistFindingsProps = {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly goTo: PaneActions['goTo'];
};

const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];
/** More items than this make the pane slow and help nobody; the count stays true. */
const MOST_SHOWN = 200;

const useStyles = makeStyles({
  summary: {
    minHeight: '32px',
    alignContent: 'center',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
  },
  place: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  hint: { margin: '4px 0', fontSize: tokens.fontSizeBase200 },
});

function FindingEntry({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { text, language, digits } = useWords();
  const { at, code } = finding;
  return (
    <>
      <span>{digits(sentenceOf(finding, language))}</span>
      <span className={styles.place}>
        {at === null ? text.findings.noPlace : text.findings.place(at.sheet, at.address)} · {code}
      </span>
    </>
  );
}

function SeverityGroup({
  severity,
  findings,
  goTo,
}: Omit<ChecklistFindingsProps, 'title'> & { readonly severity: Severity }) {
  const styles = useStyles();
  const { text, digits } = useWords();
  const found = findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return null;
  const title = digits(text.findings.group(text.findings.severities[severity], String(found.length)));
  const items = found.slice(0, MOST_SHOWN).map((finding, index) => ({
    key: `${finding.code} ${index}`,
    place: finding.at,
    content: <FindingEntry finding={finding} />,
  }));
  return (
    <details open={severity === 'error'}>
      <summary className={styles.summary}>{title}</summary>
      <PlaceList label={title} items={items} onGo={goTo} />
      {found.length > MOST_SHOWN && (
        <p className={styles.hint}>{digits(text.findings.more(String(MOST_SHOWN), String(found.length)))}</p>
      )}
    </details>
  );
}

/** What has to be looked at before the copy is made, the gravest open; Enter on one shows its cell. */
export function ChecklistFindings({ title, findings, goTo }: ChecklistFindingsProps) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <Section title={title}>
      {findings.length === 0 && <p className={styles.hint}>{text.findings.none}</p>}
      {SEVERITIES.map((severity) => (
        <SeverityGroup key={severity} severity={severity} findings={findings} goTo={goTo} />
      ))}
    </Section>
  );
}
