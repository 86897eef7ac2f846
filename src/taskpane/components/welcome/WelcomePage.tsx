import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isEmptyWorkbook } from '../../empty-workbook';
import { failureOf, type PaneFailure } from '../../failure';
import { loadSample } from '../../load-sample';
import type { ToolPageProps } from '../../tool-page';
import { useWelcomeText } from '../../use-welcome-text';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { FailureSentence } from '../FailureSentence';
import { ScreenTitle } from '../ScreenTitle';
import { Section } from '../Section';

type WelcomePageProps = ToolPageProps & { readonly start: () => void };

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px' },
  line: { margin: '4px 0' },
  hint: { margin: '12px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the sample is, or why it is not offered here. */
function SampleHint({ canAdd }: { readonly canAdd: boolean }) {
  const styles = useStyles();
  const { sample } = useWelcomeText();
  return <p className={styles.hint}>{canAdd ? sample.what : sample.notEmpty}</p>;
}

/** Puts the sample into the workbook and shows what comes of it. */
function useSample({ gateway, now, readAgain }: WelcomePageProps) {
  const [isAdding, setAdding] = useState(false);
  const [failure, setFailure] = useState<PaneFailure | null>(null);
  const add = async () => {
    setAdding(true);
    setFailure(null);
    try {
      const { sampleSheets } = await loadSample();
      await gateway.addSample(sampleSheets(), { at: now().toISOString() });
      readAgain('sheetAdded');
    } catch (error) {
      setFailure(failureOf('addSheet', error));
      setAdding(false);
    }
  };
  return { add, isAdding, failure };
}

/**
 * The first page that anybody sees: what the assistant does, what it never does, and two ways to begin. It takes no focus,
 * because it opens by itself while the user may be typing in a cell.
 */
export function WelcomePage(props: WelcomePageProps) {
  const styles = useStyles();
  const { text: pane } = useWords();
  const { welcome, sample } = useWelcomeText();
  const { add, isAdding, failure } = useSample(props);
  const { contents } = props.reading;
  const canAdd = isEmptyWorkbook(contents);

  return (
    <>
      <ScreenTitle>{pane.product}</ScreenTitle>
      <p className={styles.line}>{welcome.lead}</p>
      <ul className={styles.list}>
        {welcome.makes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Section title={welcome.promises}>
        <ul className={styles.list}>
          {welcome.never.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      {contents.sample.length === 0 && <SampleHint canAdd={canAdd} />}
      {failure !== null && <FailureSentence failure={failure} />}
      <p role="status" className={styles.line}>
        {isAdding ? sample.adding : ''}
      </p>
      <ActionBar>
        <Button appearance="primary" disabled={isAdding} onClick={props.start}>
          {welcome.start}
        </Button>
        {canAdd && (
          <Button
            disabled={isAdding}
            onClick={() => {
              void add();
            }}
          >
            {sample.add}
          </Button>
        )}
      </ActionBar>
    </>
  );
}
