import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ToolPageProps } from '../../tool-page';
import { useCopyRun, type MakeCopy } from '../../use-copy-run';
import { useHandingOutText } from '../../use-handing-out-text';
import { ActionBar } from '../ActionBar';
import { ScreenTitle } from '../ScreenTitle';
import { Section } from '../Section';
import { StepList } from '../StepList';
import { TickBox } from '../writing/TickBox';
import { CopyDone } from './CopyDone';
import { CopyMessages } from './CopyMessages';
import { CopyProgress } from './CopyProgress';

type CopyJobProps = {
  readonly page: ToolPageProps;
  readonly fileName: string;
  readonly title: string;
  readonly makeLabel: string;
  readonly doneTitle: string;
  readonly next: readonly string[];
  /** Null while something has to be chosen or looked at first. */
  readonly make: MakeCopy | null;
  readonly onChooseAnother: () => void;
  /** What will change in the file. */
  readonly children: ReactNode;
};

const useStyles = makeStyles({
  file: { margin: '8px 0', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
});

/** One kind of copy: what it takes, what will change, the tick that guards the original, and the course of making it. */
export function CopyJob(props: CopyJobProps) {
  const { page, fileName, title, makeLabel, doneTitle, next, make, onChooseAnother, children } = props;
  const styles = useStyles();
  const words = useHandingOutText();
  const { run, start, cancel } = useCopyRun(page.gateway, page.reading, 'goOn');
  const [isCopy, setIsCopy] = useState(false);
  const leave = () => {
    page.readAgain(null);
  };
  if (run.step === 'running') return <CopyProgress title={title} run={run} onCancel={cancel} />;
  if (run.step === 'done') return <CopyDone title={doneTitle} next={next} onLeave={leave} />;
  const isStale = run.step === 'changed';
  return (
    <>
      <ScreenTitle takesFocus>{title}</ScreenTitle>
      <CopyMessages run={run} begun={{ stopped: words.cancelled, failed: words.failed }} />
      <Section title={words.copy.title}>
        <StepList steps={words.copy.steps} />
        <p className={styles.file}>{words.copy.file(fileName)}</p>
      </Section>
      {children}
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.copy.noUndo}</MessageBarBody>
      </MessageBar>
      <TickBox ticked={isCopy} onTick={setIsCopy}>
        {words.copy.confirm(fileName)}
      </TickBox>
      <ActionBar>
        {isStale ? (
          <Button appearance="primary" onClick={leave}>
            {words.readAgain}
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabled={!isCopy || make === null}
            onClick={() => {
              if (make !== null) start(make);
            }}
          >
            {makeLabel}
          </Button>
        )}
        <Button onClick={onChooseAnother}>{words.chooseAnother}</Button>
      </ActionBar>
    </>
  );
}
