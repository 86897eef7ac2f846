import { done, type EngineFile, type Excelize } from './excelize-engine';
import { readRelationships } from './package/relationships';
import { openPackage, type ZipPackage } from './package/zip-package';
import { readOutline } from './reading/workbook-outline';

/** The parts of an empty workbook, with one sheet. */
export function emptyPackage(excelize: Excelize): ZipPackage {
  return openPackage(bytesOf(done(excelize.NewFile(), 'make a workbook')));
}

/**
 * An empty workbook in the engine that has the cell formats of `parts`. The engine never sees the file's sheets, whose
 * protection it would loosen when it writes them anew. Throws when the engine cannot take the formats.
 */
export function openStyles(parts: ZipPackage, excelize: Excelize): EngineFile {
  const carrier = emptyPackage(excelize);
  const styles = stylesPart(parts);
  const xml = styles === null ? null : parts.text(styles);
  if (xml !== null) carrier.setText(stylesPart(carrier) ?? '', xml);
  const file = done(excelize.OpenReader(carrier.toBytes()), 'open the cell formats');
  done(file.GetStyle(0), 'read the cell formats');
  return file;
}

/** The part that holds a workbook's cell formats, or null when it has none. */
export function stylesPart(parts: ZipPackage): string | null {
  const links = readRelationships(parts, readOutline(parts).part);
  return links.find(({ kind }) => kind === 'styles')?.target ?? null;
}

/** What the engine writes of a workbook. */
export function bytesOf(file: EngineFile): Uint8Array {
  const { buffer } = done(file.WriteToBuffer(), 'write the file');
  if (!(buffer instanceof Uint8Array)) throw new Error('The file engine wrote no bytes.');
  return buffer;
}
