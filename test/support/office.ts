/**
 * The genuine Office.js on a simulated Excel, for tests: `bootExcel` in a window of its own (node
 * environment), `installOfficeInThisWindow` in the test's window (jsdom environment, for the pane).
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Grid } from '../../src/core/grid';
import { installDesktopExcel, SimulatedExcel, SimulatedWorkbook, type HostOptions } from '../../src/simulator';

/** Where the pinned client lies; nothing of it is changed. */
export const OFFICE_JS_FOLDER = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface ExcelEnvironment extends OfficeGlobals {
  readonly host: SimulatedExcel;
  readonly workbook: SimulatedWorkbook;
  /** What `Office.onReady` told. */
  readonly info: { readonly host: Office.HostType; readonly platform: Office.PlatformType };
  /** Must be called at the end of the test. */
  readonly close: () => void;
}

function toWorkbook(content: Grid | SimulatedWorkbook): SimulatedWorkbook {
  return content instanceof SimulatedWorkbook ? content : SimulatedWorkbook.fromGrid(content);
}

/** Starts the client in a jsdom window of its own; about a tenth of a second. Rejects when office.js does not load. */
export async function bootExcel(
  content: Grid | SimulatedWorkbook,
  options: HostOptions = {},
): Promise<ExcelEnvironment> {
  // Loaded here, not above: jsdom does not load inside the jsdom environment, which needs the other function.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const host = new SimulatedExcel(toWorkbook(content), options);
  const virtualConsole = new VirtualConsole();
  const window = await new Promise<Window & OfficeGlobals>((resolve, reject) => {
    virtualConsole.on('jsdomError', reject);
    new JSDOM('<!doctype html><html><head><script src="office.js"></script></head><body></body></html>', {
      url: pathToFileURL(join(OFFICE_JS_FOLDER, 'taskpane.html')).href,
      runScripts: 'dangerously',
      resources: 'usable',
      virtualConsole,
      beforeParse(made) {
        installDesktopExcel(made, host);
        made.addEventListener('load', () => resolve(made as unknown as Window & OfficeGlobals));
      },
    });
  });
  const info = await window.Office.onReady();
  const { Office, Excel, OfficeExtension } = window;
  return { Office, Excel, OfficeExtension, host, workbook: host.workbook, info, close: () => window.close() };
}

/** Runs `work` with `Excel`, `Office` and `OfficeExtension` as globals, as code of the add-in expects them. */
export async function withGlobals<T>(environment: OfficeGlobals, work: () => T | Promise<T>): Promise<T> {
  const takeAway = setGlobals(environment);
  try {
    return await work();
  } finally {
    takeAway();
  }
}

/** For `beforeAll`; the returned function, for `afterAll`, puts back what was there. */
export function setGlobals({ Office, Excel, OfficeExtension }: OfficeGlobals): () => void {
  const given = { Office, Excel, OfficeExtension };
  const names = Object.keys(given) as (keyof typeof given)[];
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: given[name], configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}

/** The client can start only once in a window: later calls open another workbook in the same Excel. */
let installed: SimulatedExcel | null = null;

/**
 * Makes `window.Office` and `window.Excel` genuine in the jsdom environment's own window. `options`
 * count on the first call of a test file only. Note what the client does to a window: `history.pushState`
 * becomes null, and `alert`, `confirm` and `prompt` throw.
 */
export async function installOfficeInThisWindow(
  content: Grid | SimulatedWorkbook,
  options: HostOptions = {},
): Promise<{ host: SimulatedExcel; workbook: SimulatedWorkbook }> {
  const workbook = toWorkbook(content);
  if (installed !== null) {
    installed.open(workbook);
    return { host: installed, workbook };
  }
  const host = new SimulatedExcel(workbook, options);
  installDesktopExcel(window, host);
  const takeAway = loadScriptsFromDisk();
  window.eval(readFileSync(join(OFFICE_JS_FOLDER, 'office.js'), 'utf8'));
  await Office.onReady();
  takeAway();
  installed = host;
  return { host, workbook };
}

/** jsdom fetches no scripts there: the ones office.js adds for its other files are run from the package. */
function loadScriptsFromDisk(): () => void {
  const folder = 'http://localhost/';
  const tag = document.createElement('script');
  // Inert; office.js searches for its own tag to learn where its other files are.
  tag.type = 'text/plain';
  tag.src = `${folder}office.js`;
  document.head.append(tag);
  const head = HTMLHeadElement.prototype;
  const original = Object.getOwnPropertyDescriptor(head, 'appendChild');
  head.appendChild = function appendChild<T extends Node>(this: HTMLHeadElement, node: T): T {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(folder)) {
      return Node.prototype.appendChild.call(this, node) as T;
    }
    const source = readFileSync(join(OFFICE_JS_FOLDER, node.src.slice(folder.length)), 'utf8');
    queueMicrotask(() => {
      window.eval(source);
      node.onload?.(new Event('load'));
    });
    return node;
  };
  return () => {
    if (original === undefined) Reflect.deleteProperty(head, 'appendChild');
    else Object.defineProperty(head, 'appendChild', original);
  };
}
