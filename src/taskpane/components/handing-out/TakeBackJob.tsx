import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { MergeConflict, MergeSide } from '../../../domain/sheets/division/merge-result';
import { failureOf, type PaneFailure } from '../../failure';
import type { ChosenSides } from '../../copy-planning';
import { useHandingOutText } from '../../use-handing-out-text';
import { useMergeRun } from '../../use-merge-run';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { FailureSentence } from '../FailureSentence';
import { ScreenTitle } from '../ScreenTitle';
import { CopyDone } from './CopyDone';
import { CopyMessages } from './CopyMessages';
import { CopyProgress } from './CopyProgress';
import type { JobProps } from './job';
import { MergedFileView } from './MergedFileView';
import { FileField, readable, readFiles, UnreadableFiles, type ChosenFile } from './ReturnedFiles';

type Chosen =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading' }
  | { readonly step: 'read'; readonly files: readonly ChosenFile[] }
  | { readonly step: 'failed'; readonly failure: PaneFailure };

/** The files that the user chooses; of two choices the later one counts. */
function useChosenFiles({ gateway }: JobProps['page']) {
  const [chosen, setChosen] = useState<Chosen>({ step: 'waiting' });
  const asked = useRef(0);
  const choose = (files: readonly File[]) => {
    asked.current += 1;
    const mine = asked.current;
    const tell = (next: Chosen) => {
      if (mine === asked.current) setChosen(next);
    };
    tell(files.length === 0 ? { step: 'waiting' } : { step: 'reading' });
    readFiles(gateway, files).then(
      (read) => {
        if (read.length > 0) tell({ step: 'read', files: read });
      },
      (error: unknown) => {
        tell({ step: 'failed', failure: failureOf('read', error) });
      },
    );
  };
  return { chosen, choose };
}

/** What the files would bring, and the sides that the user has chosen in it. */
function useMerge({ page, planning }: JobProps, chosen: Chosen) {
  const { reading, order } = page;
  const [now] = useState(order);
  const [sides, setSides] = useState<ChosenSides>(new Map());
  const preview = useMemo(
    () => (chosen.step === 'read' ? planning.planMerge(reading, now, readable(chosen.files), sides) : null),
    [planning, reading, now, chosen, sides],
  );
  const chooseSide = (file: string, conflicts: readonly MergeConflict[], side: MergeSide) => {
    setSides((before) => {
      const more = conflicts.map((conflict) => [planning.conflictId(file, conflict), side] as const);
      return new Map([...before, ...more]);
    });
  };
  return { preview, chooseSide };
}

/** Files that divisions sent back, what they would bring, and taking it over as a run that can be taken back. */
export function TakeBackJob(props: JobProps) {
  const { page, onChooseAnother } = props;
  const words = useHandingOutText();
  const { text, digits } = useWords();
  const { chosen, choose } = useChosenFiles(page);
  const { preview, chooseSide } = useMerge(props, chosen);
  const { run, isTooLarge, mustReadAgain, start, cancel } = useMergeRun(page);
  const title = words.jobs.takeBack;
  const leave = () => {
    page.readAgain(null);
  };
  if (run.step === 'running') return <CopyProgress title={title} run={run} onCancel={cancel} />;
  if (run.step === 'done')
    return <CopyDone title={words.takeBack.done} next={words.takeBack.next} onLeave={leave} />;
  const { unfinished } = words.takeBack;
  return (
    <>
      <ScreenTitle takesFocus>{title}</ScreenTitle>
      {isTooLarge && <p role="alert">{words.takeBack.tooLarge}</p>}
      {!isTooLarge && <CopyMessages run={run} begun={{ stopped: unfinished, failed: unfinished }} />}
      <FileField onChoose={choose} />
      <p role="status">{chosen.step === 'reading' && words.takeBack.reading}</p>
      {chosen.step === 'failed' && <FailureSentence failure={chosen.failure} />}
      {chosen.step === 'read' && <UnreadableFiles files={chosen.files} />}
      {preview?.strange.map((file) => (
        <p key={file}>{words.takeBack.noneOfOurs(file)}</p>
      ))}
      {preview?.merged
        .filter(({ file }) => !preview.strange.includes(file))
        .map((merged) => (
          <MergedFileView
            key={merged.file}
            merged={merged}
            onChoose={(conflicts, side) => {
              chooseSide(merged.file, conflicts, side);
            }}
          />
        ))}
      {preview !== null && <p>{words.takeBack.undo}</p>}
      <ActionBar>
        {mustReadAgain ? (
          <Button appearance="primary" onClick={leave}>
            {words.readAgain}
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabled={preview === null || preview.cells === 0}
            onClick={() => {
              if (preview !== null) start(preview.plan);
            }}
          >
            {digits(words.takeBack.make(String(preview?.cells ?? 0)))}
          </Button>
        )}
        <Button onClick={onChooseAnother}>{words.chooseAnother}</Button>
        <Button onClick={page.close}>{text.back}</Button>
      </ActionBar>
    </>
  );
}
