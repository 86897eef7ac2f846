import { useState } from 'react';
import type { WorkbookContents } from '../../../excel/index';
import { useEscape } from '../../use-escape';
import { useWelcomeText } from '../../use-welcome-text';
import { useWords } from '../../words';
import { ConfirmBox } from '../writing/ConfirmBox';
import { NameList } from '../writing/NameList';
import { TickBox } from '../writing/TickBox';

type SampleRemovalProps = {
  readonly contents: WorkbookContents;
  readonly onConfirm: (sheets: readonly string[]) => void;
  readonly onDecline: () => void;
};

/** Sheets of ours that stand in the workbook: they may read what is about to go. */
function MadeSheets({ contents }: Pick<SampleRemovalProps, 'contents'>) {
  const { sample } = useWelcomeText();
  const { text: pane } = useWords();
  if (contents.existing.length === 0) return null;
  return (
    <>
      <NameList title={sample.made} names={contents.existing.map(({ name }) => name)} />
      <p>{sample.undoFirst(pane.tools.history)}</p>
    </>
  );
}

type ChangedSheetsProps = {
  readonly sheets: readonly string[];
  readonly ticked: readonly string[];
  readonly onTicked: (ticked: readonly string[]) => void;
};

/** Sample sheets that somebody has changed: what was typed goes only when it is ticked. */
function ChangedSheets({ sheets, ticked, onTicked }: ChangedSheetsProps) {
  const { sample } = useWelcomeText();
  if (sheets.length === 0) return null;
  return (
    <>
      <p>{sample.changed}</p>
      {sheets.map((sheet) => (
        <TickBox
          key={sheet}
          ticked={ticked.includes(sheet)}
          onTick={(wanted) => {
            onTicked(wanted ? [...ticked, sheet] : ticked.filter((one) => one !== sheet));
          }}
        >
          {sample.alsoDelete(sheet)}
        </TickBox>
      ))}
    </>
  );
}

/** What goes and what stays, named before anything is deleted. */
export function SampleRemoval({ contents, onConfirm, onDecline }: SampleRemovalProps) {
  const { sample } = useWelcomeText();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  useEscape(onDecline);
  const namesWhere = (changed: boolean) =>
    contents.sample.filter((one) => one.changed === changed).map(({ sheet }) => sheet);
  const going = [...namesWhere(false), ...ticked];
  return (
    <ConfirmBox
      title={sample.confirmTitle}
      confirm={sample.confirm}
      decline={sample.decline}
      canConfirm={going.length > 0}
      onConfirm={() => {
        onConfirm(going);
      }}
      onDecline={onDecline}
    >
      <NameList title={sample.willDelete} names={namesWhere(false)} />
      <ChangedSheets sheets={namesWhere(true)} ticked={ticked} onTicked={setTicked} />
      <MadeSheets contents={contents} />
      <p>{sample.ownKept}</p>
    </ConfirmBox>
  );
}
