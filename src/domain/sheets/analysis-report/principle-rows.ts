import { WHOLE_INSTRUMENTS, type WholeInstrument } from '../../assessment/instrument';
import { indicatorsOf } from '../../rules/question-place';
import type { IndicatorRule, Rulebook } from '../../rules/rulebook';
import type { PlannedRow } from '../planned-row';
import { plainScore, type AgencyContext } from '../sheet-context';
import { instrumentLabel } from '../summary/item-label';
import { offeredRow, paragraphRow, sectionRow } from './prose-rows';

/** หลักการและเครื่องมือ: what the assessment is and what it is made of, in plain words, with the numbers of the year's rules. */
const DRAFT_RULES = 'หลักเกณฑ์ของปีนี้ยังไม่ประกาศ ข้อความและตัวเลขเป็นไปตามเกณฑ์ของปีก่อน โปรดยืนยันก่อนใช้';

function principleText({ indicators }: Rulebook): string {
  return (
    'ITA ประเมินคุณธรรมและความโปร่งใสในการทำงานของหน่วยงานภาครัฐเป็นรายปีงบประมาณ คะแนนเต็ม 100 คะแนน ' +
    'รวมจากความเห็นของผู้มีส่วนได้ส่วนเสียภายใน ความเห็นของผู้มีส่วนได้ส่วนเสียภายนอก และการเปิดเผยข้อมูลต่อสาธารณะ ' +
    `แบ่งเป็น ${indicators.value.length} ตัวชี้วัด หน่วยงานใช้ผลคะแนนดูว่าเรื่องใดทำได้ดีควรรักษาไว้ และเรื่องใดต้องปรับปรุงก่อน`
  );
}

function indicatorText({ number, name, subIndicators }: IndicatorRule): string {
  const parts = subIndicators.map((part) => part.name).join(', ');
  const detail = parts === '' ? '' : ` (${subIndicators.length} ตัวชี้วัดย่อย: ${parts})`;
  return `${number}. ${name}${detail}`;
}

function instrumentText(context: AgencyContext, instrument: WholeInstrument): string {
  const { rulebook } = context.subject;
  const weight = rulebook.weights.value.get(instrument);
  const indicators = indicatorsOf(rulebook, instrument);
  const parts = instrument === 'EIT' ? rulebook.eitParts.value : [];
  const labels = parts.map((part) => instrumentLabel(context, part)).join(' และ ');
  return [
    `${instrument} ${rulebook.instrumentNames.value.get(instrument) ?? ''}`.trim(),
    weight === undefined ? '' : ` น้ำหนักร้อยละ ${plainScore(weight)}`,
    labels === '' ? '' : ` เก็บคะแนนแยกเป็น ${labels}`,
    ` มี ${indicators.length} ตัวชี้วัด ได้แก่ ${indicators.map(indicatorText).join(' ')}`,
  ].join('');
}

/** The first two sections of the report. */
export function principleRows(context: AgencyContext): readonly PlannedRow[] {
  const { subject, show } = context;
  const warning = subject.rulebook.draft ? [paragraphRow('draft-rules', DRAFT_RULES)] : [];
  return [
    sectionRow('principle', show('1. หลักการประเมิน')),
    offeredRow('principle-text', show(principleText(subject.rulebook))),
    ...warning,
    sectionRow('instruments', show('2. เครื่องมือในการประเมิน')),
    ...WHOLE_INSTRUMENTS.map((instrument) =>
      paragraphRow(`instrument-${instrument}`, show(instrumentText(context, instrument))),
    ),
  ];
}
