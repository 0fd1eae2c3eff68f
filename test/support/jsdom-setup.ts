/** What jsdom lacks and the pane's libraries ask for; import it first in every test of the pane. */
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// upper limits for a busy machine only: every wait ends as soon as what it waits for is there
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

class NoResizeObserver implements ResizeObserver {
  observe(): void {
    // jsdom has no layout, so nothing ever changes its size
  }
  unobserve(): void {
    // as above
  }
  disconnect(): void {
    // as above
  }
}

globalThis.ResizeObserver ??= NoResizeObserver;
if (!('scrollIntoView' in Element.prototype)) Object.assign(Element.prototype, { scrollIntoView: () => undefined });
// the environment of the tests hides Node's own
if (!('structuredClone' in globalThis)) Object.assign(globalThis, { structuredClone: <T>(value: T): T => value });

// axe asks for a canvas to measure letters; without one it goes on, but jsdom prints an error for each request
Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
