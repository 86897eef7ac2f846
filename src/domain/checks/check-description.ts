import type { FindingCode } from '../findings/finding';

/** คำอธิบายข้อตรวจ: what the list of checks says of one kind of finding, in Thai. */
export type CheckDescription = {
  readonly code: FindingCode;
  /** What the supervisor looks for. */
  readonly title: string;
  /** What is left alone on purpose. */
  readonly lenience: string;
};
