/**
 * The pane's entry, and the only file of it that names a host: waits for Excel, then shows the app; where Excel does
 * not come, a page that explains.
 */
import { createRoot } from 'react-dom/client';
import { ExcelHost } from '../hosts/excel';
import { App } from './app';
import { StartPage } from './components/start-page';
import { createEngine } from './engine';
import { isDark } from './theme';
import { wishOf } from './use-pane';

/** Longer than a slow start of Excel on the web, shorter than a person's patience. */
const READY_WITHIN_MS = 5000;

/** Whether office.js found Excel in time; it is never called where the page is opened in a plain browser. */
function excelReady(): Promise<boolean> {
  if (typeof Office === 'undefined') return Promise.resolve(false);
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), READY_WITHIN_MS);
    void Office.onReady(({ host }) => {
      clearTimeout(late);
      resolve(host === Office.HostType.Excel);
    });
  });
}

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  root.render(<StartPage waiting />);
  if (!(await excelReady())) {
    root.render(<StartPage waiting={false} onAgain={() => location.reload()} />);
    return;
  }
  root.render(
    <App
      host={new ExcelHost(Excel, Office)}
      engine={createEngine()}
      wish={wishOf(location.search)}
      dark={isDark(Office.context.officeTheme?.bodyBackgroundColor)}
    />,
  );
}

void start();
