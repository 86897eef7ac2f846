import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** A busy machine takes its time to draw the whole pane. */
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

/** jsdom lays nothing out; Fluent's message bar only wants to be told of changes that never come here. */
class StillObserver implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}
globalThis.ResizeObserver = StillObserver;

/** jsdom has no media; the system here prefers light. */
window.matchMedia = (media: string) => {
  const list: MediaQueryList = Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
  return list;
};
