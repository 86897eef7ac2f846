import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { placeUnder, sheetsOfMeasures } from '../measures/measure-cells';

function find(context: DocumentContext): readonly Finding[] {
  return sheetsOfMeasures(context).flatMap((sheet) =>
    sheet.measures.flatMap((row): readonly Finding[] => {
      const { period } = row.measure;
      if (period === null || period.from === null || period.to === null || period.from <= period.to)
        return [];
      const facts = { period: period.text };
      return [{ code: 'T05', severity: 'warning', at: placeUnder(sheet, row, 'period'), facts }];
    }),
  );
}

/** T05: a period that ends before it begins. */
export const PERIOD_REVERSED: DocumentCheck = {
  code: 'T05',
  title: 'วันสิ้นสุดก่อนวันเริ่ม',
  lenience: 'ตรวจเฉพาะระยะเวลาที่รู้ทั้งวันเริ่มและวันสิ้นสุด ปีที่ไม่ได้เขียนจะเดาจากอีกด้านก่อน จึงไม่ทัก',
  find,
};
