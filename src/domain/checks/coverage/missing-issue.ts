import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { isProposed, placeUnder, sheetsOfMeasures } from '../measures/measure-cells';

function find(context: DocumentContext): readonly Finding[] {
  const issues = context.subject?.rulebook.issues.value ?? [];
  const sheets = sheetsOfMeasures(context);
  const ofIssue = (number: number) =>
    sheets.flatMap((sheet) =>
      sheet.measures.flatMap((row) => (row.measure.issue === number ? [{ sheet, row }] : [])),
    );
  const arranged = issues.filter(({ number }) => ofIssue(number).length > 0);
  if (arranged.length * 2 <= issues.length) return [];
  const [first] = arranged.flatMap(({ number }) => ofIssue(number));
  return issues.flatMap(({ number, name }): readonly Finding[] => {
    const [own, ...others] = ofIssue(number);
    if ([own, ...others].some((one) => one !== undefined && isProposed(one.row))) return [];
    const near = own ?? first;
    const at = near === undefined ? null : placeUnder(near.sheet, near.row, 'issue');
    return [{ code: 'C07', severity: 'warning', at, facts: { number, name, count: issues.length } }];
  });
}

/** C07: a plan arranged by NACC's issues that proposes nothing for one of them. */
export const MISSING_ISSUE: DocumentCheck = {
  code: 'C07',
  title: 'ประเด็นที่ไม่มีมาตรการ',
  lenience: 'ทักเฉพาะเมื่อแผนจัดตามประเด็นและมีเกินครึ่งของประเด็นทั้งหมดแล้ว',
  find,
};
