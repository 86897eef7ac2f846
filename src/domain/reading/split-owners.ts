import { looksLikeOwner } from './column-content';
import { matchKey, readText } from './thai-text';

/** ผู้รับผิดชอบ: one or many in a cell, numbered, slashed, spaced, or run together without any sign. */
export type OwnersReading = {
  readonly owners: readonly string[];
  /** `runTogether` where names without a sign between them were parted, `notOwners` where text of another column crept in. */
  readonly doubt: 'runTogether' | 'notOwners' | null;
};

const ITEM_NUMBER = /(?:^|\s)\(?[\d๐-๙]{1,2}\s*[.)]\s*/g;
const SEPARATOR = /\s*[/\n;,•▪●]\s*|(?:^|\s)-\s*/;
const DIVISION =
  'สำนักงานปลัด|สำนักปลัด|สำนักช่าง|สำนักคลัง|กอง|ฝ่าย|หน่วยตรวจสอบ|คณะ|ทุก|โรงเรียน|ศูนย์|นิติกร|ปลัด|หัวหน้า|ผู้อำนวยการ|เจ้าหน้าที่';
const BEFORE_DIVISION = new RegExp(`(?:\\s+|\\s*(?:และ|กับ)\\s*)(?=${DIVISION})`);
const BEFORE_UNIT = /(?:\s+|\s*(?:และ|กับ)\s*)(?=งาน)/;
const UNIT = /^งาน/;
/** Names of divisions and units that are often typed without a space before them. */
const KNOWN_NAMES =
  /สำนักปลัด|สำนักงานปลัด|หน่วยตรวจสอบภายใน|กอง(?:คลัง|ช่าง|การศึกษา|สาธารณสุข|สวัสดิการ|ยุทธศาสตร์|วิชาการ|การเจ้าหน้าที่|การประปา)|งาน(?:ประชาสัมพันธ์|นิติการ|การเจ้าหน้าที่|พัสดุ|ธุรการ|นโยบาย|การเงิน|บัญชี|จัดเก็บ|ทะเบียน|ป้องกัน|กิจการสภา|สารบรรณ)/g;
const NAME_BEFORE = /^(?:งาน|กอง|สำนัก|ฝ่าย|หน่วย)[\u0E01-\u0E4E]{2,}$/;
/** หน่วยงาน, พนักงาน and สำนักงาน hold งาน, and part nothing. */
const LONGER_WORD_BEFORE = /(?:หน่วย|พนัก|สำนัก|บริหาร)$/;
const EDGES = /^[\s.:-]+|[\s.:-]+$/g;
const LONGEST_REST_OF_NAME = 30;
const LONGEST_OWNER = 60;

/** Lines broken inside a name are whole again; `ทุกส่วน` and `ราชการ` on two lines are one owner. */
function wholeLines(text: string): readonly string[] {
  return text.split('\n').reduce<readonly string[]>((lines, line) => {
    const before = lines.at(-1);
    const isRest = before !== undefined && line.length <= LONGEST_REST_OF_NAME && !looksLikeOwner(line);
    return isRest ? [...lines.slice(0, -1), before + line] : [...lines, line];
  }, []);
}

/** งานพัสดุ กองคลัง is one owner, a unit in its division; กองคลัง กองช่าง are two. */
function splitAtSpaces(piece: string): readonly string[] {
  return piece.split(BEFORE_UNIT).flatMap((part) => {
    const [first = '', second, ...others] = part.split(BEFORE_DIVISION);
    if (second === undefined || !UNIT.test(first))
      return second === undefined ? [first] : [first, second, ...others];
    return [`${first} ${second}`, ...others];
  });
}

function splitRunTogether(name: string): readonly string[] {
  for (const match of name.matchAll(KNOWN_NAMES)) {
    const before = name.slice(0, match.index);
    if (!NAME_BEFORE.test(before) || LONGER_WORD_BEFORE.test(before)) continue;
    return [before, ...splitRunTogether(name.slice(match.index))];
  }
  return [name];
}

function unique(names: readonly string[]): readonly string[] {
  const keys = names.map(matchKey);
  return names.filter((_, index) => keys[index] !== '' && keys.indexOf(keys[index] ?? '') === index);
}

/** The owners named in a cell, each once, in order. Text too long to be a name and opening with none is left out. */
export function splitOwners(written: string): OwnersReading {
  const text = readText(written);
  const withoutNumbers = text.replace(ITEM_NUMBER, '\n');
  const lines = wholeLines(withoutNumbers.trim());
  const owned = lines.filter(
    (line) => line.length <= LONGEST_OWNER || looksLikeOwner(line.slice(0, LONGEST_OWNER)),
  );
  const spaced = owned
    .flatMap((line) => line.split(SEPARATOR))
    .flatMap(splitAtSpaces)
    .map((name) => name.replace(EDGES, ''));
  const parted = spaced.flatMap(splitRunTogether);
  const doubt =
    owned.length < lines.length ? 'notOwners' : parted.length > spaced.length ? 'runTogether' : null;
  return { owners: unique(parted), doubt };
}
