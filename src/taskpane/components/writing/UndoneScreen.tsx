import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { KeptPlace } from '../../../excel/index';
import type { PaneState } from '../../state';
import type { PaneActions } from '../../use-pane';
import { useWritingText } from '../../use-writing-text';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { PlaceList } from '../PlaceList';
import { ScreenTitle } from '../ScreenTitle';
import { Section } from '../Section';
import { SheetNames } from './SheetNames';
import { TakeBackKept } from './TakeBackKept';

type UndoneScreenProps = {
  readonly state: Extract<PaneState, { screen: 'undone' }>;
  readonly actions: Pick<PaneActions, 'read' | 'goTo' | 'undo'>;
};

function KeptPlaces({
  kept,
  goTo,
}: {
  readonly kept: readonly KeptPlace[];
  readonly goTo: PaneActions['goTo'];
}) {
  const text = useWritingText();
  if (kept.length === 0) return null;
  return (
    <Section title={text.kept}>
      {kept.map(({ sheet, reason, places }) => {
        const title = text.keptReasons[reason](sheet);
        const items = places.map((place) => ({
          key: `${place.sheet} ${place.address}`,
          place,
          content: text.at(place.sheet, place.address),
        }));
        return (
          <div key={`${sheet} ${reason}`}>
            <p>{title}</p>
            {items.length > 0 && <PlaceList label={title} items={items} onGo={goTo} />}
          </div>
        );
      })}
    </Section>
  );
}

/** What was taken back, and what was left because someone has changed it since. */
export function UndoneScreen({ state, actions }: UndoneScreenProps) {
  const { text, digits } = useWords();
  const words = useWritingText();
  const { runId, undone, rulesAdded, rulesRemoved, kept, complete } = state.result;
  const sheets = (['deleted', 'restored'] as const)
    .map((wanted) => ({
      done: words[wanted],
      names: undone.filter(({ how }) => how === wanted).map(({ sheet }) => sheet),
    }))
    .filter(({ names }) => names.length > 0);
  const rules = rulesAdded + rulesRemoved;
  const isNothing = sheets.length === 0 && rules === 0;
  return (
    <>
      <ScreenTitle takesFocus>{text.undone}</ScreenTitle>
      <MessageBar intent={isNothing ? 'info' : 'success'} layout="multiline">
        <MessageBarBody>
          {isNothing && words.nothingUndone}
          {sheets.map((one) => (
            <div key={one.done}>
              <SheetNames {...one} />
            </div>
          ))}
          {rules > 0 && digits(words.rules(String(rulesAdded), String(rulesRemoved)))}
        </MessageBarBody>
      </MessageBar>
      {!complete && <p>{words.unfinishedUndo}</p>}
      <KeptPlaces kept={kept} goTo={actions.goTo} />
      {complete && (
        <TakeBackKept
          kept={kept}
          onTakeBack={(places) => {
            actions.undo(runId, places);
          }}
        />
      )}
      <ActionBar>
        <Button appearance="primary" onClick={actions.read}>
          {text.back}
        </Button>
      </ActionBar>
    </>
  );
}
