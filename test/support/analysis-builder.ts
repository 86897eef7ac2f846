import type { AgencyAssessment, StatedScore } from '../../src/domain/assessment/assessment';
import { fiscalYear } from '../../src/domain/assessment/fiscal-year';
import type { Measure } from '../../src/domain/assessment/measure';
import { formatScore } from '../../src/domain/assessment/score';
import type { Finding } from '../../src/domain/findings/finding';
import { analyseAgency } from '../../src/domain/scoring/analyse-agency';
import type { SheetSource } from '../../src/domain/sheets/sheet-context';
import type { SheetOptions } from '../../src/domain/sheets/plan-workbook';
import { SHEET_KEYS } from '../../src/domain/sheets/sheet-keys';
import {
  measureFor,
  questionsFrom,
  rulebookOf,
  statedAssessment,
  type StatedFigures,
} from './stated-assessment';

/** The user's own sheet that the scores of these analyses stand in, one below the other in column C from row 5. */
export const SCORE_SHEET = "คะแนน ปี '68";
const FIRST_ROW = 5;

export type AnalysisParts = {
  readonly year?: number;
  readonly figures?: StatedFigures;
  readonly measures?: readonly Measure[];
  readonly findings?: readonly Finding[];
  /** False for scores that stand in text, such as `๙๙.๔๓ คะแนน`. */
  readonly live?: boolean;
  readonly agencies?: number;
  /** The user's sheet that the scores stand in, where it is not the usual one. */
  readonly sheet?: string;
};

/** Cells of the user's sheet by address, as numbers that formulas may point at. */
export type UserCells = ReadonlyMap<string, number>;

type Placed = { readonly assessment: AgencyAssessment; readonly cells: UserCells };

/** The assessment with every score in a cell of its own. */
function placeScores(assessment: AgencyAssessment, live: boolean, sheet: string): Placed {
  const cells = new Map<string, number>();
  const place = (stated: StatedScore): StatedScore => {
    const address = `C${FIRST_ROW + cells.size}`;
    cells.set(address, Number(formatScore(stated.score)));
    return { ...stated, live, at: { sheet, address } };
  };
  const placeAll = <Key>(scores: ReadonlyMap<Key, StatedScore>) =>
    new Map([...scores].map(([key, stated]) => [key, place(stated)]));
  return {
    assessment: {
      ...assessment,
      agency: {
        name: 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
        shortName: 'อบต.ทุ่งตัวอย่าง',
        kind: 'subdistrictAdministration',
        at: null,
      },
      questions: placeAll(assessment.questions),
      subIndicators: placeAll(assessment.subIndicators),
      indicators: placeAll(assessment.indicators),
      instruments: placeAll(assessment.instruments),
      total: assessment.total === null ? null : place(assessment.total),
    },
    cells,
  };
}

/** An analysis of a made-up agency, and the user's cells that it was read from. */
export function analysisWithCells({
  year = 2568,
  figures = {},
  measures = [],
  findings = [],
  live = true,
  agencies = 1,
  sheet = SCORE_SHEET,
}: AnalysisParts): { readonly source: SheetSource; readonly cells: UserCells } {
  const { assessment, cells } = placeScores(statedAssessment(year, figures), live, sheet);
  const analysis = analyseAgency(assessment, rulebookOf(year));
  const source: SheetSource = {
    fiscalYear: fiscalYear(year),
    planYear: fiscalYear(year + 1),
    agencies: Array.from({ length: agencies }, () => analysis),
    measures,
    findings,
  };
  return { source, cells };
}

export function analysisOf(parts: AnalysisParts): SheetSource {
  return analysisWithCells(parts).source;
}

/** Every question of FY2568, all at 100 except those given. */
export function fullQuestions(
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    ...questionsFrom('i', 1, 15, '100'),
    ...questionsFrom('e', 1, 9, '100'),
    ...questionsFrom('o', 1, 28, '100'),
    ...others,
  };
}

/** The published figures of one result table of FY2568: ten indicators, four instruments, total, no questions. */
export const PUBLISHED_2568: StatedFigures = {
  indicators: {
    '1': '100.00',
    '2': '100.00',
    '3': '100.00',
    '4': '97.14',
    '5': '100.00',
    '6': '98.88',
    '7': '98.23',
    '8': '97.96',
    '9': '80.00',
    '10': '100.00',
  },
  instruments: { IIT: '99.43', EIT1: '99.37', EIT2: '97.33', OIT: '90.00' },
  total: '95.33',
  level: 'ผ่านดี',
};

/** A measure for the low procurement questions, with everything that sheets carry. */
export const PROCUREMENT_MEASURE: Measure = {
  ...measureFor({ questions: [], indicators: [9] }),
  no: 4,
  measure: 'จัดทำปฏิทินเผยแพร่ข้อมูลจัดซื้อจัดจ้าง',
  steps: '1. มอบหมายผู้รับผิดชอบ\n2. เผยแพร่บนเว็บไซต์ทุกเดือน\n3. รายงานผู้บริหารทุกไตรมาส',
  period: { text: 'ต.ค. 68 - ก.ย. 69', from: '2025-10-01', to: '2026-09-30' },
  owners: ['กองคลัง', 'สำนักปลัด'],
  analysis: null,
};

export const ALL_SHEETS: SheetOptions = {
  digits: 'thai',
  fontName: 'TH SarabunPSK',
  sheets: SHEET_KEYS,
  userSheets: [SCORE_SHEET],
  date: '๑๙ พฤศจิกายน ๒๕๖๘',
  runAt: null,
};
