import { makeStyles } from '@fluentui/react-components';
import { sentenceOf, type Analysis, type Finding } from '../../../domain/index';
import type { PastedSheet } from '../../pasted-sheet';
import { useNewTableText } from '../../use-new-table-text';
import { useWords } from '../../words';
import { RowCards, type RowCard } from '../RowCards';
import { Section } from '../Section';

type PasteMirrorProps = { readonly analysis: Analysis; readonly planned: PastedSheet };

const SHOWN_ROWS = 3;
const SHOWN_FINDINGS = 20;
/** What the reader itself has to say: codes, text and the reading; scores are checked once they stand in the workbook. */
const ABOUT_READING = /^[RIX]/;

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px' }, line: { margin: 0 } });

function Amounts({ analysis }: Pick<PasteMirrorProps, 'analysis'>) {
  const styles = useStyles();
  const text = useNewTableText();
  const { digits } = useWords();
  const [first, ...others] = analysis.agencies;
  const questions = first?.assessment.questions.size ?? 0;
  const indicators = first?.assessment.indicators.size ?? 0;
  const amounts = [
    ...(others.length > 0 ? [text.agencies(String(others.length + 1))] : []),
    ...(questions > 0 ? [text.questions(String(questions))] : []),
    ...(indicators > 0 ? [text.indicators(String(indicators))] : []),
    ...(analysis.measures.length > 0 ? [text.measures(String(analysis.measures.length))] : []),
  ];
  return <p className={styles.line}>{digits(amounts.length === 0 ? text.nothing : amounts.join(' · '))}</p>;
}

function FirstRows({ planned: { sheet } }: Pick<PasteMirrorProps, 'planned'>) {
  const text = useNewTableText();
  const { digits } = useWords();
  const headings = sheet.rows[sheet.headerRow] ?? [];
  const first = sheet.headerRow + 1;
  const rows = sheet.rows.slice(first, first + SHOWN_ROWS).map((cells, index): RowCard => {
    const entries = cells.flatMap((cell, column) =>
      cell === '' ? [] : [{ key: column, term: String(headings[column] ?? ''), text: String(cell) }],
    );
    return { key: index, title: digits(text.row(String(first + index + 1))), entries };
  });
  return (
    <Section title={text.firstRows}>
      <RowCards rows={rows} />
    </Section>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const text = useNewTableText();
  const { digits, language } = useWords();
  if (findings.length === 0) return null;
  const shown = findings.slice(0, SHOWN_FINDINGS);
  return (
    <Section title={digits(text.findings(String(findings.length)))}>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <li key={`${finding.code} ${index}`}>{digits(sentenceOf(finding, language))}</li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <p className={styles.line}>{digits(text.more(String(shown.length), String(findings.length)))}</p>
      )}
    </Section>
  );
}

/** What was read of the pasted table and what would be written, before anything is. */
export function PasteMirror({ analysis, planned }: PasteMirrorProps) {
  const styles = useStyles();
  const text = useNewTableText();
  const { digits } = useWords();
  return (
    <>
      <Section title={text.mirror}>
        <div role="status">
          <Amounts analysis={analysis} />
        </div>
        <p className={styles.line}>{text.kinds[planned.kind]}</p>
        <p className={styles.line}>{digits(text.sheetName(planned.sheet.name))}</p>
      </Section>
      <FirstRows planned={planned} />
      <Findings findings={analysis.findings.filter(({ code }) => ABOUT_READING.test(code))} />
    </>
  );
}
