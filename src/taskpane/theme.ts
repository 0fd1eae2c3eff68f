/** Light or dark: as Excel is; as the system is where Excel tells nothing, or where the system puts its own colours. */
import { useEffect, useState } from 'react';

/** What Excel says of its window's background, `#RRGGBB`; null: nothing (no Excel, or an older one). */
export type Background = () => string | null;

/** What the system asks for. */
export interface SystemColours {
  /** High contrast: the browser replaces our colours by those of the system. */
  readonly forced: boolean;
  readonly dark: boolean;
}

/** Whether `#rrggbb` is a dark background; null for anything else. */
export function isDark(background: string | null): boolean | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? '');
  if (match === null) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  // perceived brightness by the weights of ITU-R BT.601
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}

/** Forced colours are those of the system, whatever Excel's own theme: what is not replaced must fit them. */
export function wantsDark(background: string | null, system: SystemColours): boolean {
  return (system.forced ? null : isDark(background)) ?? system.dark;
}

/** Where there is no Excel to ask. */
export const NOBODY_TELLS: Background = () => null;

interface SystemQueries {
  readonly forced: MediaQueryList | null;
  readonly dark: MediaQueryList | null;
}

/** A web view that cannot tell is taken for a light one without forced colours. */
function systemQueries(): SystemQueries {
  const query = (text: string): MediaQueryList | null => ('matchMedia' in window ? window.matchMedia(text) : null);
  return { forced: query('(forced-colors: active)'), dark: query('(prefers-color-scheme: dark)') };
}

function look(background: Background, { forced, dark }: SystemQueries): boolean {
  return wantsDark(background(), { forced: forced?.matches === true, dark: dark?.matches === true });
}

/**
 * Whether the page is to be dark, now and as it changes. Excel has no event for its theme: the web view gets the focus
 * back after a person has changed it, and is asked then. Native parts (scroll bars, lists of choices) follow.
 * @param background the same function at every call
 */
export function useDark(background: Background): boolean {
  const [queries] = useState(systemQueries);
  const [dark, setDark] = useState(() => look(background, queries));
  useEffect(() => {
    const again = (): void => setDark(look(background, queries));
    const lists = [queries.forced, queries.dark].filter((list) => list !== null);
    window.addEventListener('focus', again);
    for (const list of lists) list.addEventListener('change', again);
    return () => {
      window.removeEventListener('focus', again);
      for (const list of lists) list.removeEventListener('change', again);
    };
  }, [background, queries]);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark;
}
