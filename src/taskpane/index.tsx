/**
 * The pane's entry, and the only file of it that names a host: waits for Excel, then shows the app; where Excel does
 * not come, a page that explains, and checks a picked file.
 */
import { createRoot, type Root } from 'react-dom/client';
import { createUndoStore, type SpreadsheetHost } from '../app';
import { connectExcel, type ExcelConnection } from '../hosts/excel';
import { App } from './app';
import { StartPage } from './components/start-page';
import { WithoutExcel } from './components/without-excel';
import { createEngine } from './engine';
import { createSettingsStore } from './settings';
import { wishOf } from './use-pane';
import type { Engine } from './view';

/** Longer than a slow start of Excel on the web, shorter than a person's patience. */
const READY_WITHIN_MS = 5000;

/** Ends when office.js has run or failed to come, however the page loads it; where it hangs, never. */
function officeJs(): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[src$="office.js"]');
  // without `async` it came, or failed, before this file began
  if ('Office' in window || script?.async !== true) return Promise.resolve();
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) script.addEventListener(end, () => resolve(), { once: true });
    // it may have failed before this file began; a page has loaded when all its scripts have come or failed
    if (document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve(), { once: true });
  });
}

const nothingAfter = (ms: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), ms);
  });

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  root.render(<StartPage waiting />);
  // the core loads while Excel is waited for
  const engine = createEngine();
  const connecting = officeJs().then(connectExcel);
  const excel = await Promise.race([connecting, nothingAfter(READY_WITHIN_MS)]);
  if (excel !== null) return showExcel(root, engine, excel);
  const isFileOpen = showWithoutExcel(root, engine);
  const late = await connecting;
  if (late !== null && !isFileOpen()) showExcel(root, engine, late);
}

function showExcel(root: Root, engine: Engine, { host, background, place }: ExcelConnection): void {
  root.render(
    <App
      host={host}
      engine={engine}
      wish={wishOf(location.search)}
      background={background}
      undoStore={createUndoStore(localStorageIfAllowed(), place)}
      settings={createSettingsStore(localStorageIfAllowed(), place.partition)}
    />,
  );
}

/** Returns whether a person has opened a file there in the meantime. */
function showWithoutExcel(root: Root, engine: Engine): () => boolean {
  let opened = false;
  root.render(
    <WithoutExcel
      openFile={openFile}
      engine={engine}
      onOpened={() => (opened = true)}
      onAgain={() => location.reload()}
    />,
  );
  return () => opened;
}

/** What reads files is large and seldom needed: a chunk of its own. */
async function openFile(file: File): Promise<SpreadsheetHost> {
  const { PickedFileHost } = await import('../hosts/file/picked');
  return new PickedFileHost(file);
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
