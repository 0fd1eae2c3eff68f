/** Shows what is under way only when it takes a while, and long enough to be read: no flicker. */
import { useEffect, useState } from 'react';

/** Shorter work is over before anybody wonders. */
export const APPEARS_AFTER_MS = 300;
/** Once shown it stays at least a blink longer than the work. */
export const LINGERS_FOR_MS = 250;

/** `what` as it is to be shown; null: nothing. */
export function useSteady<T>(what: T | null): T | null {
  const [shown, setShown] = useState<T | null>(null);
  useEffect(() => {
    if (what === shown) return;
    const after = shown === null ? APPEARS_AFTER_MS : what === null ? LINGERS_FOR_MS : 0;
    const timer = setTimeout(() => setShown(what), after);
    return () => clearTimeout(timer);
  }, [what, shown]);
  return shown;
}
