import { Button, makeStyles } from '@fluentui/react-components';
import { formatPlace } from '../../../domain/index';
import type { MergedFile } from '../../../domain/sheets/division/merge-files';
import type { MergeConflict, MergedCell, MergeSide } from '../../../domain/sheets/division/merge-result';
import { useHandingOutText } from '../../use-handing-out-text';
import { useWords } from '../../words';
import { Section } from '../Section';
import { ConflictField } from './ConflictField';

type MergedFileViewProps = {
  readonly merged: MergedFile;
  readonly onChoose: (conflicts: readonly MergeConflict[], side: MergeSide) => void;
};

const useStyles = makeStyles({
  summary: { minHeight: '32px', alignContent: 'center', cursor: 'pointer' },
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  all: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
});

type SentencesProps = { readonly title: string; readonly sentences: readonly string[] };

function Sentences({ title, sentences }: SentencesProps) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

type ConflictsProps = {
  readonly conflicts: readonly MergeConflict[];
  readonly onChoose: MergedFileViewProps['onChoose'];
};

function Conflicts({ conflicts, onChoose }: ConflictsProps) {
  const styles = useStyles();
  const words = useHandingOutText().takeBack;
  const { digits } = useWords();
  if (conflicts.length === 0) return null;
  return (
    <>
      <p>{digits(words.conflicts(String(conflicts.length)))}</p>
      {conflicts.length > 1 && (
        <div className={styles.all}>
          {(['home', 'returned'] as const).map((side) => (
            <Button
              key={side}
              onClick={() => {
                onChoose(conflicts, side);
              }}
            >
              {side === 'home' ? words.allHome : words.allReturned}
            </Button>
          ))}
        </div>
      )}
      {conflicts.map((conflict) => (
        <ConflictField
          key={formatPlace(conflict.at)}
          conflict={conflict}
          onChoose={(side) => {
            onChoose([conflict], side);
          }}
        />
      ))}
    </>
  );
}

/** What a file that came back would bring: what is taken over, what has to be chosen, and what stays out. */
export function MergedFileView({ merged: { file, result }, onChoose }: MergedFileViewProps) {
  const words = useHandingOutText().takeBack;
  const { digits } = useWords();
  const { taken, conflicts, left, unknown, unmatched } = result;
  const quoted = (text: string) => (text === '' ? words.blank : `“${text}”`);
  const sentenceOf = ({ at, heading, home, returned }: MergedCell) =>
    words.change(formatPlace(at), heading, quoted(home), quoted(returned));
  const isEmpty = taken.length + conflicts.length === 0;
  return (
    <Section title={file}>
      {isEmpty && <p>{words.nothing}</p>}
      <Sentences title={digits(words.taken(String(taken.length)))} sentences={taken.map(sentenceOf)} />
      <Conflicts conflicts={conflicts} onChoose={onChoose} />
      <Sentences title={digits(words.left(String(left.length)))} sentences={left.map(sentenceOf)} />
      <Sentences
        title={digits(words.unknown(String(unknown.length)))}
        sentences={unknown.map(({ at, texts }) => `${formatPlace(at)}: ${texts.join(' · ')}`)}
      />
      {unmatched.map((sheet) => (
        <p key={sheet}>{words.unmatched(sheet)}</p>
      ))}
    </Section>
  );
}
