/** ไฟล์ข้อความ: a memo as Word keeps it, or a text file in UTF-8 or in the code page of an older Windows. */
import { BrokenFile, readZip } from '../excel/zip-entries';
import { textOfWordXml } from './word-text';

const LARGEST_FILE = 20_000_000;
/** Stands where bytes are no UTF-8. */
const NOT_UTF8 = '\uFFFD';
const OLD_WINDOWS = 'windows-874';
const WORD_FILE = /\.docx$/i;
const MAIN_PART = 'word/document.xml';

/** The bytes; null for a file on a drive that has gone away, or that may not be read. */
function bytesOf(file: File): Promise<ArrayBuffer | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onerror = () => {
      resolve(null);
    };
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? null : reader.result);
    };
    reader.readAsArrayBuffer(file);
  });
}

function decode(bytes: ArrayBuffer): string {
  const text = new TextDecoder().decode(bytes);
  return text.includes(NOT_UTF8) ? new TextDecoder(OLD_WINDOWS).decode(bytes) : text;
}

/** The main part of a .docx; null where the file is no package, lacks the part, or is damaged. */
async function mainPartOf(file: ArrayBuffer): Promise<string | null> {
  try {
    const bytes = await readZip(new Uint8Array(file))?.bytes(MAIN_PART);
    return bytes === undefined || bytes === null ? null : new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof BrokenFile) return null;
    throw error;
  }
}

/** The words of a .docx or a text file; null where it is too large, cannot be read, or holds no text. */
export async function readTextFile(file: File): Promise<string | null> {
  const bytes = file.size > LARGEST_FILE ? null : await bytesOf(file);
  if (bytes === null) return null;
  if (WORD_FILE.test(file.name)) {
    const xml = await mainPartOf(bytes);
    return xml === null ? null : textOfWordXml(xml);
  }
  const words = decode(bytes);
  return words.includes('\0') ? null : words;
}
