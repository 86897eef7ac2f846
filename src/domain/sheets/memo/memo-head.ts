import { administratorOf } from '../opinions/administrator';
import { agencyShortName, type AgencyContext } from '../sheet-context';
import type { MemoBlock, MemoEntry, MemoSentence } from './memo-block';

const TYPED: MemoEntry = { kind: 'typed' };

/** A paragraph of a memo; its key names what it says. */
export function paragraph(key: string, ...sentence: MemoSentence): MemoBlock {
  return { kind: 'paragraph', key, sentence };
}

export function section(key: string, text: string): MemoBlock {
  return { kind: 'section', key, text };
}

/** The agency in full where it is known, for the sentences of memos. */
export function agencyInFull(context: AgencyContext): string {
  return context.subject.assessment.agency?.name ?? agencyShortName(context);
}

/** ส่วนหัวของบันทึก: from whom, number and day, about what, to whom. */
export function memoHead(context: AgencyContext, kind: string, about: MemoSentence): readonly MemoBlock[] {
  const { agency } = context.subject.assessment;
  const key = (end: string) => `${kind}|${end}`;
  const to = administratorOf(agency, 'full');
  const from: MemoEntry =
    agency === null ? TYPED : { kind: 'draft', sentence: [agency.name], toComplete: true };
  const addressee: MemoEntry = to === null ? TYPED : { kind: 'draft', sentence: [to] };
  return [
    { kind: 'title', key: key('title'), text: 'บันทึกข้อความ' },
    {
      kind: 'fields',
      key: key('from'),
      fields: [
        { key: 'from', label: 'ส่วนราชการ', entry: from },
        { key: 'telephone', label: 'โทร.', entry: TYPED },
      ],
    },
    {
      kind: 'fields',
      key: key('number'),
      fields: [
        { key: 'number', label: 'ที่', entry: TYPED },
        { key: 'date', label: 'วันที่', entry: TYPED },
      ],
    },
    {
      kind: 'fields',
      key: key('about'),
      fields: [{ key: 'about', label: 'เรื่อง', entry: { kind: 'draft', sentence: about } }],
    },
    { kind: 'fields', key: key('to'), fields: [{ key: 'to', label: 'เรียน', entry: addressee }] },
  ];
}
