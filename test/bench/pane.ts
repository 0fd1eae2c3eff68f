/**
 * The built pane in a browser, in the workbench: how soon it can be used, and how long it holds up the page it shares
 * with Excel. `DIST` names another build.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { texts } from '../../src/taskpane/texts';
import { launch, missingBrowser } from '../browser/browser';
import { serveFolder } from '../tools/static-server';
import type { Figure } from './figure';
import { longFormBytes } from './long-file';

const DIST = path.resolve(process.env['DIST'] ?? path.join(__dirname, '../../dist'));
/** A form that gives some 600 findings. */
const INDICATORS = 1000;

/**
 * Runs in every frame before its page: notes when the pane has read the workbook and its button can be pressed
 * (milliseconds after the frame began to load), and the tasks over 50 ms of the frame itself; what the workbench around
 * it does on the same thread, Excel does in another process.
 */
const OBSERVE = `
  window.paneBench = { ready: null, tasks: [] };
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (name !== 'same-origin-ancestor') window.paneBench.tasks.push(duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  const watch = new MutationObserver(() => {
    const button = document.querySelector('main h2 ~ button');
    if (button === null || button.ariaDisabled === 'true') return;
    window.paneBench.ready = performance.now();
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
`;

type Observed = typeof globalThis & { paneBench: { ready: number | null; tasks: number[] } };

/** Why nothing can be measured, in Chinese; null where it can. */
export function whyNoPane(): string | null {
  if (missingBrowser !== null) return missingBrowser;
  return existsSync(path.join(DIST, 'workbench/pane.html')) ? null : '请先运行 npm run build';
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('[data-testid=pane]:not([data-old])')).contentFrame();
  if (frame === null) throw new Error('the workbench has no pane');
  return frame;
}

async function readyAfter(pane: Frame): Promise<number> {
  const ready = await pane.waitForFunction(() => (globalThis as Observed).paneBench.ready);
  return (await ready.jsonValue()) ?? NaN;
}

/** A step a person takes, and the tasks over 50 ms it gave, in milliseconds. */
export interface Step {
  readonly name: string;
  readonly tasks: readonly number[];
}

async function stepsWith600(page: Page, origin: string): Promise<Step[]> {
  await page.goto(`${origin}/workbench/`);
  const first = page.getByTestId('pane');
  await first.evaluate((frame) => (frame.dataset['old'] = ''));
  const buffer = Buffer.from(longFormBytes(INDICATORS));
  await page.getByTestId('file').setInputFiles({ name: 'long.xlsx', mimeType: 'application/octet-stream', buffer });
  const pane = await paneOf(page);
  await readyAfter(pane);
  const steps: Step[] = [];
  const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    await pane.evaluate(() => ((globalThis as Observed).paneBench.tasks.length = 0));
    await act();
    // a task is told of only after it
    await pane.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    steps.push({ name, tasks: await pane.evaluate(() => [...(globalThis as Observed).paneBench.tasks]) });
  };
  const cards = pane.locator('li[data-rule]');
  await step('check', async () => {
    await pane.getByRole('button', { name: texts.before.check }).click();
    await cards.first().waitFor();
  });
  await step('more', () => pane.getByRole('button', { name: /^再显示/ }).click());
  await step('open', async () => {
    await cards.first().focus();
    await page.keyboard.press('e');
  });
  await step('by rule', () => pane.getByLabel(texts.findings.group).selectOption('rule'));
  await step('search', () => pane.getByLabel(texts.findings.search).pressSequentially('巡查'));
  await step('all again', () => pane.getByLabel(texts.findings.search).fill(''));
  await step('arrows', async () => {
    await cards.first().focus();
    for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowDown');
  });
  await step('last of all', async () => {
    await page.keyboard.press('End');
    await pane.locator('section:last-of-type li:last-child:focus').waitFor();
  });
  await step('scores', () => pane.locator('#tab-score').click());
  await step('report', async () => {
    await pane.locator('#tab-report').click();
    await pane.locator('[data-characters]').waitFor();
  });
  await step('settings', () => pane.locator('#tab-settings').click());
  await step('findings', () => pane.locator('#tab-check').click());
  await step('check again', () => pane.getByRole('button', { name: texts.recheck }).click());
  return steps;
}

async function inBrowser<T>(work: (newPage: () => Promise<Page>, origin: string) => Promise<T>): Promise<T> {
  const server = await serveFolder(DIST, 0);
  let browser: Browser | undefined;
  try {
    const own = (browser = await launch());
    const newPage = async (): Promise<Page> => {
      const page = await own.newPage({ viewport: { width: 1200, height: 800 }, locale: 'zh-CN' });
      await page.addInitScript(OBSERVE);
      return page;
    };
    return await work(newPage, server.origin);
  } finally {
    await browser?.close();
    await server.close();
  }
}

/** The steps once, for looking at them. */
export function paneSteps(): Promise<Step[]> {
  return inBrowser(async (newPage, origin) => stepsWith600(await newPage(), origin));
}

/** Each run is a page of its own, which nothing has loaded before. */
export function benchPane(runs: number): Promise<Figure[]> {
  return inBrowser(async (newPage, origin) => {
    const ready: number[] = [];
    const longest: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await newPage();
      await page.goto(`${origin}/workbench/`);
      ready.push(await readyAfter(await paneOf(page)));
      const tasks = (await stepsWith600(page, origin)).flatMap((step) => step.tasks);
      longest.push(Math.max(0, ...tasks));
      await page.close();
    }
    return [
      { key: 'pane.ready.ms', title: '窗格从开始加载到可以校验', runs: ready },
      { key: 'pane.longtask600.ms', title: '约 600 条结果，窗格最长的一次占用（50 毫秒以下记 0）', runs: longest },
    ];
  });
}
