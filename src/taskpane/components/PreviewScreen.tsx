import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { WorkbookPlan } from '../../domain/index';
import type { PaneState } from '../state';
import type { PaneActions } from '../use-pane';
import { useWords } from '../words';
import { ActionBar } from './ActionBar';
import { ScreenTitle } from './ScreenTitle';
import { Section } from './Section';

type PreviewScreenProps = {
  readonly state: Extract<PaneState, { screen: 'preview' }>;
  readonly actions: PaneActions;
};
type SheetChange = WorkbookPlan['changes'][number];

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px' },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function ChangedSheets({
  title,
  changes,
}: {
  readonly title: string;
  readonly changes: readonly SheetChange[];
}) {
  const styles = useStyles();
  const { text, digits } = useWords();
  if (changes.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={`${change.spec.key} ${change.spec.edition}`}>
            {change.kind === 'update' ? change.existing : change.spec.name}
            <span className={styles.detail}>
              {digits(text.preview.rows(String(change.spec.rows.length)))}
              {change.kind === 'update' &&
                change.keptCells > 0 &&
                ` · ${digits(text.preview.kept(String(change.keptCells)))}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NamedSheets({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Everything that would change, before anything does. */
export function PreviewScreen({ state, actions }: PreviewScreenProps) {
  const { text, digits } = useWords();
  const { changes, untouched, keyless = [] } = state.plan;
  const created = changes.filter(({ kind }) => kind === 'create');
  const updated = changes.filter(({ kind }) => kind === 'update');
  return (
    <>
      <ScreenTitle takesFocus>{text.preview.title}</ScreenTitle>
      {state.changed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.preview.changed}</MessageBarBody>
        </MessageBar>
      )}
      {changes.length === 0 && <p>{text.preview.nothing}</p>}
      <ChangedSheets title={digits(text.preview.creates(String(created.length)))} changes={created} />
      <ChangedSheets title={digits(text.preview.updates(String(updated.length)))} changes={updated} />
      <NamedSheets title={digits(text.preview.untouched(String(untouched.length)))} names={untouched} />
      <NamedSheets title={text.preview.keyless} names={keyless} />
      <ActionBar>
        <Button appearance="primary" onClick={actions.write} disabled={changes.length === 0}>
          {text.preview.write}
        </Button>
        <Button onClick={actions.read}>{text.cancel}</Button>
      </ActionBar>
    </>
  );
}
