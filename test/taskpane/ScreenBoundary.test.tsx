import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { PartBoundary } from '../../src/taskpane/components/PartBoundary';
import { ScreenBoundary } from '../../src/taskpane/components/ScreenBoundary';
import { UnopenedPart } from '../../src/taskpane/components/UnopenedPart';
import { partOnDemand } from '../../src/taskpane/part-on-demand';
import type { PaneLanguage } from '../../src/taskpane/pane-choices';
import { createWords, WordsProvider } from '../../src/taskpane/words';
import { findAccessibilityFaults } from './accessibility';

function Fetched() {
  return <h2>หน้าที่เปิดได้</h2>;
}

/** A part that the first so many fetches do not bring. */
function partAfter(failures: number) {
  let left = failures;
  return partOnDemand(() => {
    left -= 1;
    return left >= 0 ? Promise.reject(new Error('Loading chunk failed')) : Promise.resolve(Fetched);
  });
}

type Opened = { readonly language?: PaneLanguage; readonly isScreen?: boolean };

function open(failures: number, { language = 'th', isScreen = true }: Opened = {}) {
  const restart = jest.fn();
  const Part = partAfter(failures);
  const part = (
    <Suspense>
      <Part />
    </Suspense>
  );
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <WordsProvider value={createWords({ language, digits: 'thai' })}>
        <main>
          {isScreen ? (
            <ScreenBoundary restart={restart}>{part}</ScreenBoundary>
          ) : (
            <PartBoundary unopened={(retry) => <UnopenedPart retry={retry} />}>{part}</PartBoundary>
          )}
        </main>
      </WordsProvider>
    </FluentProvider>,
  );
  return { restart, container, user: userEvent.setup() };
}

const again = () => screen.getByRole('button', { name: 'ลองอีกครั้ง' });
const opened = () => screen.findByRole('heading', { name: 'หน้าที่เปิดได้' });

beforeEach(() => {
  // React tells the developer of every error that it hands to a boundary.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('ScreenBoundary', () => {
  it('says what to do where a screen cannot be fetched', async () => {
    const { container } = open(1);
    expect(await screen.findByRole('alert')).toHaveTextContent('เปิดหน้านี้ไม่ได้ ไฟล์ยังเหมือนเดิม');
    expect(screen.getByRole('heading', { name: 'ทำไม่สำเร็จ' })).toHaveFocus();
    expect(await findAccessibilityFaults(container)).toEqual([]);
  });

  it('opens the screen when it is asked for again, without starting the pane anew', async () => {
    const { user, restart } = open(1);
    await screen.findByRole('alert');
    await user.click(again());
    expect(await opened()).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(restart).not.toHaveBeenCalled();
  });

  it('offers to start the pane anew once asking again has not helped', async () => {
    const { user, restart } = open(2);
    await screen.findByRole('alert');
    expect(screen.queryByRole('button', { name: 'เปิดแถบนี้ใหม่' })).not.toBeInTheDocument();
    await user.click(again());
    await user.click(await screen.findByRole('button', { name: 'เปิดแถบนี้ใหม่' }));
    expect(restart).toHaveBeenCalledTimes(1);
    await user.click(again());
    expect(await opened()).toBeVisible();
  });

  it('speaks English', async () => {
    open(1, { language: 'en' });
    expect(await screen.findByRole('alert')).toHaveTextContent(/^This page could not be opened/);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('stays out of the way of a screen that stands', async () => {
    open(0);
    expect(await opened()).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('UnopenedPart', () => {
  it('stands in for the part alone, and fetches it again', async () => {
    const { user, container } = open(1, { isScreen: false });
    expect(await screen.findByText(/^เปิดส่วนนี้ไม่ได้ ส่วนอื่นใช้ได้ตามปกติ/)).toBeVisible();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await user.click(again());
    expect(await opened()).toBeVisible();
  });
});
