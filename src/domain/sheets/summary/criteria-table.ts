import { isFromWorkbook } from '../../rules/overrides/override';
import type { Certainty, RatingBand } from '../../rules/rulebook';
import { bodyRow, headerRow, type TableColumn } from '../column';
import { numberCell, textCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import { plainScore, type AgencyContext } from '../sheet-context';
import { SUMMARY_WIDTHS } from './summary-layout';

const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  stated: 'ตามเอกสารผลการประเมิน',
  public: 'ตามข้อมูลที่เผยแพร่',
  derived: 'คำนวณย้อนจากคะแนนที่ประกาศ',
  unverified: 'ยังไม่ยืนยัน โปรดตรวจกับคู่มือปีนั้น',
};
const WORKBOOK_WORDS = 'ตามค่าที่หน่วยงานกรอก';
const SOURCE_COLUMN = 4;

function sourceWords(band: RatingBand): string {
  return isFromWorkbook(band) ? WORKBOOK_WORDS : CERTAINTY_WORDS[band.certainty];
}

type Line = { readonly band: RatingBand; readonly number: number };

function criteriaColumns(context: AgencyContext): readonly TableColumn<Line>[] {
  return [
    { header: 'ที่', cell: ({ number }) => numberCell(number, 'compactCount') },
    { header: 'ระดับ', cell: ({ band }) => textCell(band.level, 'compactText') },
    {
      header: 'คะแนนรวม',
      cell: ({ band }) => textCell(context.show(plainScore(band.total)), 'compactCenter'),
    },
    {
      header: 'แต่ละส่วน',
      cell: ({ band }) =>
        textCell(band.each === null ? '–' : context.show(plainScore(band.each)), 'compactCenter'),
    },
    { header: 'ที่มาของเกณฑ์', cell: ({ band }) => textCell(sourceWords(band), 'compactText') },
  ];
}

/** ตารางเกณฑ์ระดับ of the year, and how sure each line of it is. */
export function criteriaTable(context: AgencyContext): readonly PlannedRow[] {
  const columns = criteriaColumns(context);
  const { bands } = context.subject.rulebook.rating.value;
  const wide = { column: SOURCE_COLUMN, columns: SUMMARY_WIDTHS.length - SOURCE_COLUMN };
  const rows = bands.map((band, index) => ({
    ...bodyRow(`${context.edition}|criterion|${band.level}`, columns, { band, number: index + 1 }),
    spans: [wide],
  }));
  const caption = context.show(`ตารางที่ 7 คะแนนขั้นต่ำของแต่ละระดับ ปีงบประมาณ พ.ศ. ${context.edition}`);
  return [
    { ...wideRow('#criteria', textCell(caption, 'section'), SUMMARY_WIDTHS.length), part: 'whole' },
    { ...headerRow('#criteria-header', columns, 'compactHeader'), spans: [wide] },
    ...rows,
  ];
}
