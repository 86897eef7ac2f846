import { makeStyles, tokens } from '@fluentui/react-components';
import type { QuestionCode } from '../../../domain/assessment/question-code';
import type { AgencyAnalysis } from '../../../domain/index';
import { foldSet, groupByIndicator } from '../../set-by-indicator';
import { useWhatIfText } from '../../use-what-if-text';
import { useWords } from '../../words';

type GroupsProps = { readonly codes: readonly QuestionCode[]; readonly agency: AgencyAnalysis };

type SetQuestionsProps = GroupsProps & {
  /** True where no question is named until the user asks. */
  readonly isFolded: boolean;
};

const useStyles = makeStyles({
  questions: { margin: '2px 0 8px', fontSize: tokens.fontSizeBase200 },
  indicator: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: '0 0 0 12px' },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  code: { minWidth: '32px', fontWeight: tokens.fontWeightSemibold },
  summary: { minHeight: '32px', alignContent: 'center', cursor: 'pointer' },
});

function Groups({ codes, agency }: GroupsProps) {
  const styles = useStyles();
  const { text, digits, score } = useWords();
  const { sets } = useWhatIfText();
  return groupByIndicator(codes, agency).map(({ number, name, questions }) => (
    <div key={number}>
      <p className={styles.indicator}>{digits(text.bars.indicator(String(number), name))}</p>
      <ul className={styles.list}>
        {questions.map((one) => (
          <li key={one.code} className={styles.line}>
            <span className={styles.code}>{digits(one.code)}</span>{' '}
            <span>{sets.question(score(one.score), score(one.points))}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** What a set is made of: questions with what each lacks, all but the first few of the first set folded. */
export function SetQuestions({ codes, agency, isFolded }: SetQuestionsProps) {
  const styles = useStyles();
  const { digits } = useWords();
  const { sets } = useWhatIfText();
  const { first, rest } = isFolded ? { first: [], rest: codes } : foldSet(codes);
  return (
    <div className={styles.questions}>
      <Groups codes={first} agency={agency} />
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {digits(first.length === 0 ? sets.all : sets.rest(String(rest.length)))}
          </summary>
          <Groups codes={rest} agency={agency} />
        </details>
      )}
    </div>
  );
}
