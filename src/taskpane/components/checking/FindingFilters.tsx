import { makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../../domain/index';
import { SEVERITIES } from '../../../domain/findings/finding';
import {
  familyOf,
  FINDING_FAMILIES,
  sheetOf,
  type FindingFilter,
  type FindingState,
} from '../../finding-filter';
import { useCheckingText } from '../../use-checking-text';
import { useWords } from '../../words';
import { ChoiceField } from '../ChoiceField';

type FindingFiltersProps = {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
};

const ALL = { value: 'all' } as const;
const STATES: readonly FindingState[] = ['open', 'acknowledged'];

const useStyles = makeStyles({
  summary: { minHeight: '32px', alignContent: 'center', cursor: 'pointer' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '6px 8px' },
});

/** A choice that no sheet's name can be mistaken for. */
function sheetValue(name: string | null): `sheet ${string}` | 'none' {
  return name === null ? 'none' : `sheet ${name}`;
}

/** What to show: only what is there to choose from. */
export function FindingFilters({ findings, filter, onFilter }: FindingFiltersProps) {
  const styles = useStyles();
  const { text } = useWords();
  const words = useCheckingText();
  const all = { ...ALL, label: words.filter.all };
  const families = new Set(findings.map(familyOf));
  const sheets = [...new Set(findings.map(sheetOf))];
  return (
    <details>
      <summary className={styles.summary}>{words.filter.title}</summary>
      <div className={styles.fields}>
        <ChoiceField
          label={words.filter.severity}
          value={filter.severity}
          options={[all, ...SEVERITIES.map((value) => ({ value, label: text.findings.severities[value] }))]}
          onChoose={(severity) => {
            onFilter({ ...filter, severity });
          }}
        />
        <ChoiceField
          label={words.filter.sheet}
          value={filter.sheet === 'all' ? 'all' : sheetValue(filter.sheet.name)}
          options={[
            all,
            ...sheets.map((name) => ({ value: sheetValue(name), label: name ?? words.filter.wholeWorkbook })),
          ]}
          onChoose={(value) => {
            const name = sheets.find((one) => sheetValue(one) === value);
            onFilter({ ...filter, sheet: name === undefined ? 'all' : { name } });
          }}
        />
        <ChoiceField
          label={words.filter.family}
          value={filter.family}
          options={[
            all,
            ...FINDING_FAMILIES.filter((family) => families.has(family)).map((value) => ({
              value,
              label: words.families[value],
            })),
          ]}
          onChoose={(family) => {
            onFilter({ ...filter, family });
          }}
        />
        <ChoiceField
          label={words.filter.state}
          value={filter.state}
          options={[all, ...STATES.map((value) => ({ value, label: words.filter.states[value] }))]}
          onChoose={(state) => {
            onFilter({ ...filter, state });
          }}
        />
      </div>
    </details>
  );
}
