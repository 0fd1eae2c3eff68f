/** Where office.js never comes, hangs, comes late or meets no Excel: the page that says so, the help, and a picked file. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { texts } from '../../src/taskpane/texts';
import { serveFolder, type StaticServer } from '../tools/static-server';
import { describeInBrowser, launch } from './browser';
import { eventually, ROOT } from './desk';

const dist = path.resolve(process.env['DIST'] ?? path.join(ROOT, 'dist'));
const SAMPLE = path.join(ROOT, 'assets/samples/zhuzhou-2021.xlsx');
/** Two of the sample's mistakes, whatever else is found. */
const MISTAKES = ['S04 H16', 'S03 H23'];

describeInBrowser('the pane without Excel', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-start-'));
  let server: StaticServer;
  let browser: Browser;
  let page: Page;
  let foreign: string[] = [];
  let errors: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveFolder(dist, 0), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 350, height: 700 }, locale: 'zh-CN', reducedMotion: 'reduce' });
    page.setDefaultTimeout(10_000);
    [foreign, errors] = [[], []];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${server.origin}/`)) foreign.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  });

  const failed = () => page.locator('[data-start=failed]');
  const mistakes = async (): Promise<string[]> => {
    const cards = await page
      .locator('li[data-rule]')
      .evaluateAll((all) => all.map((card) => `${card.dataset['rule']} ${card.dataset['cell']}`));
    return MISTAKES.filter((mistake) => cards.includes(mistake));
  };
  const openWithoutExcel = async (): Promise<void> => {
    await page.route('**/office/office.js', (route) => route.abort());
    await page.goto(`${server.origin}/taskpane.html`);
    await failed().waitFor();
  };
  const pick = (file: string) => page.locator('input[type=file]').setInputFiles(file);

  it.each<[string, (route: Route) => unknown]>([
    ['is not there', (route) => route.fulfill({ status: 404, body: '404' })],
    ['is cut off', (route) => route.abort()],
    ['is a page of a proxy', (route) => route.fulfill({ contentType: 'text/html', body: '<p>403' })],
    ['hangs', () => undefined],
  ])('office.js that %s: explained within five seconds, with the help', async (_case, answer) => {
    await page.clock.install();
    await page.route('**/office/office.js', answer);
    // a script that hangs keeps the page from having loaded
    await page.goto(`${server.origin}/taskpane.html`, { waitUntil: 'commit' });
    await page.locator('main').waitFor();
    await page.clock.fastForward(5000);
    await failed().waitFor();
    const help = page.locator('[data-help] details');
    await help.first().locator('summary').click();
    expect(await help.first().locator('p').isVisible()).toBe(true);
    expect(await page.locator('input[type=file]').count()).toBe(1);
    errors = errors.filter((message) => !message.includes("Unexpected token '<'"));
  });

  it('an ordinary browser, where no Excel is, gets the page at once', async () => {
    await page.goto(`${server.origin}/taskpane.html`);
    await failed().waitFor();
  });

  it('a picked file is checked, with nothing that writes', async () => {
    await openWithoutExcel();
    await pick(SAMPLE);
    await eventually(mistakes, MISTAKES);
    expect(await page.locator('[data-verdict]').getAttribute('data-verdict')).toBe('blocked');
    expect(await page.locator('[data-file]').textContent()).toContain('zhuzhou-2021.xlsx');
    const writing = [
      texts.score.fill,
      texts.report.write,
      texts.record.save,
      texts.explain.write,
      texts.settings.remember,
    ];
    const offered = async () =>
      (await page.getByRole('button').allTextContents()).filter((label) => writing.some((text) => label === text));
    for (const tab of ['check', 'score', 'report', 'settings']) {
      await page.locator(`#tab-${tab}`).click();
      await page.locator(`[role=tabpanel][aria-labelledby=tab-${tab}] h2`).first().waitFor();
      expect([tab, await offered()]).toEqual([tab, []]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(350);
  });

  it('a cell of a picked file is named but no button, as nothing can show it', async () => {
    await openWithoutExcel();
    await pick(SAMPLE);
    await eventually(mistakes, MISTAKES);
    const card = page.locator('li[data-rule=S04]');
    expect(await card.textContent()).toContain('H16');
    expect(await card.getByRole('button', { name: 'H16' }).count()).toBe(0);
  });

  it('a file that was saved again is checked again when picked again', async () => {
    const file = path.join(folder, 'again.xlsx');
    copyFileSync(path.join(ROOT, 'assets/templates/project.xlsx'), file);
    await openWithoutExcel();
    await pick(file);
    await page.locator('[data-verdict]').waitFor();
    expect(await mistakes()).not.toEqual(MISTAKES);
    copyFileSync(SAMPLE, file);
    await pick(file);
    await eventually(mistakes, MISTAKES);
  });

  it.each<[string, () => string]>([
    ['a picture', () => path.join(ROOT, 'assets/icons/icon-16.png')],
    [
      'a workbook cut off',
      () => {
        const file = path.join(folder, 'cut.xlsx');
        writeFileSync(file, readFileSync(SAMPLE).subarray(0, 4000));
        return file;
      },
    ],
  ])('%s is said to be none, and another file can be picked', async (_case, file) => {
    await openWithoutExcel();
    await pick(file());
    await page.locator('[data-trouble=not-a-workbook]').waitFor();
    await pick(SAMPLE);
    await eventually(mistakes, MISTAKES);
  });

  it.each([
    ['takes the page', false],
    ['leaves an opened file alone', true],
  ])('an Excel that comes after all %s', async (_case, picks) => {
    await page.clock.install();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/office/office.js', (route) => held.then(() => route.continue()));
    await page.goto(`${server.origin}/workbench/?do=check`, { waitUntil: 'commit' });
    const pane = page.frameLocator('[data-testid=pane]');
    await pane.locator('main').waitFor();
    await page.clock.fastForward(5000);
    await pane.locator('[data-start=failed]').waitFor();
    if (picks) await pane.locator('input[type=file]').setInputFiles(SAMPLE);
    if (picks) await pane.locator('[data-file]').waitFor();
    release();
    const isReady = () => pane.locator('body').evaluate(() => 'Office' in window && Office.onReady().then(() => true));
    await eventually(isReady, true);
    await pane.locator('[data-verdict]').waitFor();
    expect(await pane.locator('[data-file]').count()).toBe(picks ? 1 : 0);
  });

  it('says when what reads files does not come', async () => {
    const loaded = new Set<string>();
    page.on('request', (request) => loaded.add(request.url()));
    await openWithoutExcel();
    await page.locator('[data-help]').waitFor();
    const before = new Set(loaded);
    await page.route('**/*.js', (route) => (before.has(route.request().url()) ? route.continue() : route.abort()));
    await pick(SAMPLE);
    await page.locator('[data-picking=not-loaded]').waitFor();
  });
});
