/** A small workbook of a made-up agency, as a gateway brings it: every question of FY2568 scored, three of them low. */
import { selectRulebook } from '../../src/domain/rules/select-rulebook';
import { fiscalYear, type Grid, type WorkbookPlan } from '../../src/domain/index';
import type { ApplyResult, WorkbookContents, WorkbookGateway } from '../../src/excel/index';
import { DEFAULT_CHOICES, type PaneChoices } from '../../src/taskpane/pane-choices';
import { readWorkbook, type WorkbookReading } from '../../src/taskpane/session';

export const NO_ANSWERS = { fiscalYear: null, planYear: null, agencyName: null } as const;
/** The choices of somebody who has used the assistant before. */
export const KNOWN_USER: PaneChoices = { ...DEFAULT_CHOICES, welcomed: true };
export const SCORE_SHEET = 'คะแนน ITA 68';

const LOW: Readonly<Record<string, number>> = { e1: 84.77, i4: 82.35, o13: 0 };
const GOOD: Readonly<Record<string, number>> = { i: 96, e: 92.5, o: 100 };

function questionRows(): readonly (readonly [string, string, number])[] {
  const rulebook = selectRulebook(fiscalYear(2568));
  if (rulebook === null) throw new Error('no rules of 2568');
  const codes = rulebook.indicators.value.flatMap(({ questions }) => questions);
  return codes.map((code) => [code, `ถ้อยคำตัวอย่างของข้อ ${code}`, LOW[code] ?? GOOD[code.charAt(0)] ?? 0]);
}

function gridOf(sheet: string, rows: readonly (readonly (string | number)[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const numberFormats = values.map((row) => row.map(() => 'General'));
  return { sheet, visible: true, top: 0, left: 0, values, numberFormats };
}

/** The scores of OIT indicators alone, as they would be published for the year. */
export function indicatorContents(year: string, scores: Readonly<Record<string, number>>): WorkbookContents {
  const rows = Object.entries(scores).map(([name, score]) => [name, score]);
  const grid = gridOf('ตัวชี้วัด', [
    [`ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ${year}`],
    ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
    ['ตัวชี้วัด', 'คะแนน'],
    ...rows,
  ]);
  return contentsOf([grid], 'indicators');
}

function scoreGrid(unknown: readonly string[]): Grid {
  return gridOf(SCORE_SHEET, [
    ['ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
    ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
    [],
    ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
    ...questionRows().filter(([code]) => !unknown.includes(code)),
  ]);
}

/** The address of a question's score in the sample. */
export function scoreAddress(code: string): string {
  return `C${questionRows().findIndex(([one]) => one === code) + 5}`;
}

function contentsOf(grids: readonly Grid[], fingerprint: string): WorkbookContents {
  return {
    scan: { grids, unread: [] },
    existing: [],
    corrections: { value: [], findings: [] },
    answers: NO_ANSWERS,
    acknowledgements: [],
    sample: [],
    sheetNames: grids.map(({ sheet }) => sheet),
    fingerprint,
    syncs: 3,
  };
}

/** The sample without the scores of some questions. */
export function sampleContents(fingerprint = 'first', unknown: readonly string[] = []): WorkbookContents {
  return contentsOf([scoreGrid(unknown)], fingerprint);
}

/** A workbook that holds one measure and no score. */
export function measureContents(): WorkbookContents {
  const grid = gridOf('มาตรการ 69', [
    ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๘'],
    [
      'ประเด็น/ตัวชี้วัด',
      'ข้อคำถาม ITA',
      'ผลการวิเคราะห์',
      'มาตรการ/โครงการ/กิจกรรม',
      'ขั้นตอนหรือวิธีการดำเนินการ',
      'ช่วงระยะเวลาการดำเนินการ',
      'ผู้รับผิดชอบ',
    ],
    [
      'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล',
      'o๑๓',
      'ยังไม่ได้เผยแพร่รายงาน',
      'เผยแพร่รายงานให้ครบ',
      '๑. รวบรวม ๒. เผยแพร่',
      '๑ ต.ค. ๖๘ – ๓๐ ก.ย. ๖๙',
      'กองคลัง',
    ],
  ]);
  return contentsOf([grid], 'measures');
}

/** A workbook that holds nothing about ITA. */
export function emptyContents(): WorkbookContents {
  return contentsOf([gridOf('Sheet1', [['รายชื่อผู้เข้าประชุม'], ['นายตัวอย่าง'], [12]])], 'empty');
}

export function written(plan: WorkbookPlan): ApplyResult {
  return {
    written: plan.changes.map(({ spec }) => ({ sheet: spec.name, rows: spec.rows.length })),
    unwritten: [],
    unfinished: [],
    formulaErrors: [],
    syncs: plan.changes.length + 2,
  };
}

/** A gateway to the sample workbook that does all it is asked, but for what a test does otherwise. */
export function sampleGateway(otherwise: Partial<WorkbookGateway> = {}): WorkbookGateway {
  const marks = { added: 0, kept: 0, removed: 0 };
  return {
    scan: () => Promise.resolve(sampleContents()),
    apply: (plan, progress) => {
      progress({ step: 'checking' });
      plan.changes.forEach(({ spec }, index) => {
        progress({ step: 'writing', sheet: spec.name, index, total: plan.changes.length });
      });
      progress({ step: 'finishing' });
      return Promise.resolve(written(plan));
    },
    highlight: () => Promise.resolve(marks),
    removeHighlights: () => Promise.resolve(marks),
    hasHighlights: () => Promise.resolve(false),
    saveCorrections: () => Promise.resolve(),
    saveAnswers: () => Promise.resolve(),
    fixCells: (fixes) => Promise.resolve({ fixed: fixes.map(({ at }) => at), left: [], syncs: 3 }),
    saveDecision: () => Promise.resolve(),
    addSample: (sheets) => Promise.resolve(sheets.map(({ name }) => name)),
    removeSample: () => Promise.resolve(),
    addSheet: ({ name }) => Promise.resolve(name),
    goTo: () => Promise.resolve(),
    selection: () => Promise.resolve(null),
    journal: () => Promise.resolve([]),
    undo: () =>
      Promise.resolve({
        runId: '1',
        undone: [],
        rulesAdded: 0,
        rulesRemoved: 0,
        kept: [],
        complete: true,
        syncs: 0,
      }),
    copyFacts: () => Promise.resolve({ fileName: 'สำเนา.xlsx', hidden: [], unfinished: null }),
    freezeCopy: () => Promise.resolve(),
    cutCopy: () => Promise.resolve(),
    readReturned: () => Promise.resolve({ kind: 'unreadable', because: 'broken' }),
    ...otherwise,
  };
}

export function sampleReading(): Promise<WorkbookReading> {
  return readWorkbook(sampleGateway(), NO_ANSWERS);
}

export function emptyReading(): Promise<WorkbookReading> {
  return readWorkbook(sampleGateway({ scan: () => Promise.resolve(emptyContents()) }), NO_ANSWERS);
}
