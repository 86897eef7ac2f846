import { formatPlace } from '../../assessment/cell-place';
import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { findTargets, type Target } from './targets';

/** One target: the same kind of figure for the same year. */
function isSameTarget(a: Target, b: Target): boolean {
  return a.of === b.of && a.year === b.year;
}

function find({ passages }: DocumentContext): readonly Finding[] {
  const targets = passages.flatMap(findTargets);
  return targets.flatMap((target, index): readonly Finding[] => {
    const first = targets.slice(0, index).find((one) => isSameTarget(one, target));
    if (first === undefined || first.value.equals(target.value)) return [];
    const { at } = target.passage;
    const facts = { first: first.written, firstAt: formatPlace(first.passage.at), found: target.written };
    return [{ code: 'S15', severity: 'notice', at, facts }];
  });
}

/** S15: one target with two values. */
export const TARGETS_DIFFER: DocumentCheck = {
  code: 'S15',
  title: 'ค่าเป้าหมายเดียวกันสองค่า',
  lenience:
    'เทียบเฉพาะสัดส่วนหน่วยงานที่ผ่านเกณฑ์ กับคะแนน ITA ที่หน่วยงานตั้งเป้าไว้ ของปีเดียวกัน ไม่เทียบเป้าหมายของโครงการ เพราะต่างมาตรการต่างเป้าหมายได้',
  find,
};
