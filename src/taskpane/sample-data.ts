/**
 * ข้อมูลตัวอย่าง: the scores and measures of an agency that does not exist, to try the assistant on. Fetched when it is asked for.
 * Some questions are below the threshold, and one of them has no measure, so that there is something to see.
 */
import { fiscalYear } from '../domain/assessment/fiscal-year';
import { questionCode } from '../domain/assessment/question-code';
import { selectRulebook } from '../domain/rules/select-rulebook';
import type { PlainSheet } from '../excel/index';
import { measureSheetOf, type TypedMeasure } from './plain-measure-sheet';
import { blankScoreSheet } from './plain-score-sheet';

const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง';
const SCORE_YEAR = fiscalYear(2568);
const PLAN_YEAR = fiscalYear(2569);
const SCORE_SHEET = `ตัวอย่าง คะแนน ITA ${SCORE_YEAR}`;
const MEASURE_SHEET = `ตัวอย่าง มาตรการ ${PLAN_YEAR}`;

/** In the order of their numbers. */
const IIT = [96.4, 94.15, 95.8, 88.25, 91.6, 93.05, 97.3, 96.1, 98.2, 86.9, 83.6, 89.75, 92.4, 90.35, 91.1];
const EIT = [93.2, 95.45, 94.8, 81.25, 87.9, 90.6, 88.15, 86.7, 91.3];
const OIT_FULL = 100;
const OIT_MISSED: readonly string[] = ['o13', 'o24'];

/** Words for questions whose topic the rules leave open. */
const TOPICS: Readonly<Record<string, string>> = {
  i1: 'ทำงานตามขั้นตอนและเวลาที่แจ้งไว้',
  i3: 'ไม่เรียกรับสิ่งใดแลกกับการบริการ',
  i4: 'รู้แผนใช้เงินงบประมาณของหน่วยงาน',
  i5: 'ใช้งบประมาณคุ้มค่าตรงวัตถุประสงค์',
  i7: 'หัวหน้ามอบงานตามหน้าที่อย่างเป็นธรรม',
  i8: 'ไม่ถูกสั่งให้ทำเรื่องส่วนตัวของหัวหน้า',
  i11: 'รู้ขั้นตอนการขอใช้ของหลวง',
  i12: 'มีการตรวจดูแลไม่ให้นำของหลวงไปใช้ส่วนตัว',
  i14: 'แจ้งเรื่องทุจริตแล้วปลอดภัย',
  i15: 'นำผลตรวจสอบไปปรับการทำงาน',
  e3: 'ไม่ถูกเรียกรับสิ่งใดแลกกับการบริการ',
  e7: 'ปรับการทำงานให้สะดวกขึ้น',
  e8: 'รับฟังความเห็นของผู้มาติดต่อ',
  e9: 'ปรับการทำงานให้โปร่งใสขึ้น',
};

const MEASURES: readonly TypedMeasure[] = [
  measure({
    heading: 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล',
    indicators: [9],
    questions: [questionCode('o', 13)],
    analysis: 'ยังไม่ได้นำรายงานสรุปการจัดหาพัสดุทั้งปีขึ้นเว็บไซต์',
    measure: 'จัดทำปฏิทินเผยแพร่รายงานพัสดุ',
    steps: '1. รวบรวมข้อมูลของแต่ละเดือนให้ครบ\n2. ให้ผู้บริหารตรวจ\n3. นำขึ้นเว็บไซต์ภายในเดือนตุลาคม',
    owners: ['กองคลัง'],
  }),
  measure({
    heading: 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร',
    indicators: [7],
    questions: [questionCode('e', 4)],
    analysis: 'ชาวบ้านหาข่าวบนเว็บไซต์ไม่พบ เพราะเมนูมีหลายชั้น',
    measure: 'จัดหน้าแรกของเว็บไซต์ใหม่',
    steps: '1. สำรวจเมนูที่มีคนใช้มาก\n2. ย้ายขึ้นหน้าแรก\n3. แจ้งทางหอกระจายข่าว',
    owners: ['สำนักปลัด'],
  }),
  measure({
    heading: 'ตัวชี้วัดที่ 10 การป้องกันการทุจริต',
    indicators: [10],
    questions: [questionCode('o', 24)],
    analysis: 'ทำแบบประเมินแล้ว แต่ยังไม่ได้สรุปว่าลดความเสี่ยงได้เพียงใด',
    measure: 'สรุปผลการลดความเสี่ยงปีละสองครั้ง',
    steps: '1. กำหนดผู้เก็บข้อมูลของแต่ละกอง\n2. สรุปเสนอที่ประชุมหัวหน้าส่วนราชการ',
    owners: ['หน่วยตรวจสอบภายใน'],
  }),
];

type Told = Pick<
  TypedMeasure,
  'heading' | 'indicators' | 'questions' | 'analysis' | 'measure' | 'steps' | 'owners'
>;

function measure(told: Told): TypedMeasure {
  return {
    ...told,
    issue: null,
    alignment: null,
    period: { text: '1 ต.ค. 2568 – 30 ก.ย. 2569', from: '2025-10-01', to: '2026-09-30' },
    result: null,
    outcome: null,
    recommendation: null,
  };
}

function scoreOf(code: string): number {
  const place = Number(code.slice(1)) - 1;
  if (code.startsWith('i')) return IIT[place] ?? 0;
  if (code.startsWith('e')) return EIT[place] ?? 0;
  return OIT_MISSED.includes(code) ? 0 : OIT_FULL;
}

function scoreSheet(): PlainSheet {
  const rulebook = selectRulebook(SCORE_YEAR);
  if (rulebook === null) throw new Error(`no rules of ${SCORE_YEAR}`);
  const blank = blankScoreSheet(rulebook);
  const rows = blank.rows.map((row, index) => {
    const [code = '', text = ''] = row;
    if (index === 1) return [AGENCY, '', ''];
    if (index <= blank.headerRow || typeof code !== 'string') return row;
    return [code, text === '' ? (TOPICS[code] ?? '') : text, scoreOf(code)];
  });
  return { ...blank, name: SCORE_SHEET, rows };
}

/** The sheets of the sample, the scores first. */
export function sampleSheets(): readonly PlainSheet[] {
  return [scoreSheet(), { ...measureSheetOf(MEASURES, PLAN_YEAR, AGENCY), name: MEASURE_SHEET }];
}
