/**
 * The pane's entry, and the only file of it that names a host: waits for Excel, then shows the app; where Excel does
 * not come, a page that explains.
 */
import { createRoot } from 'react-dom/client';
import { createUndoStore } from '../app';
import { connectExcel } from '../hosts/excel';
import { App } from './app';
import { StartPage } from './components/start-page';
import { createEngine } from './engine';
import { isDark } from './theme';
import { wishOf } from './use-pane';

/** Longer than a slow start of Excel on the web, shorter than a person's patience. */
const READY_WITHIN_MS = 5000;

/** Ends when office.js has run or failed to come, however the page loads it; at the latest after `withinMs`. */
function officeJs(withinMs: number): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[src$="office.js"]');
  // without `async` it came, or failed, before this file began
  if ('Office' in window || script?.async !== true) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, withinMs);
    for (const end of ['load', 'error']) script.addEventListener(end, () => resolve(), { once: true });
  });
}

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  root.render(<StartPage waiting />);
  const begun = performance.now();
  await officeJs(READY_WITHIN_MS);
  const excel = await connectExcel(Math.max(0, READY_WITHIN_MS - (performance.now() - begun)));
  if (excel === null) {
    root.render(<StartPage waiting={false} onAgain={() => location.reload()} />);
    return;
  }
  const { host, background, place } = excel;
  root.render(
    <App
      host={host}
      engine={createEngine()}
      wish={wishOf(location.search)}
      dark={isDark(background)}
      undoStore={createUndoStore(localStorageIfAllowed(), place)}
    />,
  );
}

/** A web view whose storage is switched off throws at the mere name. */
function localStorageIfAllowed(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

void start();
