import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { AGENCY_KINDS } from '../../../domain/assessment/agency';
import type { Origins } from '../../../domain/index';
import { draftOfName, nameOfDraft, type AgencyDraft } from '../../agency-draft';
import { useWelcomeText } from '../../use-welcome-text';
import { useWords } from '../../words';
import { ChoiceField } from '../ChoiceField';
import { useFieldLook } from '../field-look';

type AgencyFieldsProps = {
  readonly draft: AgencyDraft;
  readonly found: Origins['agencies'];
  readonly onDraft: (draft: AgencyDraft) => void;
};

/** More names than these are of other bodies that the texts mention. */
const MOST_OFFERED = 3;

/** A name that stands only once beside a more frequent one is of another body, or is no name at all, unless it is in use. */
function namesToOffer(found: AgencyFieldsProps['found'], inUse: string | null): AgencyFieldsProps['found'] {
  return found
    .filter(({ agency, count }, place) => place === 0 || count > 1 || agency.name === inUse)
    .slice(0, MOST_OFFERED);
}

const useStyles = makeStyles({
  hint: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    minHeight: '36px',
    overflowWrap: 'anywhere',
  },
});

/** The names that the file's own texts hold, each to be taken by one press. */
function FoundNames({ draft, found, onDraft }: AgencyFieldsProps) {
  const styles = useStyles();
  const { digits } = useWords();
  const { origin } = useWelcomeText();
  const present = nameOfDraft(draft);
  if (found.length === 0) return <p className={styles.hint}>{origin.noneFound}</p>;
  return (
    <ul className={styles.list}>
      {namesToOffer(found, present).map(({ agency: { name }, count }) => (
        <li key={name} className={styles.name}>
          <span>{digits(origin.found(name, String(count)))}</span>
          {name === present ? (
            <span>✓ {origin.inUse}</span>
          ) : (
            <Button
              aria-label={origin.useNamed(name)}
              onClick={() => {
                onDraft(draftOfName(name));
              }}
            >
              {origin.use}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The agency: its kind, its name, and what the file says. */
export function AgencyFields(props: AgencyFieldsProps) {
  const styles = useStyles();
  const look = useFieldLook();
  const { origin } = useWelcomeText();
  const id = useId();
  const { draft, onDraft } = props;
  return (
    <>
      <ChoiceField
        label={origin.kind}
        value={draft.kind}
        options={AGENCY_KINDS.map((value) => ({ value, label: origin.kinds[value] }))}
        onChoose={(kind) => {
          onDraft({ ...draft, kind });
        }}
      />
      <div>
        <label className={look.label} htmlFor={id}>
          {origin.place}
        </label>
        <input
          id={id}
          className={look.field}
          type="text"
          lang="th"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={draft.place}
          onChange={(event) => {
            onDraft({ ...draft, place: event.target.value });
          }}
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {origin.placeHint}
        </p>
      </div>
      <FoundNames {...props} />
    </>
  );
}
