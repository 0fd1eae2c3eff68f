/**
 * `tsx test/bench/pane-tasks.ts`: how long the pane's own tasks hold up Excel's pane with some 600 findings, in the
 * built workbench (`dist`, or DIST). The browser tells of every task over 50 ms on the page's thread; wanted: none of
 * ours. Prints what each step's longest task was; nothing is asserted.
 */
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { launch } from '../browser/browser';
import { serveFolder } from '../tools/static-server';
import { longFormBytes } from './long-file';

/** Of ten rows two are wrongly scored, each with further findings. */
const INDICATORS = 1200;

const OBSERVE = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.longTasks.push(Math.round(entry.duration));
  }).observe({ type: 'longtask', buffered: true });
`;

type Observed = typeof globalThis & { longTasks: number[] };

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('[data-testid=pane]')).contentFrame();
  if (frame === null) throw new Error('the workbench has no pane');
  return frame;
}

async function main(): Promise<void> {
  const server = await serveFolder(path.resolve(process.env['DIST'] ?? path.join(__dirname, '../../dist')), 0);
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, locale: 'zh-CN' });
    await page.addInitScript(OBSERVE);
    await page.goto(`${server.origin}/workbench/`);
    await page.getByTestId('file').setInputFiles({
      name: 'long.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(longFormBytes(INDICATORS)),
    });
    await page.locator(`[data-sheet=自评表]`).waitFor();
    const pane = await paneOf(page);
    const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      await pane.evaluate(() => ((globalThis as Observed).longTasks.length = 0));
      await act();
      // a task is told of only after it
      await pane.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const tasks = await pane.evaluate(() => [...(globalThis as Observed).longTasks]);
      console.log(`${name}: ${tasks.length === 0 ? 'none over 50 ms' : `${tasks.join(', ')} ms`}`);
    };
    const cards = pane.locator('li[data-rule]');
    await step('check', async () => {
      await pane.getByRole('button', { name: '一键校验' }).click();
      await cards.first().waitFor();
    });
    const counts = await pane.locator('[data-verdict]').innerText();
    console.log(counts.split('\n').join(' '));
    await step('more', () => pane.getByRole('button', { name: /^再显示/ }).click());
    await step('by rule', () => pane.getByLabel('排列').selectOption('rule'));
    await step('search', () => pane.getByLabel('查找').pressSequentially('巡查'));
    await step('all again', () => pane.getByLabel('查找').fill(''));
    await step('arrows', async () => {
      await cards.first().focus();
      for (let press = 0; press < 30; press++) await page.keyboard.press('ArrowDown');
    });
    await step('scores', () => pane.locator('#tab-score').click());
    await step('findings', () => pane.locator('#tab-check').click());
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
