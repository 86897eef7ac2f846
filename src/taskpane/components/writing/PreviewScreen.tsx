import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { findDifferences, type CellDifference } from '../../../domain/sheets/keeping/differences';
import { refuseDifferences } from '../../../domain/sheets/keeping/refuse-differences';
import { stillRefused } from '../../../domain/sheets/keeping/still-refused';
import { newYearOf } from '../../new-year';
import { offerSheets } from '../../planning';
import { chosenSheets } from '../../sheet-choice';
import type { PaneState } from '../../state';
import type { PaneActions } from '../../use-pane';
import { useWritingText } from '../../use-writing-text';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { ScreenTitle } from '../ScreenTitle';
import { ChangedSheets } from './ChangedSheets';
import { differenceId } from './DifferenceList';
import { NameList } from './NameList';
import { SheetChooser } from './SheetChooser';

type PreviewState = Extract<PaneState, { screen: 'preview' }>;

type PreviewScreenProps = {
  readonly state: PreviewState;
  readonly actions: Pick<PaneActions, 'choice' | 'today' | 'choose' | 'write' | 'read'>;
};

/** What the plan changes in cells that stand already, and what of it the user refuses. */
function useDifferences({ reading, plan }: PreviewState) {
  const differences = useMemo(
    () => findDifferences(reading.contents.existing, plan),
    [reading.contents.existing, plan],
  );
  // A workbook that has changed while it was previewed is planned anew: what was refused then stays refused.
  const [refused, setRefused] = useState<ReadonlySet<string>>(
    () => new Set(stillRefused(plan.refused ?? [], differences).map(differenceId)),
  );
  const refuse = (cells: readonly CellDifference[], isRefused: boolean) => {
    const ids = new Set(cells.map(differenceId));
    const others = [...refused].filter((id) => !ids.has(id));
    setRefused(new Set(isRefused ? [...others, ...ids] : others));
  };
  const remaining = () =>
    refuseDifferences(
      plan,
      differences.filter((one) => refused.has(differenceId(one))),
    );
  return { differences, refused, refuse, remaining };
}

function Warning({ words }: { readonly words: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}

/** Everything that would change, before anything does. */
export function PreviewScreen({ state, actions }: PreviewScreenProps) {
  const { text, digits } = useWords();
  const words = useWritingText();
  const { purpose, reading, plan, warning } = state;
  const { changes, untouched, keyless = [] } = plan;
  const { differences, refused, refuse, remaining } = useDifferences(state);
  const offers = purpose === 'sheets' ? offerSheets(reading, actions.today) : [];
  const chosen = chosenSheets(offers, actions.choice);
  const keys = purpose === 'sheets' ? changes.map(({ spec }) => spec.key) : [];
  const year = purpose === 'newYear' ? newYearOf(reading) : null;
  const created = changes.filter(({ kind }) => kind === 'create');
  const updated = changes.filter(({ kind }) => kind === 'update');
  const cells = {
    alongside: keys.filter((key) => !chosen.includes(key)),
    differences,
    refused,
    onRefuse: refuse,
  };
  return (
    <>
      <ScreenTitle takesFocus>{text.preview.title}</ScreenTitle>
      {warning === 'changed' && <Warning words={text.preview.changed} />}
      {warning === 'tooLarge' && <Warning words={words.tooLarge} />}
      {year !== null && <p>{digits(text.newYear.lead(String(year)))}</p>}
      {changes.length === 0 && <p>{text.preview.nothing}</p>}
      <ChangedSheets
        title={digits(text.preview.creates(String(created.length)))}
        changes={created}
        {...cells}
      />
      <ChangedSheets
        title={digits(text.preview.updates(String(updated.length)))}
        changes={updated}
        {...cells}
      />
      {purpose === 'sheets' && (
        <SheetChooser offers={offers} choice={actions.choice} plan={plan} onChoose={actions.choose} />
      )}
      <NameList title={digits(text.preview.untouched(String(untouched.length)))} names={untouched} />
      <NameList title={text.preview.keyless} names={keyless} />
      <ActionBar>
        <Button
          appearance="primary"
          onClick={() => {
            actions.write(remaining());
          }}
          disabled={changes.length === 0}
        >
          {text.preview.write}
        </Button>
        <Button onClick={actions.read}>{text.cancel}</Button>
      </ActionBar>
    </>
  );
}
