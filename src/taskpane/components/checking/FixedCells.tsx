import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { formatPlace } from '../../../domain/index';
import type { FixResult } from '../../../excel/index';
import { useCheckingText } from '../../use-checking-text';
import { useWords } from '../../words';
import { ActionBar } from '../ActionBar';
import { PlaceList } from '../PlaceList';
import { ScreenTitle } from '../ScreenTitle';
import { Section } from '../Section';
import type { CheckPanelProps } from './CheckPanel';

type FixedCellsProps = CheckPanelProps & { readonly result: FixResult };

/** What was mended, and what was left because it is no longer what was shown. */
export function FixedCells({ result, goTo, readAgain }: FixedCellsProps) {
  const { text, digits } = useWords();
  const words = useCheckingText();
  const { fixed, left } = result;
  const count = digits(words.fixed.count(String(fixed.length)));
  const items = left.map(({ at, because }) => ({
    key: formatPlace(at),
    place: at,
    content: `${words.place(at.sheet, at.address)} · ${words.fixed.because[because]}`,
  }));
  return (
    <>
      <ScreenTitle takesFocus>{words.fixed.title}</ScreenTitle>
      <MessageBar intent={fixed.length === 0 ? 'info' : 'success'} layout="multiline">
        <MessageBarBody>
          {fixed.length === 0 ? words.fixed.none : `${count} · ${words.fixed.undo(text.tools.history)}`}
        </MessageBarBody>
      </MessageBar>
      {items.length > 0 && (
        <Section title={words.fixed.left}>
          <PlaceList label={words.fixed.left} items={items} onGo={goTo} />
        </Section>
      )}
      <ActionBar>
        <Button
          appearance="primary"
          onClick={() => {
            readAgain(null);
          }}
        >
          {words.checkAgain}
        </Button>
      </ActionBar>
    </>
  );
}
