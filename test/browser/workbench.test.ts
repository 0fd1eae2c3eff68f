/** The workbench's own page: other workbooks, files that are none, widths, and who may use it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeInBrowser } from './browser';
import { eventually, expectQuiet, ROOT, useDesk } from './desk';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: { html: string }[];
  }[];
}

/**
 * The source is handed over because the page's policy allows no foreign script. Fluent's focus keeper puts fields into
 * the page that are hidden yet focusable; they pass the focus on at once, which axe cannot know.
 */
const RUN_AXE = `${AXE}; axe.run({ exclude: '[data-tabster-dummy]' }, { resultTypes: ['violations'], iframes: false })`;

function serious({ violations }: AxeResult): string[] {
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describeInBrowser('the workbench', () => {
  const desk = useDesk();
  afterEach(() => expectQuiet(desk()));

  it('opens another workbook with a pane of its own', async () => {
    const { page, pane } = desk();
    await desk().open('?do=check');
    await pane.locator('[data-verdict]').waitFor();
    await page.getByTestId('file').setInputFiles(path.join(ROOT, 'assets/templates/project.xlsx'));
    await desk().sheets(['项目支出绩效自评表']);
    // the new pane has read the new workbook
    await eventually(async () => (await desk().mistakes()).every(([rule]) => rule !== 'S04'), true);
    await page.getByTestId('reload').click();
    await desk().sheets(['项目支出绩效自评表']);
  });

  it.each([
    ['text-file', 'a.xlsx', Buffer.from('部门,金额\n')],
    ['empty-file', 'b.xls', Buffer.alloc(0)],
    ['picture', 'c.xlsx', readFileSync(path.join(ROOT, 'assets/icons/icon-16.png'))],
    ['damaged', 'd.xlsx', readFileSync(path.join(ROOT, 'assets/samples/zhuzhou-2021.xlsx')).subarray(0, 4000)],
  ])('says why a file is no workbook: %s', async (reason, name, buffer) => {
    const { page } = desk();
    await desk().open();
    await desk().cells({ H16: '10.00' });
    await page.getByTestId('file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    const bar = page.locator('[data-reason]');
    await bar.waitFor();
    expect(await bar.getAttribute('data-reason')).toBe(reason);
    expect(await bar.textContent()).toContain(name);
    // what was open stays open
    await desk().cells({ H16: '10.00' });
    await bar.getByRole('button').click();
    await eventually(() => bar.count(), 0);
  });

  it('takes a file that is dropped, on the pane too', async () => {
    const { page } = desk();
    await desk().open();
    await desk().cells({ H16: '10.00' });
    const bytes = [...readFileSync(path.join(ROOT, 'assets/templates/project.xlsx'))];
    const dataTransfer = await page.evaluateHandle((content) => {
      const dragged = new DataTransfer();
      dragged.items.add(new File([new Uint8Array(content)], 'dropped.xlsx'));
      return dragged;
    }, bytes);
    const overPane = () =>
      page.evaluate(() => {
        const { left, top } = document.querySelector('[data-testid=pane]')!.getBoundingClientRect();
        return document.elementFromPoint(left + 50, top + 50)?.tagName;
      });
    expect(await overPane()).toBe('IFRAME');
    await page.dispatchEvent('body', 'dragenter', { dataTransfer });
    await eventually(overPane, 'DIV');
    await page.dispatchEvent('body', 'drop', { dataTransfer });
    await desk().sheets(['项目支出绩效自评表']);
    await eventually(overPane, 'IFRAME');
  });

  it.each([320, 350, 480])('has a pane of %i px that never scrolls sideways', async (width) => {
    const { page, pane } = desk();
    await desk().open('?do=check');
    await page.getByRole('radio', { name: String(width) }).check();
    const root = pane.locator(':root');
    for (const tab of ['check', 'score', 'report']) {
      await pane.locator(`#tab-${tab}`).click();
      await pane.locator(`[role=tabpanel][aria-labelledby=tab-${tab}] h2`).first().waitFor();
      const inner = await root.evaluate(() => {
        const tooWide = [...document.querySelectorAll('*')].filter(
          (element) => element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX !== 'visible',
        );
        return { width: innerWidth, tooWide: tooWide.map((element) => element.outerHTML.slice(0, 120)) };
      });
      expect(inner).toEqual({ width, tooWide: [] });
    }
  });

  it('has no serious accessibility findings, in the pane and around it', async () => {
    const { page, pane } = desk();
    await desk().open();
    const frame = await (await page.getByTestId('pane').elementHandle()).contentFrame();
    await pane.getByRole('button', { name: '一键校验' }).waitFor();
    const first = serious(await frame!.evaluate<AxeResult>(RUN_AXE));
    const seen: Record<string, string[]> = { first };
    await pane.getByRole('button', { name: '一键校验' }).click();
    for (const tab of ['check', 'score', 'report']) {
      await pane.locator(`#tab-${tab}`).click();
      await pane.locator(`[role=tabpanel][aria-labelledby=tab-${tab}] h2`).first().waitFor();
      seen[tab] = serious(await frame!.evaluate<AxeResult>(RUN_AXE));
    }
    seen['page'] = serious(await page.evaluate<AxeResult>(RUN_AXE));
    expect(seen).toEqual({ first: [], check: [], score: [], report: [], page: [] });
  });
});
