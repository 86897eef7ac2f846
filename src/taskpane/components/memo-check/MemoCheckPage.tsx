import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { mendText } from '../../../domain/index';
import type { ToolPageProps } from '../../tool-page';
import { useMemoCheck } from '../../use-memo-check';
import { useMemoCheckText } from '../../use-memo-check-text';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { FailureSentence } from '../FailureSentence';
import { ScreenTitle } from '../ScreenTitle';
import { CheckedMemo } from './CheckedMemo';
import { MemoText } from './MemoText';

const useStyles = makeStyles({
  hint: { margin: '4px 0 8px' },
  status: { margin: '8px 0', fontWeight: tokens.fontWeightSemibold },
});

/** A draft memo held against the workbook: pasted or typed, checked, mended, copied. Nothing of it is kept. */
export function MemoCheckPage({ reading, close }: ToolPageProps) {
  const styles = useStyles();
  const text = useMemoCheckText();
  const { digits } = useWords();
  const memo = useMemoCheck(reading);
  const { checked } = memo;
  return (
    <>
      <ScreenTitle takesFocus>{text.title}</ScreenTitle>
      <p className={styles.hint}>{text.lead}</p>
      {reading.analysis.agencies.length === 0 && <p className={styles.hint}>{text.withoutScores}</p>}
      <MemoText value={memo.text} onChange={memo.type} />
      <p className={styles.status} role="status">
        {digits(memo.sentence)}
      </p>
      {memo.failure !== null && <FailureSentence failure={memo.failure} />}
      {checked !== null && (
        <CheckedMemo
          checked={checked}
          onMend={() => {
            memo.take(mendText(checked.text, checked.findings));
          }}
        />
      )}
      <ActionBar>
        <Button appearance="primary" disabled={memo.isBusy} onClick={memo.check}>
          {checked === null ? text.check : text.checkAgain}
        </Button>
        <Button onClick={close}>{text.close}</Button>
      </ActionBar>
    </>
  );
}
