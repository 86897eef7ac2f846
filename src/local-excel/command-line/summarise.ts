import type { Report, ReportedAgency } from '../report/report';

const SHOWN_FINDINGS = 8;

function summariseAgency(agency: ReportedAgency): string[] {
  const { total, rating } = agency;
  const published = total.published === null ? '' : ` (ประกาศ ${total.published})`;
  return [
    `หน่วยงาน        ${agency.name ?? 'ไม่พบชื่อ'} · ปีงบประมาณ ${agency.fiscalYear ?? 'ไม่พบ'}`,
    `คะแนนรวม       ${total.score ?? 'ยังสรุปไม่ได้'}${published}`,
    `ระดับ           ${rating.level ?? 'ยังสรุปไม่ได้'} — ${rating.because}`,
    `ต่ำกว่าเกณฑ์      ${agency.low.length} รายการ`,
    ...agency.low.map(
      (low) => `  ${low.code.padEnd(5)} ${low.score.padStart(6)}  เพิ่มได้ ${low.gain} คะแนน  ${low.at ?? ''}`,
    ),
  ];
}

function summariseFindings(report: Report): string[] {
  const { findings } = report;
  const shown = findings.slice(0, SHOWN_FINDINGS).map(({ code, message }) => `  ${code}  ${message}`);
  const rest = findings.length - shown.length;
  return [
    `ข้อสังเกต        ${findings.length} รายการ`,
    ...shown,
    ...(rest > 0 ? [`  … และอีก ${rest} รายการในรายงาน`] : []),
  ];
}

/** What was found and where the result lies, for the person at the command line. */
export function summarise(report: Report, shortcomings: readonly string[], output: string | null): string {
  const sheets = report.written.map(({ sheet, rows }) => `  ${sheet} (${rows} แถว)`);
  return [
    ...report.agencies.flatMap(summariseAgency),
    `มาตรการ         ${report.measures.length} รายการ`,
    ...summariseFindings(report),
    `เขียนชีต         ${report.written.length} ชีต`,
    ...sheets,
    ...shortcomings.map((shortcoming) => `  โปรดตรวจ: ${shortcoming}`),
    ...(output === null ? [] : [`ผลลัพธ์อยู่ที่      ${output}`]),
  ].join('\n');
}
