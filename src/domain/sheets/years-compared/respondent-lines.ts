import type { InstrumentCode } from '../../assessment/instrument';
import type { AgencyAnalysis } from '../../scoring/analysis';
import type { AgencyContext } from '../sheet-context';
import { instrumentLabel } from '../summary/item-label';

/** จำนวนผู้ตอบ of a survey, or of a part of EIT, as staff type them by year. */
export type RespondentLine = {
  readonly code: InstrumentCode;
  readonly label: string;
  /** True where staff type the number of that year; of an EIT in parts they type those of the parts. */
  readonly isTyped: (agency: AgencyAnalysis) => boolean;
};

function partsOf({ rulebook }: AgencyAnalysis): readonly InstrumentCode[] {
  return rulebook.eitParts.value;
}

/** The parts of EIT stand above EIT, which follows from them. */
export function respondentLines(
  context: AgencyContext,
  years: readonly AgencyAnalysis[],
): readonly RespondentLine[] {
  const parts = [...new Set(years.flatMap(partsOf))];
  const label = (code: InstrumentCode) => instrumentLabel(context, code);
  return [
    { code: 'IIT', label: label('IIT'), isTyped: () => true },
    ...parts.map((code) => ({
      code,
      label: label(code),
      isTyped: (agency: AgencyAnalysis) => partsOf(agency).includes(code),
    })),
    {
      code: 'EIT',
      label: parts.length === 0 ? label('EIT') : `${label('EIT')} (ใช้เทียบการเปลี่ยนแปลง)`,
      isTyped: (agency) => partsOf(agency).length === 0,
    },
  ];
}
