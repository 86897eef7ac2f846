import type { Finding, FindingCode, Severity } from '../findings/finding';
import { SEVERITIES } from '../findings/finding';
import { sentenceOf } from '../findings/sentence';
import type { CheckDescription } from './check-description';
import { DOCUMENT_CHECKS } from './document-checks';
import { READER_NOTE_DESCRIPTIONS } from './reader-note-descriptions';
import { SCORE_CHECK_DESCRIPTIONS } from './score-check-descriptions';
import { UNTOLD_CHECKS } from './untold-checks';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'ต้องแก้',
  warning: 'ควรตรวจ',
  notice: 'ข้อสังเกต',
};

/** Families by the letters that their codes begin with, in the order of the list. */
const FAMILIES = [
  ['N', 'ชื่อและบุคคล'],
  ['S', 'คะแนนและระดับ'],
  ['C', 'จากคะแนนถึงผลของมาตรการ'],
  ['I', 'รหัสข้อ'],
  ['T', 'เวลา'],
  ['O', 'ผู้รับผิดชอบ'],
  ['X', 'ถ้อยคำและรูปแบบ'],
  ['A', 'ความเห็น'],
  ['PD', 'ก่อนเผยแพร่'],
  ['R', 'สิ่งที่โปรแกรมอ่านไม่ได้หรือต้องตัดสิน'],
] as const;

const INTRODUCTION = `# ข้อตรวจก่อนเสนอ

Every kind of finding, made from the code by \`node scripts/make-check-list.mjs\`; a test fails where this file differs from it.
Severities: **ต้องแก้** would be sent back or is false, **ควรตรวจ** is likely a fault, **ข้อสังเกต** is a judgement. A check without
an example speaks of things that no worksheet of the samples holds, such as the settings sheet.`;

/** Every description: the checks of what is written, those of scores, and the reader's notes, by their codes. */
export const CHECK_DESCRIPTIONS: readonly CheckDescription[] = [
  ...DOCUMENT_CHECKS.map(({ code, title, lenience }) => ({ code, title, lenience })),
  ...SCORE_CHECK_DESCRIPTIONS,
  ...READER_NOTE_DESCRIPTIONS,
].sort((a, b) => (a.code < b.code ? -1 : 1));

function inCell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function severitiesOf(code: FindingCode, examples: readonly Finding[]): string {
  const own = new Set(examples.filter((finding) => finding.code === code).map(({ severity }) => severity));
  return SEVERITIES.filter((severity) => own.has(severity))
    .map((severity) => SEVERITY_WORDS[severity])
    .join(', ');
}

function rowOf({ code, title, lenience }: CheckDescription, examples: readonly Finding[]): string {
  const example = examples.find((finding) => finding.code === code);
  const sentence = example === undefined ? '–' : sentenceOf(example, 'th');
  const cells = [code, severitiesOf(code, examples) || '–', title, sentence, lenience];
  return `| ${cells.map(inCell).join(' | ')} |`;
}

function section([letters, name]: (typeof FAMILIES)[number], examples: readonly Finding[]): string {
  const own = CHECK_DESCRIPTIONS.filter(({ code }) => code.replace(/\d+$/, '') === letters);
  const head = '| รหัส | ระดับ | ตรวจอะไร | ตัวอย่าง | สิ่งที่ไม่ทัก |\n|---|---|---|---|---|';
  return [`## ${name}\n`, head, ...own.map((one) => rowOf(one, examples))].join('\n');
}

function untold(): string {
  const rows = UNTOLD_CHECKS.map(({ code, because }) => `| ${code} | ${inCell(because)} |`);
  return ['## สิ่งที่บอกจากเอกสารอย่างเดียวไม่ได้ทุกกรณี\n', '| รหัส | เพราะ |\n|---|---|', ...rows].join('\n');
}

/** The list of checks as Markdown. The examples are findings of real sheets; the first of a code gives its sentence. */
export function describeChecks(examples: readonly Finding[]): string {
  return `${[INTRODUCTION, ...FAMILIES.map((family) => section(family, examples)), untold()].join('\n\n')}\n`;
}
