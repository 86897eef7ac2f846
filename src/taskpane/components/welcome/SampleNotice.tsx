import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { failureOf, type PaneFailure } from '../../failure';
import type { ToolPageProps } from '../../tool-page';
import { useWelcomeText } from '../../use-welcome-text';
import { useWords } from '../../words';
import { SampleRemoval } from './SampleRemoval';

type NoticeStep = 'told' | 'asked' | 'removing';

const useStyles = makeStyles({
  notice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', margin: '8px 0' },
  line: { margin: 0 },
});

/** Why the sample is still there. */
function NotRemoved({ refusal }: Pick<PaneFailure, 'refusal'>) {
  const { text: pane } = useWords();
  const { sample } = useWelcomeText();
  const sheet = 'sheet' in refusal ? (refusal.sheet ?? '') : '';
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {sample.notRemoved} {pane.refusals[refusal.code](sheet)}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Says that sample data is in the workbook, and takes it out again once the user has seen which sheets go; nothing where there is none. */
export function SampleNotice({ reading, gateway, readAgain }: ToolPageProps) {
  const styles = useStyles();
  const { sample } = useWelcomeText();
  const [step, setStep] = useState<NoticeStep>('told');
  const [failure, setFailure] = useState<PaneFailure | null>(null);
  const notice = useRef<HTMLDivElement>(null);
  const { contents } = reading;
  if (contents.sample.length === 0) return null;

  const remove = async (sheets: readonly string[]) => {
    setStep('removing');
    setFailure(null);
    try {
      await gateway.removeSample(sheets);
      readAgain('sampleRemoved');
    } catch (error) {
      setFailure(failureOf('addSheet', error));
    }
    setStep('told');
  };

  return (
    <section aria-label={sample.present}>
      <div ref={notice} className={styles.notice}>
        <p className={styles.line} role="status">
          {step === 'removing' ? sample.removing : sample.present}
        </p>
        <Button
          disabled={step === 'removing'}
          aria-expanded={step === 'asked'}
          onClick={() => {
            setStep('asked');
          }}
        >
          {sample.remove}
        </Button>
      </div>
      {failure !== null && <NotRemoved refusal={failure.refusal} />}
      {step === 'asked' && (
        <SampleRemoval
          contents={contents}
          onConfirm={(sheets) => {
            void remove(sheets);
          }}
          onDecline={() => {
            setStep('told');
            notice.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </section>
  );
}
