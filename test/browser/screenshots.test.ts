/**
 * The picture in the README. It is taken anew only with UPDATE_SCREENSHOTS=1, so that a test run leaves the tree as it
 * was; otherwise the committed one must be there and must be one.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeInBrowser } from './browser';
import { eventually, expectQuiet, ROOT, useDesk } from './desk';

const FOLDER = path.join(ROOT, 'assets/screenshots');
const SIZE = { width: 1280, height: 860 };

function sizeOf(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

describeInBrowser('the picture of the workbench', () => {
  const desk = useDesk(SIZE);

  it('shows the findings beside the form', async () => {
    const { page, pane } = desk();
    await desk().open('?do=check');
    await eventually(async () => (await desk().mistakes()).length, 3);
    await pane.locator('li[data-rule=S04] button').first().click();
    await desk().selected('H16');
    const file = path.join(FOLDER, 'workbench.png');
    if (process.env['UPDATE_SCREENSHOTS'] === '1') {
      mkdirSync(FOLDER, { recursive: true });
      await page.screenshot({ path: file });
    }
    const picture = readFileSync(file);
    expect(sizeOf(picture)).toEqual(SIZE);
    expect(picture.length).toBeGreaterThan(20_000);
    expectQuiet(desk());
  });
});
