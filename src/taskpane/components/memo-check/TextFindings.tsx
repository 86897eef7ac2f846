import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { sentenceOf, type TextFinding } from '../../../domain/index';
import { stepInList } from '../../list-steps';
import { useMemoCheckText } from '../../use-memo-check-text';
import { useWords } from '../../words';
import { useLineLook } from '../line-look';
import { Section } from '../Section';

type TextFindingsProps = {
  readonly findings: readonly TextFinding[];
  /** Of all that was found, shown here or not. */
  readonly count: number;
  readonly onGo: (number: number) => void;
};

const useStyles = makeStyles({
  hint: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  severity: { fontWeight: tokens.fontWeightSemibold },
  place: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function FindingWords({ found, number }: { readonly found: TextFinding; readonly number: number }) {
  const styles = useStyles();
  const text = useMemoCheckText();
  const { digits, language, text: pane } = useWords();
  const { finding, line } = found;
  return (
    <>
      <span className={styles.severity}>
        {digits(number)} {pane.findings.severities[finding.severity]}
      </span>{' '}
      {digits(sentenceOf(finding, language))}
      <span className={styles.place}>
        {digits(text.line(String(line + 1)))} · {finding.code}
        {finding.fix !== undefined && ` · ${text.fix(finding.fix.from, finding.fix.to)}`}
      </span>
    </>
  );
}

/** What was found in the text, one stop for Tab: arrow keys walk it, Enter leads to the marked words. */
export function TextFindings({ findings, count, onGo }: TextFindingsProps) {
  const styles = useStyles();
  const look = useLineLook();
  const text = useMemoCheckText();
  const { digits } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(0);
  const stop = Math.min(active, findings.length - 1);
  return (
    <Section title={text.findings}>
      <p className={styles.hint}>{text.findingsHint}</p>
      <ol ref={list} className={look.list} aria-label={text.findings}>
        {findings.map((found, index) => (
          <li key={`${found.finding.code} ${found.start} ${index}`}>
            <button
              type="button"
              className={look.line}
              data-number={index + 1}
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => {
                setActive(index);
              }}
              onKeyDown={(event) => {
                const next = stepInList(event.key, index, findings.length - 1);
                if (next === null) return;
                event.preventDefault();
                list.current?.querySelectorAll('button')[next]?.focus();
              }}
              onClick={() => {
                onGo(index + 1);
              }}
            >
              <FindingWords found={found} number={index + 1} />
            </button>
          </li>
        ))}
      </ol>
      {findings.length < count && (
        <p className={styles.hint}>{digits(text.more(String(findings.length), String(count)))}</p>
      )}
    </Section>
  );
}
