import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { listRemainingWork, type RemainingWork } from '../remaining-work';
import type { PaneState } from '../state';
import type { PaneActions } from '../use-pane';
import { useWords, type Words } from '../words';
import { ActionBar } from './ActionBar';
import { PlaceList } from './PlaceList';
import { ScreenTitle } from './ScreenTitle';
import { Section } from './Section';

type DoneScreenProps = {
  readonly state: Extract<PaneState, { screen: 'done' }>;
  readonly actions: Pick<PaneActions, 'read' | 'goTo'>;
};

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px' } });

function workSentence({ kind, count, at }: RemainingWork, { text, digits }: Words): string {
  switch (kind) {
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

/** What was written, and what is left for a person to do. */
export function DoneScreen({ state, actions }: DoneScreenProps) {
  const words = useWords();
  const { text, digits } = words;
  const { changes } = state.plan;
  const created = changes.filter(({ kind }) => kind === 'create').length;
  const updated = changes.length - created;
  const counts = [
    ...(created > 0 ? [digits(text.done.created(String(created)))] : []),
    ...(updated > 0 ? [digits(text.done.updated(String(updated)))] : []),
  ];
  const work = listRemainingWork(state.reading, state.plan).map((one) => ({
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
      <ActionBar>
        <Button appearance="primary" onClick={actions.read}>
          {text.back}
        </Button>
      </ActionBar>
    </>
  );
}
