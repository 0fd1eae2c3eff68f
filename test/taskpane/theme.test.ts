/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { isDark, useDark, wantsDark } from '../../src/taskpane/theme';
import { wishOf } from '../../src/taskpane/use-pane';

it.each([
  ['#FFFFFF', false],
  ['#000000', true],
  ['#262626', true],
  ['#0a0a64', true],
  ['#F0F0F0', false],
  ['262626', true],
  ['black', null],
  ['', null],
  [null, null],
])('background %s: dark %s', (background, dark) => {
  expect(isDark(background)).toBe(dark);
});

const [WHITE, BLACK] = ['#FFFFFF', '#262626'];

it.each([
  // Excel's word wins over the system's wish
  [WHITE, { dark: false, forced: false }, false],
  [WHITE, { dark: true, forced: false }, false],
  [BLACK, { dark: false, forced: false }, true],
  [BLACK, { dark: true, forced: false }, true],
  // nothing told
  [null, { dark: false, forced: false }, false],
  [null, { dark: true, forced: false }, true],
  ['black', { dark: true, forced: false }, true],
  // the system's own colours win over both
  [WHITE, { dark: true, forced: true }, true],
  [BLACK, { dark: false, forced: true }, false],
  [null, { dark: true, forced: true }, true],
])('Excel tells %s, the system %o: dark %s', (background, system, dark) => {
  expect(wantsDark(background, system)).toBe(dark);
});

describe('as it changes', () => {
  /** The queries of the page, as a web view answers them. */
  class FakeQuery extends EventTarget {
    matches = false;
    turn(matches: boolean): void {
      this.matches = matches;
      this.dispatchEvent(new Event('change'));
    }
  }
  const queries = { '(prefers-color-scheme: dark)': new FakeQuery(), '(forced-colors: active)': new FakeQuery() };
  const system = queries['(prefers-color-scheme: dark)'];
  const forced = queries['(forced-colors: active)'];
  beforeEach(() => {
    for (const query of Object.values(queries)) query.matches = false;
    Object.assign(window, { matchMedia: (text: keyof typeof queries) => queries[text] });
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'matchMedia');
  });

  it('asks Excel again when the pane has the focus back, and no more once it is closed', () => {
    const background = jest.fn(() => WHITE);
    const { result, unmount } = renderHook(() => useDark(background));
    expect([result.current, document.documentElement.style.colorScheme]).toEqual([false, 'light']);
    background.mockReturnValue(BLACK);
    act(() => void window.dispatchEvent(new Event('focus')));
    expect([result.current, document.documentElement.style.colorScheme]).toEqual([true, 'dark']);
    const asked = background.mock.calls.length;
    unmount();
    window.dispatchEvent(new Event('focus'));
    expect(background).toHaveBeenCalledTimes(asked);
  });

  it('follows the system where Excel tells nothing', () => {
    const nothing = () => null;
    const { result } = renderHook(() => useDark(nothing));
    const seen = [result.current];
    act(() => system.turn(true));
    seen.push(result.current);
    act(() => system.turn(false));
    expect([...seen, result.current]).toEqual([false, true, false]);
  });

  it('takes the side of the colours that the system forces', () => {
    const black = () => BLACK;
    const { result } = renderHook(() => useDark(black));
    const before = result.current;
    act(() => forced.turn(true));
    expect([before, result.current]).toEqual([true, false]);
  });

  it('is light in a web view that cannot tell', () => {
    Reflect.deleteProperty(window, 'matchMedia');
    const nothing = () => null;
    expect(renderHook(() => useDark(nothing)).result.current).toBe(false);
  });
});

it.each([
  ['', null],
  ['?do=check', 'check'],
  ['?do=score', 'score'],
  ['?_host_Info=Excel&do=report', 'report'],
  ['?do=erase', null],
])('address %s: %s', (search, wish) => {
  expect(wishOf(search)).toBe(wish);
});
