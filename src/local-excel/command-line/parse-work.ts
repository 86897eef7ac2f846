/** งานที่สั่ง: what `npm run analyse` is to make of the workbook, beside the sheets themselves. */
export type Work =
  | { readonly kind: 'analyse' }
  /** A workbook for each division, in this folder. */
  | { readonly kind: 'divide'; readonly folder: string }
  /** The workbooks of divisions brought back; home's word counts unless `takesReturned`. */
  | { readonly kind: 'merge'; readonly files: readonly string[]; readonly takesReturned: boolean }
  /** A copy to hand in or to publish; `isConfirmed` where someone has looked at the personal data in it. */
  | {
      readonly kind: 'copy';
      readonly purpose: 'submission' | 'publishing';
      readonly isConfirmed: boolean;
    };

/** The words about it as they were given; null for what was not. */
export type WorkWords = {
  readonly divide: string | null;
  readonly merge: string | null;
  /** Files named behind the first, which belong to `--merge`. */
  readonly others: readonly string[];
  readonly takesReturned: boolean;
  readonly copy: string | null;
  readonly isConfirmed: boolean;
  readonly hasOutput: boolean;
};

export type WorkProblem = { readonly thai: string; readonly english: string };

function parseCopy({ copy, isConfirmed }: WorkWords): Work | WorkProblem {
  if (copy !== 'submission' && copy !== 'publishing') {
    return {
      thai: '--copy ใช้ได้เฉพาะ submission หรือ publishing',
      english: '--copy takes submission or publishing.',
    };
  }
  return { kind: 'copy', purpose: copy, isConfirmed };
}

/** The work that the words ask for, or what is wrong with them. */
export function parseWork(words: WorkWords): Work | WorkProblem {
  const { divide, merge, others, takesReturned, copy, hasOutput } = words;
  const asked = [divide, merge, copy].filter((word) => word !== null);
  if (asked.length > 1) {
    return {
      thai: 'โปรดใช้ --divide, --merge หรือ --copy ครั้งละอย่าง',
      english: 'Use one of --divide, --merge and --copy at a time.',
    };
  }
  if (others.length > 0 && merge === null)
    return { thai: 'โปรดระบุไฟล์เพียงไฟล์เดียว', english: 'Name one file only.' };
  if ((merge !== null || copy !== null) && !hasOutput) {
    return {
      thai: 'โปรดระบุไฟล์ผลลัพธ์ด้วย --out',
      english: 'Name the result with --out.',
    };
  }
  if (divide !== null) return { kind: 'divide', folder: divide };
  if (merge !== null) return { kind: 'merge', files: [merge, ...others], takesReturned };
  return copy === null ? { kind: 'analyse' } : parseCopy(words);
}
