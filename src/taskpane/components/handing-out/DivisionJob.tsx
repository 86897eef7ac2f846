import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { DivisionWork } from '../../../domain/sheets/division/divide-workbook';
import { useHandingOutText } from '../../use-handing-out-text';
import { useWords } from '../../words';
import { NameList } from '../writing/NameList';
import { CopyJob } from './CopyJob';
import type { JobProps } from './job';
import { NothingToDo } from './NothingToDo';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px', margin: '12px 0' },
  select: { minHeight: '32px', maxWidth: '100%', font: 'inherit' },
});

type DivisionFieldProps = {
  readonly works: readonly DivisionWork[];
  readonly chosen: DivisionWork;
  readonly onChoose: (work: DivisionWork) => void;
};

function DivisionField({ works, chosen, onChoose }: DivisionFieldProps) {
  const styles = useStyles();
  const words = useHandingOutText();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.division}</label>
      <select
        id={id}
        className={styles.select}
        value={chosen.division}
        onChange={({ target }) => {
          const work = works.find(({ division }) => division === target.value);
          if (work !== undefined) onChoose(work);
        }}
      >
        {works.map(({ division }) => (
          <option key={division}>{division}</option>
        ))}
      </select>
    </div>
  );
}

/** The copy for a division: its rows alone, to be filled in and brought back. */
export function DivisionJob({ page, facts, planning, onChooseAnother }: JobProps) {
  const words = useHandingOutText();
  const { digits } = useWords();
  const { reading, gateway, order } = page;
  const [{ divisions, unowned }] = useState(() => planning.planDivisions(reading, order()));
  const [chosen, setChosen] = useState(divisions[0]);
  const { fileName } = facts;
  const preview = useMemo(
    () => (chosen === undefined ? null : planning.planDivisionCopy(reading, chosen, fileName)),
    [planning, reading, chosen, fileName],
  );
  if (chosen === undefined || preview === null) {
    const title = words.jobs.division;
    return <NothingToDo title={title} reason={words.noDivisions} onChooseAnother={onChooseAnother} />;
  }
  const rowsIn = ({ sheet, texts }: DivisionWork['sheets'][number]) =>
    words.rowsOf(sheet, digits(texts.length));
  return (
    <CopyJob
      page={page}
      fileName={fileName}
      title={words.jobs.division}
      makeLabel={words.make.division(chosen.division)}
      doneTitle={words.done.division(chosen.division)}
      next={words.next.division}
      make={(progress, signal) => gateway.cutCopy(preview.cut, progress, signal)}
      onChooseAnother={onChooseAnother}
    >
      <DivisionField works={divisions} chosen={chosen} onChoose={setChosen} />
      <NameList title={words.kept} names={chosen.sheets.map(rowsIn)} />
      <NameList title={words.deleted} names={preview.deleted} />
      <p>{words.cover}</p>
      {unowned.map(({ sheet, rows }) => (
        <p key={sheet}>{digits(words.unowned(sheet, String(rows.length)))}</p>
      ))}
    </CopyJob>
  );
}
