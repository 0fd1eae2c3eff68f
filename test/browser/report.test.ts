/** The report in the real page: a Word document that arrives, a reason that is written, a written report held against the workbook. */
import { readFileSync } from 'node:fs';
import { readDocumentText } from '../../src/documents';
import { describeInBrowser } from './browser';
import { eventually, expectQuiet, useDesk } from './desk';

describeInBrowser('the report in the workbench', () => {
  const desk = useDesk();
  afterEach(() => expectQuiet(desk()));

  it('is handed over as a Word document and as Markdown', async () => {
    const { page, pane } = desk();
    await desk().open('?do=report');
    await pane.locator('[data-section]').first().waitFor();
    const files: Record<string, string> = {};
    for (const button of ['Word', 'Markdown']) {
      const coming = page.waitForEvent('download');
      await pane.getByRole('button', { name: button }).click();
      const download = await coming;
      const name = download.suggestedFilename();
      files[name.replace(/^.*\./, '')] = readDocumentText(new Uint8Array(readFileSync(await download.path())));
      await eventually(() => pane.locator('[data-saved]').getAttribute('data-saved'), name);
    }
    expect(Object.keys(files)).toEqual(['docx', 'md']);
    for (const text of Object.values(files)) {
      for (const figure of ['1112.67', '1064.54', '48.13']) expect(text).toContain(figure);
    }
  });

  it('takes a reason into its cell after a preview, and back', async () => {
    const { pane } = desk();
    await desk().open('?do=report');
    await pane.locator('#report-reasons').click();
    const reason = pane.locator('[data-reason]').first();
    await reason.getByRole('textbox').fill('样本偏少，下一步扩大调查范围。');
    await reason.getByRole('button', { name: '填入' }).click();
    const plan = pane.locator('[data-plan=fix]');
    expect(await plan.locator('li').evaluateAll((all) => all.map((line) => line.dataset['cell']))).toEqual(['I23']);
    await plan.getByRole('button', { name: /^\D+ 1 / }).click();
    await desk().cells({ I23: '样本偏少，下一步扩大调查范围。' });
    await pane.locator('[data-notice=written]').getByRole('button', { name: '撤销' }).click();
    await desk().cells({ I23: '' });
  });

  it('is audited: what differs comes first and points at its cell', async () => {
    const { pane } = desk();
    await desk().open('?do=report');
    await pane.locator('#report-audit').click();
    await pane.getByRole('textbox').fill('2021年全年预算1112.76万元，其中年初预算1064.54万元。');
    await pane.getByRole('button', { name: '核对', exact: true }).click();
    const first = pane.locator('[data-status]').first();
    await first.waitFor();
    expect(await first.getAttribute('data-status')).toBe('differs');
    expect(await first.locator('mark').textContent()).toBe('1112.76万元');
    expect(await first.textContent()).toContain('1112.67');
    await first.getByRole('button').first().click();
    await desk().selected('E5');
  });
});
