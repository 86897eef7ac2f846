import type { AgencyAnalysis } from '../../domain/index';
import { useWords, type Words } from '../words';
import { ChoiceField } from './ChoiceField';

type AgencyChoiceProps = {
  readonly agencies: readonly AgencyAnalysis[];
  /** Index of the agency and year that is shown. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
};

function agencyLabel({ assessment }: AgencyAnalysis, { text, digits }: Words): string {
  const name = assessment.agency?.shortName ?? text.header.unknownAgency;
  return assessment.fiscalYear === null ? name : `${name} ${digits(assessment.fiscalYear)}`;
}

/** Which agency and year is shown; nothing where there is but one. */
export function AgencyChoice({ agencies, chosen, onChoose }: AgencyChoiceProps) {
  const words = useWords();
  if (agencies.length < 2) return null;
  return (
    <ChoiceField
      label={words.text.summary.agency}
      value={String(chosen)}
      options={agencies.map((agency, index) => ({
        value: String(index),
        label: agencyLabel(agency, words),
      }))}
      onChoose={(index) => {
        onChoose(Number(index));
      }}
    />
  );
}
