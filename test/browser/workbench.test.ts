/** The workbench's own page: other workbooks, files that are none, widths. Who may use it: accessible.test.ts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeInBrowser } from './browser';
import { eventually, expectQuiet, ROOT, useDesk } from './desk';

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

  it.each([320, 350, 480])('gives the pane %i px', async (width) => {
    const { page, pane } = desk();
    await desk().open();
    await page.getByRole('radio', { name: String(width) }).check();
    await eventually(() => pane.locator(':root').evaluate(() => innerWidth), width);
  });
});
