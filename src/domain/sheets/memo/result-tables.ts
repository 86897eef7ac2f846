import { WHOLE_INSTRUMENTS } from '../../assessment/instrument';
import { shareOf } from '../../scoring/gain';
import { plainScore, type AgencyContext } from '../sheet-context';
import { summaryLayout, summaryScore } from '../summary/summary-layout';
import type { MemoTable } from './memo-block';

const SCORE = 'คะแนนที่ได้';

/** ตารางผลการประเมินรายเครื่องมือ: EIT by its parts where they are known. */
export function instrumentResults(context: AgencyContext): MemoTable {
  const { rulebook, chain } = context.subject;
  const rows = summaryLayout(context).shownInstruments.map((code, index) => {
    const share = shareOf({ kind: 'instrument', code }, rulebook);
    const name = rulebook.instrumentNames.value.get(code) ?? code;
    const short = WHOLE_INSTRUMENTS.find((one) => code.startsWith(one)) ?? code;
    return {
      key: code,
      words: [
        context.show(String(index + 1)),
        context.show(`${name} (${short})`),
        share === null ? '' : context.show(`ร้อยละ ${plainScore(share.mul(100))}`),
      ],
      reference: summaryScore(context, 'instrument', code),
      score: chain.instruments.get(code)?.score ?? null,
    } as const;
  });
  return {
    caption: 'ผลการประเมินรายเครื่องมือ',
    headers: ['ที่', 'เครื่องมือ', 'น้ำหนัก', SCORE],
    rows,
  };
}

/** ตารางผลการประเมินรายตัวชี้วัด: every indicator of the year. */
export function indicatorResults(context: AgencyContext): MemoTable {
  const { rulebook, chain } = context.subject;
  const rows = rulebook.indicators.value.map(
    ({ number, name, instrument }) =>
      ({
        key: String(number),
        words: [context.show(String(number)), name, instrument],
        reference: summaryScore(context, 'indicator', String(number)),
        score: chain.indicators.get(number)?.score ?? null,
      }) as const,
  );
  return {
    caption: 'ผลการประเมินตามรายละเอียดตัวชี้วัด',
    headers: ['ที่', 'ตัวชี้วัด', 'เครื่องมือ', SCORE],
    rows,
    startsPage: true,
  };
}
