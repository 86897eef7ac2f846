import type { Citation, Rulebook } from '../../rules/rulebook';
import { textCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import { listCitations } from '../settings/source-list';
import type { AgencyContext } from '../sheet-context';
import { computationTable } from './computation-table';
import { levelTable } from './level-table';
import { paragraphRow, sectionRow } from './prose-rows';
import { REPORT_COLUMNS } from './report-columns';

/** หลักเกณฑ์การประเมินผล: both tables of the criteria, and where each comes from as the settings sheet has it. */
const UNVERIFIED = 'หลักเกณฑ์บางรายการยังไม่มีเอกสารยืนยัน โปรดตรวจกับคู่มือของปีนั้น ดูรายการในแผ่นตั้งค่าของปี';

function computationCitations(rulebook: Rulebook): readonly Citation[] {
  const { aggregation, weights, eitParts, indicators } = rulebook;
  return [aggregation, weights, eitParts, indicators];
}

function levelCitations({ rating }: Rulebook): readonly Citation[] {
  return [...rating.value.bands, rating.value.testedCitation];
}

/** Addresses of pages keep their Arabic digits. */
function sourceRow(number: number, source: string, show: AgencyContext['show']): PlannedRow {
  const cell = textCell(`${show(`${number}.`)} ${source}`, 'compactText');
  return wideRow(`#source-${number}`, cell, REPORT_COLUMNS.length);
}

/** The third section of the report. */
export function criteriaRows(context: AgencyContext): readonly PlannedRow[] {
  const { show, subject } = context;
  const [computation, levels] = [computationCitations(subject.rulebook), levelCitations(subject.rulebook)];
  const cited = [...computation, ...levels];
  const { sources, numbersOf } = listCitations(cited);
  const isSure = cited.every(({ certainty }) => certainty !== 'unverified');
  return [
    { ...sectionRow('criteria', show('3. หลักเกณฑ์การประเมินผล')), part: 'whole' },
    sectionRow('computation', show(`3.1 การประมวลผลคะแนน (ที่มา ${numbersOf(computation)})`)),
    ...computationTable(context),
    {
      ...sectionRow('levels', show(`3.2 คะแนนและระดับผลการประเมิน (ที่มา ${numbersOf(levels)})`)),
      part: 'whole',
    },
    ...levelTable(context),
    ...(isSure ? [] : [paragraphRow('unverified', UNVERIFIED)]),
    { ...sectionRow('sources', 'ที่มาของหลักเกณฑ์'), part: 'whole' },
    ...sources.map((source, index) => sourceRow(index + 1, source, show)),
  ];
}
