/**
 * The pane alone: the workbench's frame drawn over the whole page, so that the size of the page is the size of the
 * pane. One page serves many states and many sizes.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { serveFolder, type StaticServer } from '../tools/static-server';
import { launch } from './browser';
import { Desk, ROOT } from './desk';

const dist = path.resolve(process.env['DIST'] ?? path.join(ROOT, 'dist'));

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const THEMES = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof THEMES)[number];

/** The workbooks of the workbench, or bytes of one made by script. */
export type Workbook = string | Uint8Array;

/** Put over everything else without an inline style, which the page's policy would forbid. */
const COVER = `[data-testid=pane] {
  position: fixed !important; inset: 0 !important; width: 100% !important; height: 100% !important;
  border: none !important; z-index: 1000;
}`;

export class BarePane {
  frame: Frame;
  readonly desk: Desk;

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    this.desk = new Desk(page, origin);
    this.frame = page.mainFrame();
  }

  static async open(context: BrowserContext, origin: string): Promise<BarePane> {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const bare = new BarePane(page, origin);
    await bare.restart();
    return bare;
  }

  /** The workbench anew, for what is only read when it starts (the theme); its first workbook is open. */
  async restart(): Promise<void> {
    await this.page.goto(`${this.origin}/workbench/`);
    await this.page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, COVER);
    await this.settle();
  }

  /** Opens a workbook in a new pane and waits until that has read it. */
  async show(workbook: Workbook): Promise<void> {
    const old = this.page.getByTestId('pane');
    if ((await old.count()) > 0) await old.evaluate((frame) => (frame.dataset['old'] = ''));
    const [name, buffer] =
      typeof workbook === 'string'
        ? [`${workbook}.xlsx`, readFileSync(path.join(ROOT, `assets/samples/${workbook}.xlsx`))]
        : ['workbook.xlsx', Buffer.from(workbook)];
    await this.page.getByTestId('file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await this.settle();
  }

  private async settle(): Promise<void> {
    const fresh = this.page.locator('[data-testid=pane]:not([data-old])');
    const frame = await (await fresh.elementHandle({ timeout: 10_000 }))?.contentFrame();
    if (frame == null) throw new Error('the workbench has no pane');
    this.frame = frame;
    // what was found is told, or that nothing was
    await this.by('main h2').first().waitFor();
  }

  by(selector: string): Locator {
    return this.frame.locator(selector);
  }

  /** A key is pressed in the pane: from now on the focus is shown, as to a person without a pointer. */
  async byKeyboard(): Promise<void> {
    await this.page.locator('[data-testid=pane]:not([data-old])').focus();
    await this.page.keyboard.press('Tab');
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name }).first();
  }

  async tab(name: string): Promise<void> {
    await this.by(`#tab-${name}`).click();
  }

  size({ width, height }: Size): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  /** As Excel in one of its themes shows it, or where the system puts its own colours; the pane as it is. */
  async wear(theme: Theme): Promise<void> {
    const background = theme === 'dark' ? '#262626' : '#ffffff';
    await this.frame.evaluate((bodyBackgroundColor) => {
      Object.assign(Office.context.officeTheme, { bodyBackgroundColor });
    }, background);
    // Excel is asked when the system's own wish changes
    await this.page.emulateMedia({ forcedColors: 'none', colorScheme: theme === 'dark' ? 'light' : 'dark' });
    const forcedColors = theme === 'forced' ? 'active' : 'none';
    await this.page.emulateMedia({ forcedColors, colorScheme: theme === 'dark' ? 'dark' : 'light' });
    await this.by(`html[style*="color-scheme: ${theme === 'dark' ? 'dark' : 'light'}"]`).waitFor();
  }

  /** With the pointer where it colours nothing. */
  async picture(): Promise<Buffer> {
    await this.page.mouse.move(1, 1);
    return this.page.screenshot({ animations: 'disabled', caret: 'hide' });
  }

  /**
   * What can be seen in part only: elements that scroll sideways or stand out of the pane at the left or right; the
   * first few of them. Texts for screen readers, which are one pixel wide, do not count.
   */
  async cutOff(): Promise<string[]> {
    const parts = await this.frame.evaluate(() =>
      [...document.querySelectorAll('body *')].flatMap((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true })) return [];
        const start = element.outerHTML.slice(0, 300);
        if (left < -0.5 || right > innerWidth + 0.5) return [`out of the pane: ${start}`];
        const hides = getComputedStyle(element).overflowX !== 'visible';
        return hides && element.scrollWidth > element.clientWidth ? [`wider than itself: ${start}`] : [];
      }),
    );
    return parts.slice(0, 3);
  }
}

export interface PaneOptions {
  readonly size: Size;
}

/** One browser and one page for all tests of a file. */
export function useBarePane({ size }: PaneOptions): () => BarePane {
  let server: StaticServer | undefined;
  let browser: Browser | undefined;
  let pane: BarePane | undefined;
  beforeAll(async () => {
    if (!existsSync(path.join(dist, 'workbench/pane.html'))) throw new Error(`${dist} is not built: npm run build`);
    server = await serveFolder(dist, 0);
    browser = await launch();
    const context = await browser.newContext({
      viewport: size,
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      colorScheme: 'light',
    });
    pane = await BarePane.open(context, server.origin);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return () => pane!;
}
