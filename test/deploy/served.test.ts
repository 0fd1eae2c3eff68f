/** The package as an office would use it: behind nginx, over https, in Excel on the web, in Chromium. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openBytes } from '../../src/workbench/open-file';
import { launch, describeInBrowser } from '../browser/browser';
import { eventually } from '../browser/desk';
import { deploymentAddress } from '../tools/deploy/address';
import { assemble } from '../tools/deploy/assemble';
import { describeNeeding } from '../tools/optional';
import { freePort, missingForNginx, serveWithNginx, type Nginx } from './nginx';
import { openInWebExcel } from './web-excel';

const ROOT = path.resolve(__dirname, '../..');
const dist = path.resolve(process.env['DIST'] ?? path.join(ROOT, 'dist'));
const SAMPLE = path.join(ROOT, 'assets/samples/zhuzhou-2021.xlsx');
const CDN = 'https://appsforoffice.microsoft.com';

function sample() {
  const opened = openBytes(new Uint8Array(readFileSync(SAMPLE)), 'zhuzhou-2021.xlsx');
  if (opened.status !== 'opened') throw new Error(opened.reason);
  return opened.workbook;
}

/** A name as the build gives it; a development build in dist/ has none. */
const FINGERPRINTED = 'x.0123456789ab.js';

interface Spoiled {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

describeInBrowser('a package', () => {
  describeNeeding(missingForNginx(), 'behind nginx', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ziping-served-'));
    const packaged = path.join(folder, 'package');
    let origin = '';
    let base = '';
    let nginx: Nginx;
    let browser: Browser;
    let page: Page;
    let requests: string[] = [];
    let errors: string[] = [];

    beforeAll(async () => {
      if (!existsSync(path.join(dist, 'taskpane.html'))) throw new Error(`${dist} is not built: npm run build`);
      const port = await freePort();
      origin = `https://localhost:${port}`;
      base = `${origin}/ziping/`;
      const address = deploymentAddress(base);
      if (typeof address === 'string') throw new Error(address);
      assemble(dist, address, packaged);
      writeFileSync(path.join(packaged, 'site', FINGERPRINTED), '');
      [nginx, browser] = await Promise.all([serveWithNginx(packaged, folder, port), launch()]);
    });
    afterAll(async () => {
      await browser?.close();
      await nginx?.stop();
      rmSync(folder, { recursive: true });
    });
    beforeEach(async () => {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
      page = await context.newPage();
      page.setDefaultTimeout(15_000);
      requests = [];
      errors = [];
      context.on('request', (request) => requests.push(request.url()));
      context.on('response', (response) => {
        if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
      });
      page.on('pageerror', (error) => errors.push(error.message));
    });
    afterEach(() => page.context().close());

    const origins = (): string[] => [
      ...new Set(requests.filter((url) => !/^(?:data|blob):/.test(url)).map((url) => new URL(url).origin)),
    ];

    /** The three mistakes of the sample, whatever else is advised. */
    async function check(pane: FrameLocator): Promise<void> {
      const mistakes = () =>
        pane.locator('li[data-rule]').evaluateAll((all) => {
          const found = all.map(({ dataset }) => `${dataset['rule']} ${dataset['cell']}`);
          return ['S04 H16', 'S03 H23', 'E01 I23'].map((mistake) => found.includes(mistake));
        });
      await eventually(mistakes, [true, true, true]);
    }

    it('checks the sample in Excel on the web and asks nobody else', async () => {
      await check(await openInWebExcel(page, `${base}taskpane.html?do=check`, sample()));
      expect({ origins: origins(), errors }).toEqual({ origins: [origin], errors: [] });
      // the genuine client for the web, and the worker that computes, came from here
      const names = requests.map((url) => new URL(url).pathname);
      expect(names).toEqual(expect.arrayContaining(['/ziping/office/office.js', '/ziping/office/excel-web-16.00.js']));
    });

    it('with office.js from its own network asks that host and no other', async () => {
      // what the build writes for --office-js cdn; test/build holds it to be these two places
      await page.route('**/taskpane.html*', async (route) => {
        const answer = await route.fetch();
        const allowed = (policy: string): string => policy.replace("script-src 'self'", `script-src 'self' ${CDN}`);
        const body = (await answer.text()).replace(/src="?office\/office\.js"?/, `src="${CDN}/lib/1/hosted/office.js"`);
        const headers = answer.headers();
        headers['content-security-policy'] = allowed(headers['content-security-policy']!);
        await route.fulfill({ response: answer, body: allowed(body), headers });
      });
      await page.route(`${CDN}/**`, (route) => {
        const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
        return route.fulfill({ path: path.join(packaged, 'site/office', name), contentType: 'text/javascript' });
      });
      await check(await openInWebExcel(page, `${base}taskpane.html?do=check`, sample()));
      expect({ origins: origins().sort(), errors }).toEqual({ origins: [CDN, origin].sort(), errors: [] });
    });

    const results = async () => {
      const rows = await page
        .locator('[data-check]')
        .evaluateAll((all) => all.map(({ dataset }): [string, string] => [dataset['check']!, dataset['result']!]));
      return Object.fromEntries(rows);
    };
    const ALL_GOOD = Object.fromEntries(
      [
        ...['https', 'browser', 'address', 'files', 'content-types', 'unchanged'],
        ...['policy', 'frames', 'office-js', 'versions'],
      ].map((check) => [check, 'good']),
    );

    it('passes its own check page', async () => {
      await page.goto(`${base}deploy-check.html`);
      await page.locator('[data-wrong]').waitFor();
      expect(await results()).toEqual(ALL_GOOD);
      expect({ origins: origins(), errors }).toEqual({ origins: [origin], errors: [] });
    });

    it('the check page finds what is wrong', async () => {
      const spoil = (file: string, wrong: (headers: Record<string, string>) => Spoiled) =>
        page.route(`${base}${file}`, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, ...wrong(response.headers()) });
        });
      await spoil('office/o15apptofilemappingtable.js', () => ({ status: 404 }));
      await spoil('legacy.js', (headers) => ({ headers: { ...headers, 'content-type': 'text/plain' } }));
      await spoil('assets/icons/icon-80.png', () => ({ body: '1' }));
      await spoil('taskpane.html', ({ 'content-security-policy': policy, ...others }) => ({
        headers: { ...others, 'x-frame-options': String(policy !== undefined) },
      }));
      await spoil('manifest.xml', () => ({ body: '<OfficeApp><Version>0.9.0.0</Version></OfficeApp>' }));
      await page.goto(`${base}deploy-check.html`);
      await page.locator('[data-wrong]').waitFor();
      const wrong = ['files', 'content-types', 'unchanged', 'policy', 'frames', 'versions'];
      expect(await results()).toEqual({ ...ALL_GOOD, ...Object.fromEntries(wrong.map((check) => [check, 'bad'])) });
    });

    it('the check page finds an office.js that does not come', async () => {
      await page.route('**/office/office.js', (route) =>
        route.request().resourceType() === 'script' ? route.abort() : route.continue(),
      );
      await page.goto(`${base}deploy-check.html`);
      await page.locator('[data-wrong]').waitFor();
      expect(await results()).toEqual({ ...ALL_GOOD, 'office-js': 'bad' });
    });

    it.each([
      ['taskpane.html', 200, 'text/html; charset=utf-8', 'no-cache'],
      ['', 200, 'text/html; charset=utf-8', 'no-cache'],
      ['office/office.js', 200, 'text/javascript; charset=utf-8', 'no-cache'],
      [FINGERPRINTED, 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
      ['assets/icons/icon-32.png', 200, 'image/png', 'no-cache'],
      ['manifest.xml', 200, 'application/xml; charset=utf-8', 'no-cache'],
      ['web.config', 404, 'text/html', undefined],
    ])('nginx serves %s with %d %s', async (name, status, type, cache) => {
      const answer = await page.request.get(`${base}${name}`);
      const headers = answer.headers();
      expect([answer.status(), headers['content-type'], headers['cache-control']]).toEqual([status, type, cache]);
    });

    it('where office.js does not load, the pane explains and gives the help', async () => {
      await page.route('**/office/office.js', (route) => route.abort());
      await page.goto(`${base}taskpane.html`);
      await page.locator('[data-start=failed]').waitFor();
      const help = page.locator('[data-help] details');
      await help.first().locator('summary').click();
      expect(await help.first().locator('p').isVisible()).toBe(true);
      expect(await help.count()).toBeGreaterThan(20);
    });

    it('where Excel is never ready, the pane explains after five seconds', async () => {
      await page.clock.install();
      const pane = await openInWebExcel(page, `${base}taskpane.html`, null);
      await pane.locator('[role=status]').waitFor();
      await page.clock.fastForward(4000);
      expect(await pane.locator('[data-start=failed]').count()).toBe(0);
      await page.clock.fastForward(1100);
      await pane.locator('[data-start=failed]').waitFor();
    });
  });
});
