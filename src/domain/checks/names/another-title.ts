import type { AgencyKind } from '../../assessment/agency';
import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import type { DocumentCheck } from '../check-context';
import { placeIn } from './agency-mentions';
import { isMentionedOnPurpose } from './mentioned-on-purpose';
import { type OwnName, ownNameOf } from './own-name';

/** ตำแหน่งผู้บริหารท้องถิ่น: who heads a body and who is its clerk; each kind has its own words for them. */
type Family = 'subdistrict' | 'province' | 'municipality';

const LETTERS = '[\\u0E01-\\u0E2E\\u0E30-\\u0E3A\\u0E40-\\u0E45\\u0E47-\\u0E4E]*';
const GRADE = '(?:ตำบล|เมือง|นคร)(?=[ก-ฮเ-ไ])';

/** A title, and apart from it the letters glued to it, which may begin with the place. */
function titlePattern(title: string): RegExp {
  return new RegExp(`((?:รอง)?${title})(${LETTERS})`, 'gu');
}

const TITLES: readonly (readonly [family: Family, pattern: RegExp])[] = [
  ['municipality', titlePattern(`(?:นายกเทศมนตรี|ปลัดเทศบาล)(?:ฯ|${GRADE})?`)],
  ['subdistrict', titlePattern('(?:นายก|ปลัด) ?(?:องค์การบริหารส่วนตำบล|อบต\\.)ฯ?')],
  ['province', titlePattern('(?:นายก|ปลัด) ?(?:องค์การบริหารส่วนจังหวัด|อบจ\\.)ฯ?')],
];
/** One look for all of them: most texts name none. */
const ANY_TITLE = /(?:นายก|ปลัด) ?(?:เท|อ)/u;
const FAMILY_OF: Readonly<Record<AgencyKind, Family | null>> = {
  subdistrictAdministration: 'subdistrict',
  provincialAdministration: 'province',
  subdistrictMunicipality: 'municipality',
  townMunicipality: 'municipality',
  cityMunicipality: 'municipality',
  other: null,
};
const HEAD_OF: Readonly<Record<Family, string>> = {
  subdistrict: 'นายกองค์การบริหารส่วนตำบล',
  province: 'นายกองค์การบริหารส่วนจังหวัด',
  municipality: 'นายกเทศมนตรี',
};
const CLERK_OF: Readonly<Record<Family, string>> = {
  subdistrict: 'ปลัดองค์การบริหารส่วนตำบล',
  province: 'ปลัดองค์การบริหารส่วนจังหวัด',
  municipality: 'ปลัดเทศบาล',
};
/** A rule, a decision or a meeting of all heads names titles of every kind. */
const ABOUT_ALL =
  /สมาคม|สันนิบาต|หลักเกณฑ์|มาตรฐานทั่วไป|ระเบียบ|พระราชบัญญัติ|คณะกรรมการ(?:พนักงาน|กลาง)|เลือกตั้ง|นายกเทศมนตรี\s?(?:\/|และ|หรือ|,)\s?นายก|นายกองค์การบริหารส่วนตำบล\s?(?:\/|และ|หรือ|,)\s?นายก/u;
const REACH = 60;
const GRADES: Partial<Record<AgencyKind, string>> = {
  subdistrictMunicipality: 'ตำบล',
  townMunicipality: 'เมือง',
  cityMunicipality: 'นคร',
};

/** The title that the own kind has instead, a deputy a deputy. */
function titleOf(found: string, family: Family): string {
  const title = found.includes('ปลัด') ? CLERK_OF[family] : HEAD_OF[family];
  return found.startsWith('รอง') ? `รอง${title}` : title;
}

function isOfAnother(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - REACH), end + REACH);
  return ABOUT_ALL.test(around) || isMentionedOnPurpose(text, start, end);
}

/** True where the title ends with its place and nothing is glued to that, or with the sign for the rest of a name. */
function isWholeTitle(title: string, run: string): boolean {
  return run === '' ? title.endsWith('ฯ') : placeIn(run) === run;
}

function findIn({ at, raw, text }: Passage, own: OwnName, family: Family): readonly Finding[] {
  if (!ANY_TITLE.test(text)) return [];
  const others = TITLES.filter(([one]) => one !== family).flatMap(([, pattern]) => [
    ...text.matchAll(pattern),
  ]);
  const found = others
    .filter(({ index, 0: words }) => !isOfAnother(text, index, index + words.length))
    .map(([, title = '', run = '']) => ({ words: title + placeIn(run), isWhole: isWholeTitle(title, run) }));
  return [...new Map(found.map((one) => [one.words, one])).values()].map(({ words, isWhole }) => {
    const title = titleOf(words, family);
    const isShortened = words.endsWith('ฯ');
    const right = isShortened ? `${title}ฯ` : `${title}${GRADES[own.kind] ?? ''}${own.place}`;
    const finding = { code: 'N02', severity: 'error', at, facts: { found: words, title, right } } as const;
    return isWhole && raw.includes(words) ? { ...finding, fix: { from: words, to: right } } : finding;
  });
}

/** N02: the title of another kind of body, such as a mayor in a document of อบต. */
export const ANOTHER_TITLE: DocumentCheck = {
  code: 'N02',
  title: 'ตำแหน่งผู้บริหารไม่ตรงกับประเภทหน่วยงาน',
  lenience:
    'ไม่ทักตำแหน่งของหน่วยงานที่เอ่ยถึงในฐานะผู้ร่วมมือหรือข้างเคียง และข้อความที่พูดถึงผู้บริหารท้องถิ่นทุกประเภท ระเบียบ หรือการเลือกตั้ง',
  find: (context) => {
    const own = ownNameOf(context);
    const family = own === null ? null : FAMILY_OF[own.kind];
    return own === null || family === null
      ? []
      : context.passages.flatMap((passage) => findIn(passage, own, family));
  },
};
