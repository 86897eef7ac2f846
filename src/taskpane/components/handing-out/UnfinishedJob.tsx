import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { CutCopy } from '../../../domain/sheets/copies/cut-copy';
import type { ToolPageProps } from '../../tool-page';
import { useCopyRun } from '../../use-copy-run';
import { useHandingOutText } from '../../use-handing-out-text';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { ScreenTitle } from '../ScreenTitle';
import { NameList } from '../writing/NameList';
import { CopyDone } from './CopyDone';
import { CopyMessages } from './CopyMessages';
import { CopyProgress } from './CopyProgress';

type UnfinishedJobProps = { readonly page: ToolPageProps; readonly cut: CutCopy };

/** A copy that was cut halfway, by a failure or by the user: it can be completed, and nothing else may be done with it. */
export function UnfinishedJob({ page, cut }: UnfinishedJobProps) {
  const words = useHandingOutText();
  const { text } = useWords();
  const { run, start, cancel } = useCopyRun(page.gateway, null, 'goOn');
  const title = text.tools.handingOut;
  const leave = () => {
    page.readAgain(null);
  };
  if (run.step === 'running') return <CopyProgress title={title} run={run} onCancel={cancel} />;
  if (run.step === 'done')
    return <CopyDone title={words.done.unfinished} next={words.next.unfinished} onLeave={leave} />;
  return (
    <>
      <ScreenTitle takesFocus>{title}</ScreenTitle>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.unfinished}</MessageBarBody>
      </MessageBar>
      <CopyMessages run={run} begun={{ stopped: words.cancelled, failed: words.failed }} />
      <NameList title={words.kept} names={cut.parts.map(({ sheet }) => sheet)} />
      <ActionBar>
        <Button
          appearance="primary"
          onClick={() => {
            start((progress, signal) => page.gateway.cutCopy(cut, progress, signal));
          }}
        >
          {words.goOn}
        </Button>
        <Button onClick={page.close}>{text.back}</Button>
      </ActionBar>
    </>
  );
}
