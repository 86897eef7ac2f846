import type { PaneLanguage } from './pane-choices';

export type HelpFrameText = {
  readonly title: string;
  readonly back: string;
  readonly steps: string;
  readonly unchanged: string;
  readonly trouble: string;
  readonly topics: string;
  readonly unreachable: string;
};

/** ถ้อยคำรอบคำแนะนำ: the few words around an article of help, which stand before the articles have come. */
export const HELP_FRAME_TEXT: Readonly<Record<PaneLanguage, HelpFrameText>> = {
  th: {
    title: 'คำแนะนำ',
    back: 'กลับ',
    steps: 'วิธีใช้',
    unchanged: 'สิ่งที่ไม่เปลี่ยน',
    trouble: 'ถ้าไม่เป็นตามนี้',
    topics: 'เรื่องอื่น',
    unreachable: 'เปิดคำแนะนำไม่ได้ ตรวจว่าเครื่องนี้ต่ออินเทอร์เน็ตอยู่ แล้วกด “ลองอีกครั้ง” ส่วนอื่นของแถบนี้ใช้ได้ตามปกติ',
  },
  en: {
    title: 'Help',
    back: 'Back',
    steps: 'How to use it',
    unchanged: 'What stays as it is',
    trouble: 'If it goes otherwise',
    topics: 'Other topics',
    unreachable:
      'Help could not be fetched. See that this computer is online, then press “Try again”. Everything else here still works.',
  },
};
