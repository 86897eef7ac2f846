import { useMemo, useState } from 'react';
import type { PublishingPreview } from '../../copy-planning';
import { useHandingOutText } from '../../use-handing-out-text';
import { useWords } from '../../words';
import { Section } from '../Section';
import { NameList } from '../writing/NameList';
import { TickBox } from '../writing/TickBox';
import { ChecklistFindings } from './ChecklistFindings';
import { CopyJob } from './CopyJob';
import type { JobProps } from './job';
import { NothingToDo } from './NothingToDo';

type ChecklistProps = {
  readonly preview: PublishingPreview;
  readonly page: JobProps['page'];
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
};

/** What someone has to look at before it is published. */
function Checklist({ preview: { checklist }, page, isChecked, onCheck }: ChecklistProps) {
  const words = useHandingOutText();
  const { digits } = useWords();
  if (checklist.length === 0)
    return (
      <Section title={words.checklist}>
        <p>{words.nothingPersonal}</p>
      </Section>
    );
  return (
    <>
      <ChecklistFindings
        title={digits(words.personal(String(checklist.length)))}
        findings={checklist}
        goTo={page.goTo}
      />
      <TickBox ticked={isChecked} onTick={onCheck}>
        {words.checked}
      </TickBox>
    </>
  );
}

/** The copy for the website: what stays, what goes, and the checklist. */
export function PublishingJob({ page, facts, planning, onChooseAnother }: JobProps) {
  const words = useHandingOutText();
  const { digits } = useWords();
  const { reading, gateway } = page;
  const preview = useMemo(() => planning.planPublishingCopy(reading, facts), [planning, reading, facts]);
  const [isChecked, setIsChecked] = useState(false);
  const title = words.jobs.publishing;
  if (preview === null)
    return <NothingToDo title={title} reason={words.noSheets} onChooseAnother={onChooseAnother} />;
  const { cut, deleted, checklist, hiddenRows, hiddenColumns } = preview;
  const isReady = isChecked || checklist.length === 0;
  return (
    <CopyJob
      page={page}
      fileName={facts.fileName}
      title={title}
      makeLabel={words.make.publishing}
      doneTitle={words.done.publishing}
      next={words.next.publishing}
      make={isReady ? (progress, signal) => gateway.cutCopy(cut, progress, signal) : null}
      onChooseAnother={onChooseAnother}
    >
      <NameList title={words.kept} names={cut.parts.map(({ sheet }) => sheet)} />
      <NameList title={words.deleted} names={deleted} />
      <p>{digits(words.emptied(String(hiddenRows), String(hiddenColumns)))}</p>
      <p>{words.journal}</p>
      <Checklist preview={preview} page={page} isChecked={isChecked} onCheck={setIsChecked} />
    </CopyJob>
  );
}
