import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { WorkbookGateway } from '../../excel/index';
import type { ChoiceStore, PaneChoices } from '../pane-choices';
import { DARK_THEME, LIGHT_THEME, type OfficeColors } from '../theme';
import { useDark } from '../use-dark';
import { createWords, WordsProvider } from '../words';
import { PaneBody } from './PaneBody';

type AppProps = {
  readonly gateway: WorkbookGateway;
  readonly store: ChoiceStore;
  readonly readOfficeColors: () => OfficeColors | undefined;
  /** The day and time that sheets and runs state. */
  readonly now: () => Date;
};

/** The pane in the user's language, digits and theme. */
export function App({ gateway, store, readOfficeColors, now }: AppProps) {
  const dark = useDark(readOfficeColors);
  const [choices, setChoices] = useState<PaneChoices>(store.load);
  const words = useMemo(() => createWords(choices), [choices]);

  useEffect(() => {
    document.documentElement.lang = choices.language;
  }, [choices.language]);

  const choose = (next: PaneChoices) => {
    setChoices(next);
    store.save(next);
  };

  return (
    <FluentProvider theme={dark ? DARK_THEME : LIGHT_THEME} style={{ colorScheme: dark ? 'dark' : 'light' }}>
      <WordsProvider value={words}>
        <PaneBody gateway={gateway} choices={choices} onChoices={choose} now={now} />
      </WordsProvider>
    </FluentProvider>
  );
}
