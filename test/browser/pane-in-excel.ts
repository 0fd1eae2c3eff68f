/**
 * The built pane in Excel, in the two shapes Excel has, as one thing to test: on the desktop (the workbench's shim, over
 * http) and on the web (a page around the frame, over https with a certificate of openssl), there also with office.js
 * from Microsoft's own network.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { parseCell } from '../../src/core/grid';
import { displayText } from '../../src/simulator/display';
import type { SimulatedWorkbook } from '../../src/simulator';
import { openBytes } from '../../src/workbench/open-file';
import { testCertificate } from '../deploy/certificate';
import { openInWebExcel } from '../deploy/web-excel';
import { serveFolder, type StaticServer } from '../tools/static-server';
import { launch } from './browser';
import { Desk, eventually, ROOT } from './desk';

const dist = path.resolve(process.env['DIST'] ?? path.join(ROOT, 'dist'));
const SAMPLE = path.join(ROOT, 'assets/samples/zhuzhou-2021.xlsx');
const CDN = 'https://appsforoffice.microsoft.com';

export const SHAPES = ['desktop', 'web', 'web, office.js from its own network'] as const;
export type Shape = (typeof SHAPES)[number];

/** Excel with the sample open, as far as a use case looks at it. Cells are those of the first sheet. */
export interface ExcelDesk {
  cells(wanted: Readonly<Record<string, string>>): Promise<void>;
  sheets(names: readonly string[]): Promise<void>;
  selected(cell: string): Promise<void>;
  /** A person types into a cell. */
  type(cell: string, text: string): Promise<void>;
}

export interface PaneInExcel {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly excel: ExcelDesk;
  /** Every address asked for since the last time. */
  readonly takeRequests: () => string[];
  readonly errors: string[];
  /** The only places that may be asked. */
  readonly origins: readonly string[];
}

function workbenchDesk(desk: Desk): ExcelDesk {
  return {
    cells: (wanted) => desk.cells(wanted),
    sheets: (names) => desk.sheets(names),
    selected: (cell) => desk.selected(cell),
    async type(cell, text) {
      await desk.cell(cell).click();
      await desk.page.keyboard.type(text);
      await desk.page.keyboard.press('Enter');
    },
  };
}

function workbookDesk(workbook: SimulatedWorkbook): ExcelDesk {
  const sheet = workbook.sheets[0]!;
  const shown = (address: string): string => {
    const { row, column } = parseCell(address)!;
    const { value, text, numberFormat } = sheet.cell(row, column);
    return text ?? displayText(value, numberFormat, workbook.date1904);
  };
  return {
    cells: (wanted) =>
      eventually(
        () => Promise.resolve(Object.fromEntries(Object.keys(wanted).map((cell) => [cell, shown(cell)]))),
        wanted,
      ),
    sheets: (names) => eventually(() => Promise.resolve(workbook.sheets.map(({ name }) => name)), [...names]),
    selected(cell) {
      const { row, column } = parseCell(cell)!;
      const selected = () => Promise.resolve([workbook.selection.box.top, workbook.selection.box.left]);
      return eventually(selected, [row, column]);
    },
    type(cell, text) {
      expect(workbook.edit(sheet.name, cell, text)).toBe('done');
      return Promise.resolve();
    },
  };
}

/** What the build writes for --office-js cdn; test/build holds it to be these two places. */
async function fromItsOwnNetwork(page: Page): Promise<void> {
  await page.route('**/taskpane.html*', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text())
      .replace("script-src 'self'", `script-src 'self' ${CDN}`)
      .replace(/src="?office\/office\.js"?/, `src="${CDN}/lib/1/hosted/office.js"`);
    await route.fulfill({ response: answer, body });
  });
  await page.route(`${CDN}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    return route.fulfill({ path: path.join(dist, 'office', name), contentType: 'text/javascript' });
  });
}

/** One server and one browser per test file and shape; `open` gives a pane of its own. */
export function useExcel(shape: Shape): (search?: string) => Promise<PaneInExcel> {
  let server: StaticServer;
  let browser: Browser;
  const pages: Page[] = [];
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-excel-'));
  beforeAll(async () => {
    if (!existsSync(path.join(dist, 'workbench/pane.html'))) throw new Error(`${dist} is not built: npm run build`);
    const serve = (): Promise<StaticServer> => {
      if (shape === 'desktop') return serveFolder(dist, 0);
      const { certificate, key } = testCertificate(folder);
      return serveFolder(dist, 0, { cert: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') });
    };
    [server, browser] = await Promise.all([serve(), launch()]);
  });
  afterAll(async () => {
    for (const page of pages) await page.close();
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });
  return async (search = '') => {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 860 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    pages.push(page);
    let requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    const desk = new Desk(page, server.origin);
    const takeRequests = (): string[] => {
      const taken = requests.filter((url) => !/^(?:data|blob):/.test(url));
      requests = [];
      return taken;
    };
    const rest = { page, takeRequests, errors: desk.errors };
    if (shape === 'desktop') {
      await desk.open(search);
      return { ...rest, pane: desk.pane, excel: workbenchDesk(desk), origins: [server.origin] };
    }
    const elsewhere = shape !== 'web';
    if (elsewhere) await fromItsOwnNetwork(page);
    const opened = openBytes(new Uint8Array(readFileSync(SAMPLE)), 'zhuzhou-2021.xlsx');
    if (opened.status !== 'opened') throw new Error(opened.reason);
    const pane = await openInWebExcel(page, `${server.origin}/taskpane.html${search}`, opened.workbook);
    const origins = [server.origin, ...(elsewhere ? [CDN] : [])];
    return { ...rest, pane, excel: workbookDesk(opened.workbook), origins };
  };
}
