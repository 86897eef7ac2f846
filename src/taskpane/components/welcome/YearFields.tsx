import { makeStyles, tokens } from '@fluentui/react-components';
import { isFiscalYear, type FiscalYear, type Origins } from '../../../domain/index';
import { newYearOf } from '../../new-year';
import type { WorkbookReading } from '../../session';
import { useWelcomeText } from '../../use-welcome-text';
import { useWords } from '../../words';
import { yearAfter, yearsOffered, type YearsChosen } from '../../years-asked';
import { ChoiceField } from '../ChoiceField';

type YearFieldsProps = {
  readonly reading: WorkbookReading;
  readonly origins: Origins;
  readonly years: YearsChosen;
  readonly onYears: (years: YearsChosen) => void;
};

type Role = keyof YearsChosen;

const ROLE_IN_TEXTS = { fiscalYear: 'score', planYear: 'plan' } as const satisfies Record<Role, string>;
const FIRST_DAY = '1';
const LAST_DAY = '30';

const useStyles = makeStyles({
  hint: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  warning: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200 },
});

/** Where the sheets name several years for the same: which, and how often each. */
function DifferingYears({ origins, which }: Pick<YearFieldsProps, 'origins'> & { readonly which: Role }) {
  const styles = useStyles();
  const { digits } = useWords();
  const { origin } = useWelcomeText();
  const named = origins.years.filter((year) => year.role === ROLE_IN_TEXTS[which]);
  if (named.length < 2) return null;
  const places = named.map(({ year, count }) => origin.yearPlaces(String(year), String(count)));
  const years = [places.slice(0, -1).join(', '), places.at(-1) ?? ''].join(origin.and);
  const sentence = which === 'fiscalYear' ? origin.resultYearsDiffer(years) : origin.planYearsDiffer(years);
  return <p className={styles.warning}>⚠ {digits(sentence)}</p>;
}

/** The year in force for that role: the chosen one, else what the sheets say. */
function yearInForce({ reading, years }: Pick<YearFieldsProps, 'reading' | 'years'>, which: Role) {
  return years[which] ?? reading.analysis[which];
}

function YearField({ which, ...props }: YearFieldsProps & { readonly which: Role }) {
  const { digits } = useWords();
  const { origin } = useWelcomeText();
  const { reading, origins, years, onYears } = props;
  const chosen = years[which];
  const told = chosen === null ? reading.analysis[which] : null;
  const leave = told === null ? origin.asFound : origin.fromFile(String(told));
  const isOpen = chosen === null && told === null;
  const offered = yearsOffered(reading, origins, [years.fiscalYear, years.planYear]);
  return (
    <ChoiceField
      label={which === 'fiscalYear' ? origin.resultYear : origin.planYear}
      value={String(chosen ?? '')}
      options={[
        { value: '', label: digits(isOpen ? origin.open : leave) },
        ...offered.map((year) => ({ value: String(year), label: digits(year) })),
      ]}
      onChoose={(value) => {
        const year = Number(value);
        onYears({ ...years, [which]: isFiscalYear(year) ? year : null });
      }}
    />
  );
}

function UnknownYear({ reading, year }: Pick<YearFieldsProps, 'reading'> & { readonly year: FiscalYear }) {
  const styles = useStyles();
  const { digits, text: pane } = useWords();
  const { origin } = useWelcomeText();
  if (reading.knownYears.includes(year)) return null;
  const newYear = pane.newYear.start(digits(newYearOf(reading) ?? year));
  return <p className={styles.warning}>⚠ {digits(origin.unknownYear(String(year), newYear))}</p>;
}

/** The years of the scores and of the plan, what the file says of them, and what is not known of them. */
export function YearFields(props: YearFieldsProps) {
  const styles = useStyles();
  const { digits } = useWords();
  const { origin } = useWelcomeText();
  const { reading, origins } = props;
  const ofScores = yearInForce(props, 'fiscalYear');
  const ofPlan = yearInForce(props, 'planYear') ?? yearAfter(ofScores);
  return (
    <>
      <div>
        <YearField which="fiscalYear" {...props} />
        <DifferingYears origins={origins} which="fiscalYear" />
        {ofScores !== null && <UnknownYear reading={reading} year={ofScores} />}
      </div>
      <div>
        <YearField which="planYear" {...props} />
        {ofPlan !== null && (
          <p className={styles.hint}>
            {digits(origin.planSpan(FIRST_DAY, String(ofPlan - 1), LAST_DAY, String(ofPlan)))}
          </p>
        )}
        <DifferingYears origins={origins} which="planYear" />
      </div>
    </>
  );
}
