/**
 * The pane's entry, and the only file of it that names a host: waits for Excel, then shows the app; where Excel does
 * not come, a page that explains.
 */
import { createRoot } from 'react-dom/client';
import { connectExcel } from '../hosts/excel';
import { App } from './app';
import { StartPage } from './components/start-page';
import { createEngine } from './engine';
import { isDark } from './theme';
import { wishOf } from './use-pane';

/** Longer than a slow start of Excel on the web, shorter than a person's patience. */
const READY_WITHIN_MS = 5000;

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  root.render(<StartPage waiting />);
  const excel = await connectExcel(READY_WITHIN_MS);
  if (excel === null) {
    root.render(<StartPage waiting={false} onAgain={() => location.reload()} />);
    return;
  }
  const { host, background } = excel;
  root.render(<App host={host} engine={createEngine()} wish={wishOf(location.search)} dark={isDark(background)} />);
}

void start();
