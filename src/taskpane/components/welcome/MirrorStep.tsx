import { makeStyles } from '@fluentui/react-components';
import { statesScores } from '../../../domain/assessment/assessment';
import { missingQuestions, sentenceOf, sentenceOfRating, type AgencyAnalysis } from '../../../domain/index';
import { formatCodeRanges } from '../../code-ranges';
import { mirrorOf, type ReadingMirror } from '../../reading-mirror';
import type { WorkbookReading } from '../../session';
import { outsideSentence } from '../../outside-scores';
import { useWelcomeText } from '../../use-welcome-text';
import { useWords } from '../../words';
import { StepBar, type StepMoves } from './StepBar';

type MirrorStepProps = { readonly reading: WorkbookReading; readonly moves: StepMoves };
type SubjectProps = { readonly subject: AgencyAnalysis };

const useStyles = makeStyles({
  line: { margin: '6px 0' },
  list: { margin: 0, paddingInlineStart: '20px' },
});

/** Findings that say why a computed total is not the published one. */
const WHY_TOTALS_DIFFER = ['S07', 'S01', 'S11'];

function Amounts({ mirror, subject }: SubjectProps & { readonly mirror: ReadingMirror }) {
  const styles = useStyles();
  const { digits } = useWords();
  const { mirror: text } = useWelcomeText();
  const { read, all } = mirror.questions;
  if (read === 0) return <p className={styles.line}>{text.noQuestions}</p>;
  const parts = mirror.instruments.map((one) =>
    one.read === one.all ? `${one.code} ${one.read}` : `${one.code} ${one.read}/${one.all}`,
  );
  const sentence = read === all ? text.allRead(String(all)) : text.partlyRead(String(read), String(all));
  const missing = missingQuestions(subject);
  return (
    <>
      <p className={styles.line}>{digits(`${sentence} (${parts.join(' · ')})`)}</p>
      {missing.length > 0 && (
        <p className={styles.line}>⚠ {digits(text.missing(formatCodeRanges(missing)))}</p>
      )}
    </>
  );
}

/** What was read otherwise than it stands there, so that nobody finds out later. */
function Conversions({ mirror }: { readonly mirror: ReadingMirror }) {
  const styles = useStyles();
  const { digits } = useWords();
  const { mirror: text } = useWelcomeText();
  const told = [
    ...(mirror.thaiDigits > 0 ? [text.thaiDigits(String(mirror.thaiDigits))] : []),
    ...(mirror.zeroForLetter > 0 ? [text.zeroForLetter(String(mirror.zeroForLetter))] : []),
    ...(mirror.repaired > 0 ? [text.repaired(String(mirror.repaired))] : []),
  ];
  if (told.length === 0) return null;
  return (
    <ul className={styles.list}>
      {[...told, text.untouched].map((line) => (
        <li key={line}>{digits(line)}</li>
      ))}
    </ul>
  );
}

function Total({ subject, reading }: SubjectProps & Pick<MirrorStepProps, 'reading'>) {
  const styles = useStyles();
  const { score, digits, language } = useWords();
  const { mirror: text } = useWelcomeText();
  const { total } = subject.chain;
  const { computed, published, agrees } = total;
  if (total.score === null) return <p className={styles.line}>{text.noTotal}</p>;
  if (computed === null || published === null)
    return <p className={styles.line}>{text.total(score(total.score))}</p>;
  const figures = [score(computed), score(published.score)] as const;
  if (agrees === true) return <p className={styles.line}>{text.agrees(...figures)}</p>;
  const reasons = reading.analysis.findings.filter(({ code }) => WHY_TOTALS_DIFFER.includes(code));
  const difference = score(computed.sub(published.score).abs());
  return (
    <>
      <p className={styles.line}>⚠ {text.differs(...figures, difference)}</p>
      <ul className={styles.list}>
        {reasons.map((finding, index) => (
          <li key={`${finding.code} ${index}`}>{digits(sentenceOf(finding, language))}</li>
        ))}
      </ul>
    </>
  );
}

function Level({ subject: { rating } }: SubjectProps) {
  const styles = useStyles();
  const { digits, language } = useWords();
  const { mirror: text } = useWelcomeText();
  const level = rating.level === null ? text.noLevel : text.level(rating.level);
  return (
    <p className={styles.line}>
      {level} ({digits(sentenceOfRating(rating, language))})
    </p>
  );
}

function LowCount({ mirror, subject }: SubjectProps & { readonly mirror: ReadingMirror }) {
  const styles = useStyles();
  const { bound, digits } = useWords();
  const { mirror: text } = useWelcomeText();
  const threshold = bound(subject.rulebook.lowThreshold.value);
  if (mirror.questions.read === 0) return null;
  const sentence =
    mirror.lowQuestions === 0 ? text.noneLow(threshold) : text.low(threshold, digits(mirror.lowQuestions));
  return <p className={styles.line}>{sentence}</p>;
}

function Scores({ subject, reading }: SubjectProps & Pick<MirrorStepProps, 'reading'>) {
  const mirror = mirrorOf(subject, reading);
  const styles = useStyles();
  const outside = outsideSentence(subject, useWords());
  const isTold = outside === null || subject.chain.total.score !== null;
  return (
    <>
      <Amounts mirror={mirror} subject={subject} />
      <Conversions mirror={mirror} />
      {outside !== null && <p className={styles.line}>⚠ {outside}</p>}
      {isTold && (
        <>
          <Total subject={subject} reading={reading} />
          <Level subject={subject} />
        </>
      )}
      <LowCount mirror={mirror} subject={subject} />
    </>
  );
}

/** What was read, before anything is written: how much, what was taken otherwise than it stands there, and what it comes to. */
export function MirrorStep({ reading, moves }: MirrorStepProps) {
  const styles = useStyles();
  const { digits } = useWords();
  const { mirror: text } = useWelcomeText();
  const { agencies, measures } = reading.analysis;
  const subject = agencies.find(({ assessment }) => statesScores(assessment));
  return (
    <>
      {subject === undefined ? (
        <p className={styles.line}>{text.nothing}</p>
      ) : (
        <Scores subject={subject} reading={reading} />
      )}
      <p className={styles.line}>
        {measures.length === 0 ? text.noMeasures : digits(text.measures(String(measures.length)))}
      </p>
      <StepBar moves={moves} />
    </>
  );
}
