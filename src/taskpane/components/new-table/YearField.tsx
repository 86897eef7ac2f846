import { isFiscalYear, type FiscalYear } from '../../../domain/index';
import { useNewTableText } from '../../use-new-table-text';
import { useWords } from '../../words';
import { ChoiceField } from '../ChoiceField';

type YearFieldProps = {
  readonly year: FiscalYear;
  readonly years: readonly FiscalYear[];
  readonly onYear: (year: FiscalYear) => void;
};

/** The fiscal year of the scores, out of those with rules. */
export function YearField({ year, years, onYear }: YearFieldProps) {
  const text = useNewTableText();
  const { digits } = useWords();
  return (
    <ChoiceField
      label={text.year}
      value={String(year)}
      options={[...new Set([...years, year])].map((one) => ({ value: String(one), label: digits(one) }))}
      onChoose={(value) => {
        const chosen = Number(value);
        if (isFiscalYear(chosen)) onYear(chosen);
      }}
    />
  );
}
