/** The built workbench in a browser, and what a test sees of it: cells by address, the pane's frame, requests, errors. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { serveFolder, type StaticServer } from '../tools/static-server';
import { launch } from './browser';

export const ROOT = path.resolve(__dirname, '../..');
/** `DIST` names another build. */
const dist = path.resolve(process.env['DIST'] ?? path.join(ROOT, 'dist'));

/** Checks a condition until it holds; the last thing seen is compared, so that a failure shows it. */
export async function eventually<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  const deadline = performance.now() + 10_000;
  let seen = await read();
  while (!isDeepStrictEqual(seen, wanted) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    seen = await read();
  }
  expect(seen).toEqual(wanted);
}

export class Desk {
  /** Addresses asked for from anywhere but our own server. */
  readonly foreign: string[] = [];
  readonly errors: string[] = [];
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    this.pane = page.frameLocator('[data-testid=pane]');
    page.context().on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(address)) this.foreign.push(address);
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.errors.push(message.text());
    });
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText;
      // a frame that is taken away while it still loads
      if (why !== 'net::ERR_ABORTED') this.errors.push(`${why}: ${request.url()}`);
    });
  }

  /** @param search such as `?do=score` */
  async open(search = ''): Promise<void> {
    await this.page.goto(`${this.origin}/workbench/${search}`);
  }

  cell(address: string): Locator {
    return this.page.getByRole('grid').locator(`[data-cell="${address}"]`);
  }

  async cells(cells: Readonly<Record<string, string>>): Promise<void> {
    const read = async (): Promise<Record<string, string | null>> =>
      Object.fromEntries(
        await Promise.all(
          Object.keys(cells).map(async (address) => {
            const cell = this.cell(address).locator('> div');
            return [address, (await cell.count()) === 1 ? await cell.textContent() : null] as const;
          }),
        ),
      );
    await eventually(read, cells);
  }

  async selected(address: string): Promise<void> {
    await eventually(
      () =>
        this.page
          .getByRole('gridcell', { selected: true })
          .evaluateAll((all) => all.map((cell) => cell.dataset['cell'])),
      [address],
    );
    expect(await this.isInSight(address)).toBe(true);
  }

  async sheets(names: readonly string[]): Promise<void> {
    await eventually(
      () => this.page.locator('[data-sheet]').evaluateAll((all) => all.map((tab) => tab.dataset['sheet'])),
      [...names],
    );
  }

  /** The middle of the cell is what one would click there: not scrolled away, not under a heading. */
  private isInSight(address: string): Promise<boolean> {
    return this.cell(address).evaluate((cell) => {
      const { left, top, width, height } = cell.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there?.closest('[data-cell]') === cell;
    });
  }

  /** Rules and cells of the mistakes (必须修改) the pane lists. */
  mistakes(): Promise<(string | undefined)[][]> {
    return this.pane
      .locator('li[data-rule][data-severity=error]')
      .evaluateAll((all) => all.map((card) => [card.dataset['rule'], card.dataset['cell']]));
  }

  verdict(): Promise<string | null> {
    return this.pane.locator('[data-verdict]').getAttribute('data-verdict');
  }
}

/** One browser and one server per test file, one page per test. */
export function useDesk(viewport = { width: 1280, height: 860 }): () => Desk {
  let server: StaticServer | undefined;
  let browser: Browser | undefined;
  let desk: Desk | undefined;
  beforeAll(async () => {
    if (!existsSync(path.join(dist, 'workbench/pane.html'))) throw new Error(`${dist} is not built: npm run build`);
    server = await serveFolder(dist, 0);
    browser = await launch();
  });
  beforeEach(async () => {
    const page = await browser!.newPage({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' });
    page.setDefaultTimeout(10_000);
    desk = new Desk(page, server!.origin);
  });
  afterEach(async () => {
    await desk?.page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return () => desk!;
}

/** Every test of the workbench ends with this: nothing left the machine, nothing went wrong unseen. */
export function expectQuiet({ foreign, errors }: Desk): void {
  expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
}
