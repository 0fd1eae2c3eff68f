/** The main job without a pointer: check, move among the findings, look at a cell, repair, confirm, take back. */
import type { Frame, Page } from 'playwright-core';
import { describeInBrowser } from './browser';
import { eventually, expectQuiet, useDesk } from './desk';

/** Presses of Tab after which a thing counts as out of reach. */
const FAR = 40;

describeInBrowser('the pane by keyboard alone', () => {
  const desk = useDesk();
  let page: Page;
  let frame: Frame;

  /** What the focus is on: its name, or for a card its cell. */
  const focused = () =>
    frame.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return null;
      return at.dataset['cell'] ?? at.getAttribute('aria-label') ?? at.textContent;
    });

  /** A person sees where the focus is: the place looks otherwise without it. */
  async function expectSeen(): Promise<void> {
    const inFrame = await frame.evaluate(() => {
      const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
      return { left, top, width, height, innerWidth, innerHeight };
    });
    const outer = await page.getByTestId('pane').evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return { left: left + element.clientLeft, top };
    });
    const room = 4;
    const x = Math.max(0, inFrame.left - room);
    const y = Math.max(0, inFrame.top - room);
    expect(inFrame.top).toBeLessThan(inFrame.innerHeight);
    const clip = {
      x: outer.left + x,
      y: outer.top + y,
      width: Math.min(inFrame.innerWidth, inFrame.left + inFrame.width + room) - x,
      height: Math.min(inFrame.innerHeight, inFrame.top + inFrame.height + room) - y,
    };
    const look = () => page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
    const place = await frame.evaluateHandle(() => document.activeElement as HTMLElement);
    const isSeen = async () => {
      const withFocus = await look();
      await place.evaluate((element) => element.blur());
      const without = await look();
      await place.evaluate((element) => element.focus());
      return !withFocus.equals(without);
    };
    const at = await focused();
    // The frame with the ring may come after the one that is asked for.
    await eventually(async () => ({ at: await focused(), isSeen: await isSeen() }), { at, isSeen: true });
  }

  /** Presses Tab (or another key) until the focus is there. */
  async function goTo(wanted: RegExp, key = 'Tab'): Promise<void> {
    for (let presses = 0; presses < FAR; presses += 1) {
      if (wanted.test((await focused()) ?? '')) return expectSeen();
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${wanted}`);
  }

  it('checks, finds, repairs and takes back', async () => {
    page = desk().page;
    await desk().open();
    const { pane } = desk();
    // the forms found: nobody is at the keyboard a few ms after the first paint, before the page listens to it
    await pane.getByRole('heading', { level: 2 }).first().waitFor();
    frame = (await (await page.getByTestId('pane').elementHandle()).contentFrame())!;
    // what F6 does in Excel
    await page.getByTestId('pane').focus();

    await goTo(/^一键校验$/);
    await page.keyboard.press('Enter');
    await pane.locator('[data-verdict]').waitFor();

    await goTo(/^H16$/);
    await page.keyboard.press('ArrowDown');
    await eventually(focused, 'H23');
    await expectSeen();
    await page.keyboard.press('ArrowUp');
    await eventually(focused, 'H16');
    await expectSeen();
    await page.keyboard.press('Enter');
    await desk().selected('H16');
    await eventually(focused, 'H16');

    await page.keyboard.press('f');
    await pane.locator('[data-plan=fix]').waitFor();
    await goTo(/^写入 \d+ 格$/);
    await page.keyboard.press('Enter');
    await desk().cells({ H16: '7.50' });
    await pane.locator('[data-notice=written]').waitFor();

    await goTo(/^撤销$/);
    await page.keyboard.press('Enter');
    await desk().cells({ H16: '10.00' });
    await pane.locator('[data-notice=undone]').waitFor();
    expectQuiet(desk());
  });
});
