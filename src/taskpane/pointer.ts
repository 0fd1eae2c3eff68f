/**
 * Whether a mouse button or finger is down. Coming back to the pane is a press on something in it; what the pane
 * then learns must not move that thing before the press has become a click.
 */

/** A press whose end is never told (let go outside the window) is over after this long. */
const LONGEST_PRESS_MS = 2000;

/** Resolves when nothing is pressed, and after the click that ends a press has been handled. */
export type Released = () => Promise<void>;

/** Watches `target` until the returned `stop` is called. */
export function watchPointer(target: Window): { readonly released: Released; readonly stop: () => void } {
  let down = false;
  const waiting = new Set<() => void>();
  const press = (): void => {
    down = true;
  };
  const release = (): void => {
    down = false;
    // the click comes after the release, in the same turn of the page
    target.setTimeout(() => {
      for (const go of waiting) go();
      waiting.clear();
    }, 0);
  };
  const capture = { capture: true };
  target.addEventListener('pointerdown', press, capture);
  target.addEventListener('pointerup', release, capture);
  target.addEventListener('pointercancel', release, capture);
  return {
    released: () =>
      new Promise((resolve) => {
        // the focus that a press brings comes just before or after the press itself
        target.setTimeout(() => {
          if (!down) return resolve();
          const limit = target.setTimeout(release, LONGEST_PRESS_MS);
          waiting.add(() => {
            target.clearTimeout(limit);
            resolve();
          });
        }, 0);
      }),
    stop: () => {
      target.removeEventListener('pointerdown', press, capture);
      target.removeEventListener('pointerup', release, capture);
      target.removeEventListener('pointercancel', release, capture);
    },
  };
}
