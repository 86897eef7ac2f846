import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { SheetKey } from '../../../domain/index';
import { listRemainingWork, type RemainingWork } from '../../remaining-work';
import type { PaneState } from '../../state';
import type { PaneActions } from '../../use-pane';
import { useWritingText } from '../../use-writing-text';
import { useWords, type Words } from '../../words';
import { ActionBar } from '../ActionBar';
import { PlaceList } from '../PlaceList';
import { ScreenTitle } from '../ScreenTitle';
import { Section } from '../Section';

type DoneScreenProps = {
  readonly state: Extract<PaneState, { screen: 'done' }>;
  readonly actions: Pick<PaneActions, 'read' | 'goTo' | 'openHistory' | 'openMemo'>;
};

const MEMOS: readonly SheetKey[] = ['memo', 'followUpMemo'];

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px' },
  more: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '16px' },
});

function workSentence({ kind, count, at }: RemainingWork, { text, digits }: Words): string {
  switch (kind) {
    case 'rules':
      return digits(text.newYear.rules(String(count), at?.sheet ?? ''));
    case 'fill':
      return digits(text.done.fill(String(count), at?.sheet ?? ''));
    case 'measures':
      return digits(text.done.measures(String(count)));
    case 'errors':
      return digits(text.done.errors(String(count)));
  }
}

/** What this Excel could not do, and formulas that show an error. */
function Shortcomings({ state, actions }: DoneScreenProps) {
  const styles = useStyles();
  const { text } = useWords();
  const { unfinished, formulaErrors } = state.result;
  if (unfinished.length + formulaErrors.length === 0) return null;
  const errors = formulaErrors.map(({ place, error }) => ({
    key: `${place.sheet} ${place.address}`,
    place,
    content: text.done.formulaError(error, place.sheet, place.address),
  }));
  return (
    <Section title={text.done.shortcomings}>
      <ul className={styles.list}>
        {unfinished.map(({ sheet, part }) => (
          <li key={`${sheet} ${part}`}>{text.done.unfinished[part](sheet)}</li>
        ))}
      </ul>
      {errors.length > 0 && <PlaceList label={text.done.shortcomings} items={errors} onGo={actions.goTo} />}
    </Section>
  );
}

/** What else can be done with what was written. */
function WaysOn({ state, actions }: DoneScreenProps) {
  const styles = useStyles();
  const { text } = useWords();
  const words = useWritingText();
  const hasMemo = state.plan.changes.some(({ spec }) => MEMOS.includes(spec.key));
  return (
    <>
      <div className={styles.more}>
        {hasMemo && <Button onClick={actions.openMemo}>{text.tools.memo}</Button>}
        {state.undoable && (
          <Button
            onClick={() => {
              actions.openHistory(true);
            }}
          >
            {words.undo}
          </Button>
        )}
      </div>
      <p>{state.undoable ? words.undoHint : words.notUndoable}</p>
    </>
  );
}

/** What was written, and what is left for a person to do. */
export function DoneScreen({ state, actions }: DoneScreenProps) {
  const words = useWords();
  const { text, digits } = words;
  const { changes } = state.plan;
  const created = changes.filter(({ kind }) => kind === 'create').length;
  const updated = changes.length - created;
  const sheets = changes.map((change) => (change.kind === 'update' ? change.existing : change.spec.name));
  const counts = [
    ...(state.purpose === 'newYear' ? [text.newYear.done(sheets.join(', '))] : []),
    ...(created > 0 ? [digits(text.done.created(String(created)))] : []),
    ...(updated > 0 ? [digits(text.done.updated(String(updated)))] : []),
  ];
  const work = listRemainingWork(state).map((one) => ({
    key: `${one.kind} ${one.at?.sheet ?? ''}`,
    place: one.at,
    content: workSentence(one, words),
  }));
  return (
    <>
      <ScreenTitle takesFocus>{text.done.title}</ScreenTitle>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{counts.join(' · ')}</MessageBarTitle> {text.done.untouched}
        </MessageBarBody>
      </MessageBar>
      <Section title={text.done.left}>
        {work.length === 0 ? (
          <p>{text.done.nothingLeft}</p>
        ) : (
          <PlaceList label={text.done.left} items={work} onGo={actions.goTo} />
        )}
      </Section>
      <Shortcomings state={state} actions={actions} />
      <WaysOn state={state} actions={actions} />
      <ActionBar>
        <Button appearance="primary" onClick={actions.read}>
          {text.back}
        </Button>
      </ActionBar>
    </>
  );
}
