import { makeStyles, tokens } from '@fluentui/react-components';
import { sentenceOf, type Finding } from '../../../domain/index';
import type { CheckingText } from '../../checking-text.th';
import type { FindingGroup, FindingRow } from '../../finding-groups';
import { useCheckingText } from '../../use-checking-text';
import { useWords } from '../../words';

const useStyles = makeStyles({
  head: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  severity: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  words: { display: 'block' },
  note: { display: 'block', fontSize: tokens.fontSizeBase200 },
});

function FindingWords({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { text, language, digits } = useWords();
  const words = useCheckingText();
  const { code, severity, at, acknowledged = null } = finding;
  const place = at === null ? words.filter.wholeWorkbook : words.place(at.sheet, at.address);
  return (
    <>
      <span className={styles.head}>
        <span className={styles.severity}>{text.findings.severities[severity]}</span> · {code} · {place}
      </span>
      <span className={styles.words}>{digits(sentenceOf(finding, language))}</span>
      {acknowledged !== null && (
        <span className={styles.note}>
          {words.acknowledged(acknowledged.reason === '' ? words.noReason : acknowledged.reason)}
        </span>
      )}
    </>
  );
}

function kindOf({ code, fix }: Finding, { kinds }: CheckingText): string | null {
  if (fix === undefined) return null;
  return Object.entries(kinds).find(([kind]) => kind === code)?.[1] ?? null;
}

function GroupWords({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const { text, language, digits } = useWords();
  const words = useCheckingText();
  const [first] = group.findings;
  const title = kindOf(first, words) ?? sentenceOf(first, language);
  return (
    <>
      <span className={styles.head}>
        <span className={styles.severity}>{text.findings.severities[first.severity]}</span> · {first.code}
      </span>
      <span className={styles.words}>{digits(words.group(title, String(group.places)))}</span>
    </>
  );
}

/** What a line of the list says. */
export function FindingLine({ row }: { readonly row: FindingRow }) {
  return row.kind === 'finding' ? <FindingWords finding={row.finding} /> : <GroupWords group={row.group} />;
}
