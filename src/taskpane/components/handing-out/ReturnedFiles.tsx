import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReturnedFileReading, WorkbookGateway } from '../../../excel/index';
import type { FileOfSheets } from '../../merging';
import { useHandingOutText } from '../../use-handing-out-text';
import { FileChooser } from '../FileChooser';

/** A file that was chosen, as far as it could be read. */
export type ChosenFile = { readonly file: string; readonly reading: ReturnedFileReading };

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px', margin: '12px 0' },
});

/** Reads the files that were chosen, one after the other. */
export async function readFiles(
  gateway: WorkbookGateway,
  files: readonly File[],
): Promise<readonly ChosenFile[]> {
  const read: ChosenFile[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    read.push({ file: file.name, reading: await gateway.readReturned(bytes) });
  }
  return read;
}

/** Those of the files that could be read. */
export function readable(files: readonly ChosenFile[]): readonly FileOfSheets[] {
  return files.flatMap(({ file, reading }) =>
    reading.kind === 'read' ? [{ file, sheets: reading.sheets }] : [],
  );
}

/** The field in which files are chosen. */
export function FileField({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const styles = useStyles();
  const words = useHandingOutText().takeBack;
  const [id, hint] = [useId(), useId()];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.choose}</label>
      <FileChooser id={id} accept=".xlsx" multiple describedBy={hint} onChoose={onChoose} />
      <span id={hint}>{words.local}</span>
    </div>
  );
}

/** What is wrong with files that could not be read. */
export function UnreadableFiles({ files }: { readonly files: readonly ChosenFile[] }) {
  const words = useHandingOutText().takeBack;
  return files.map(({ file, reading }) =>
    reading.kind === 'unreadable' ? (
      <p key={file} role="alert">
        {words.unreadable[reading.because](file)}
      </p>
    ) : null,
  );
}
