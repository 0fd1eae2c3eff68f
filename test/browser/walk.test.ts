/**
 * The way of a person who meets the product for the first time, by what stands on the page only: a file that is no
 * workbook, then a form with mistakes, repaired, explained, drafted, exported, until it may be handed in. Its pictures
 * are those of the README.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { describeInBrowser } from './browser';
import { eventually, expectQuiet, useDesk, type Desk } from './desk';
import { expectPicture, missingFont } from './pictures';

const FOLDER = 'assets/screenshots';
const noFont = missingFont();

/** A picture of the README, where it can be compared; not larger than so many bytes. */
async function keep(what: Locator, name: string, most = 150_000): Promise<void> {
  if (noFont !== null) return;
  // a picture of the page, not of what a pointer that rests there points at
  await what.page().mouse.move(1, 1);
  const png = await what.screenshot({ animations: 'disabled', caret: 'hide' });
  expect(png.length).toBeLessThan(most);
  expectPicture(png, name, FOLDER);
}

/** Through the file dialog of the browser. */
async function openThroughDialog({ page }: Desk, name: string, content: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件…' }).click();
  await (await asked).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

describeInBrowser('a person who is new here', () => {
  const desk = useDesk({ width: 1100, height: 760 });
  const press = (name: string | RegExp) => desk().pane.getByRole('button', { name }).first().click();
  const sees = (text: string | RegExp) => desk().pane.getByText(text).first().waitFor();
  /** The preview that stands before every write. */
  const confirm = async (): Promise<void> => {
    await desk().pane.getByRole('heading', { name: '写入前请确认' }).waitFor();
    await press(/^写入 \d+ 格$/);
  };
  const explain = async (text: string): Promise<void> => {
    await press('写情况说明');
    await desk().pane.getByRole('textbox', { name: '情况说明' }).fill(text);
  };

  it('gets from a wrong file to a form that may be handed in, with its report', async () => {
    const { page, pane } = desk();
    const frame = page.getByTestId('pane');
    await desk().open();
    await pane.getByRole('button', { name: '一键校验' }).waitFor();

    await openThroughDialog(desk(), '自评表.pdf', '%PDF-1.7\n');
    await page.getByText(/“自评表\.pdf”打不开/).waitFor();
    await page.getByText(/PDF 文件。请选择/).waitFor();
    await page.getByRole('button', { name: '关闭' }).click();

    await page.getByRole('combobox', { name: '示例' }).click();
    await page.getByRole('option', { name: /从头到尾走一遍/ }).click();
    await sees(/示范市图书馆/);
    await keep(frame, 'walk-1');

    await press('一键校验');
    await sees('需修改');
    await sees('2 处必须修改 · 2 处需说明');
    await keep(frame, 'walk-2');

    await press('修改 2 处能确定的…');
    await pane.getByRole('button', { name: '写入 2 格' }).waitFor();
    await keep(frame, 'walk-3');
    await confirm();
    await sees(/^已写入 2 格/);
    await sees('需说明');
    await desk().cells({ H5: '98.90%', H23: '99.49' });

    await explain('四季度新增流动图书车巡回活动，场次比年初计划多，下年按实际能力调高指标值。');
    await keep(frame, 'walk-4');
    await press('预览并写入…');
    await confirm();
    await eventually(() => pane.getByText('已说明').count(), 1);
    await explain('经批准招录1人接替年底退休人员，交接期间两人在岗，已于次年1月恢复到编制数内。');
    await press('预览并写入…');
    await confirm();
    await sees('可报送');

    await pane.getByRole('tab', { name: '报告' }).click();
    await press('生成到“自评报告”…');
    await confirm();
    await page.getByRole('button', { name: '自评报告' }).waitFor();
    await sees(/^全文 \d+ 字/);
    await keep(frame, 'walk-5');

    const downloaded = page.waitForEvent('download');
    await press('Word 文档');
    const download = await downloaded;
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
    for (const figure of ['648.5', '641.37']) expect(strFromU8(parts['word/document.xml']!)).toContain(figure);

    await pane.getByRole('tab', { name: '校验' }).click();
    await sees('可报送');
    await keep(frame, 'walk-6');
    expectQuiet(desk());
  });
});

describeInBrowser('the picture of the workbench in the README', () => {
  const desk = useDesk();

  it('shows the findings beside the form', async () => {
    const { page, pane } = desk();
    await desk().open('?do=check');
    await eventually(async () => (await desk().mistakes()).length, 3);
    await pane.locator('li[data-rule=S04] button').first().click();
    await desk().selected('H16');
    await keep(page.locator('body'), 'workbench', 300_000);
    expectQuiet(desk());
  });
});
