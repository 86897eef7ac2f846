import { act, render, screen } from '@testing-library/react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { ReadingScreen } from '../../src/taskpane/components/ReadingScreen';
import type { PaneLanguage } from '../../src/taskpane/pane-choices';
import { createWords, WordsProvider } from '../../src/taskpane/words';

function open(language: PaneLanguage) {
  render(
    <FluentProvider theme={webLightTheme}>
      <WordsProvider value={createWords({ language, digits: 'thai' })}>
        <ReadingScreen />
      </WordsProvider>
    </FluentProvider>,
  );
}

const wait = (milliseconds: number) => {
  act(() => {
    jest.advanceTimersByTime(milliseconds);
  });
};

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('a workbook that is being read', () => {
  it('tells a user who is editing a cell how to let it go on, once it takes long', () => {
    open('th');
    wait(1_900);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    wait(200);
    expect(screen.getByRole('status')).toHaveTextContent('กด Enter ในตาราง แล้วจะทำต่อเอง');
  });

  it('tells it in English too', () => {
    open('en');
    wait(2_100);
    expect(screen.getByRole('status')).toHaveTextContent('press Enter in the grid');
  });
});
