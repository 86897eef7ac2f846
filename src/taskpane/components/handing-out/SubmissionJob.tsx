import { useHandingOutText } from '../../use-handing-out-text';
import { NameList } from '../writing/NameList';
import { CopyJob } from './CopyJob';
import type { JobProps } from './job';
import { NothingToDo } from './NothingToDo';

/** The copy to hand in: what is frozen and hidden in it. */
export function SubmissionJob({ page, facts, planning, onChooseAnother }: JobProps) {
  const words = useHandingOutText();
  const copy = planning.planSubmissionCopy(page.reading);
  const title = words.jobs.submission;
  if (copy === null)
    return <NothingToDo title={title} reason={words.noSheets} onChooseAnother={onChooseAnother} />;
  return (
    <CopyJob
      page={page}
      fileName={facts.fileName}
      title={title}
      makeLabel={words.make.submission}
      doneTitle={words.done.submission}
      next={words.next.submission}
      make={(progress, signal) => page.gateway.freezeCopy(copy, progress, signal)}
      onChooseAnother={onChooseAnother}
    >
      <NameList title={words.frozen} names={copy.frozen} />
      <p>{words.ownDates}</p>
      <NameList title={words.hidden} names={copy.hidden} />
      {copy.opened !== null && <p>{words.opened(copy.opened)}</p>}
    </CopyJob>
  );
}
