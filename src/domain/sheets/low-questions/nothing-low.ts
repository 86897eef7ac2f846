import { lowBoundOf, type AgencyContext } from '../sheet-context';

/** What stands in place of a table of low items: only what is known, so that missing scores do not read as good ones. */
export function nothingLow(context: AgencyContext): string {
  const { chain } = context.subject;
  const { label } = lowBoundOf(context);
  const scores = [...chain.indicators.values(), ...chain.instruments.values()].map(({ score }) => score);
  if (chain.questions.size > 0) return `ไม่มีข้อคำถามที่ต่ำกว่า ${label} คะแนน — ควรรักษาระดับไว้`;
  if (scores.every((score) => score === null)) return 'ยังไม่มีคะแนนให้พิจารณา';
  return `ไม่มีคะแนนรายข้อ และไม่มีตัวชี้วัดที่ต่ำกว่า ${label} คะแนน — ควรรักษาระดับไว้`;
}
