import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useMemo } from 'react';
import type { TextFinding } from '../../../domain/index';
import { markLines, type MarkedLine, type TextPiece } from '../../text-marks';
import { useMemoCheckText } from '../../use-memo-check-text';
import { useWords } from '../../words';
import { Section } from '../Section';

type MarkedTextProps = {
  readonly text: string;
  readonly findings: readonly TextFinding[];
  readonly onBack: (number: number) => void;
};

type MarkProps = { readonly piece: TextPiece; readonly onBack: (number: number) => void };

const useStyles = makeStyles({
  hint: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: {
    padding: '8px',
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { margin: '0 0 4px', whiteSpace: 'pre-wrap', tabSize: 4 },
  quiet: { color: tokens.colorNeutralForeground2 },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
  },
  number: {
    minHeight: '32px',
    padding: '0 4px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

function Mark({ piece, onBack }: MarkProps) {
  const styles = useStyles();
  const text = useMemoCheckText();
  const { digits, text: pane } = useWords();
  const { numbers, severity } = piece;
  const [first] = numbers;
  if (first === undefined || severity === null) return <>{piece.text}</>;
  return (
    <mark className={styles.mark}>
      {piece.text}{' '}
      <button
        type="button"
        className={styles.number}
        data-numbers={numbers.join(' ')}
        tabIndex={-1}
        title={text.backToList}
        onClick={() => {
          onBack(first);
        }}
      >
        {digits(text.mark(numbers.join(', '), pane.findings.severities[severity]))}
      </button>
    </mark>
  );
}

function Line({ line, onBack }: { readonly line: MarkedLine; readonly onBack: MarkProps['onBack'] }) {
  const styles = useStyles();
  const text = useMemoCheckText();
  const { digits } = useWords();
  if (line.kind === 'quiet')
    return <p className={styles.quiet}>{digits(text.quietLines(String(line.count)))}</p>;
  return (
    <p className={styles.line} lang="th">
      {line.pieces.map((piece) => (
        <Fragment key={piece.start}>
          <Mark piece={piece} onBack={onBack} />
        </Fragment>
      ))}
    </p>
  );
}

/** The checked text with every finding marked: underlined, with its number and how grave it is in words. Text nodes only. */
export function MarkedText({ text: checked, findings, onBack }: MarkedTextProps) {
  const styles = useStyles();
  const text = useMemoCheckText();
  const lines = useMemo(() => markLines(checked, findings), [checked, findings]);
  return (
    <Section title={text.marked}>
      <p className={styles.hint}>{text.markedHint}</p>
      <div className={styles.text}>
        {lines.map((line) => (
          <Line key={line.line} line={line} onBack={onBack} />
        ))}
      </div>
    </Section>
  );
}
