import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lazy, Suspense } from 'react';
import { ScreenBoundary } from '../../src/taskpane/components/ScreenBoundary';
import { createWords, WordsProvider } from '../../src/taskpane/words';
import { findAccessibilityFaults } from './accessibility';

const Unreachable = lazy(() => Promise.reject(new Error('Loading chunk failed')));

function open(isReachable: boolean) {
  const restart = jest.fn();
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <WordsProvider value={createWords({ language: 'th', digits: 'thai' })}>
        <main>
          <ScreenBoundary restart={restart}>
            <Suspense>{isReachable ? <h2>หน้าที่เปิดได้</h2> : <Unreachable />}</Suspense>
          </ScreenBoundary>
        </main>
      </WordsProvider>
    </FluentProvider>,
  );
  return { restart, container };
}

describe('ScreenBoundary', () => {
  it('says what to do where a screen cannot be fetched, and starts anew', async () => {
    // React tells the developer of every error that it hands to a boundary.
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { restart, container } = open(false);
    expect(await screen.findByRole('alert')).toHaveTextContent('เปิดหน้านี้ไม่ได้ ไฟล์ยังเหมือนเดิม');
    expect(screen.getByRole('heading', { name: 'ทำไม่สำเร็จ' })).toHaveFocus();
    expect(await findAccessibilityFaults(container)).toEqual([]);
    await userEvent.setup().click(screen.getByRole('button', { name: 'ลองอีกครั้ง' }));
    expect(restart).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalled();
    told.mockRestore();
  });

  it('stays out of the way of a screen that stands', () => {
    open(true);
    expect(screen.getByRole('heading', { name: 'หน้าที่เปิดได้' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
