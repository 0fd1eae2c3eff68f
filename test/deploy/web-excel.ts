/**
 * Excel on the web around the pane: a page on the pane's own host, whose simulated Excel runs in the test. What the pane
 * posts to the page is handed to the test, and back.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { installWebExcel, paneAddress, SimulatedExcel, type SimulatedWorkbook } from '../../src/simulator';
import type { PageWindow, PaneMessage } from '../../src/simulator/web';

/** The frame gets its name before it is put into the page: the client reads it as soon as it starts. */
const PARENT = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Excel</title><body>
<script>
  const pane = document.createElement('iframe');
  pane.id = 'pane';
  pane.style = 'width:350px;height:700px';
  addEventListener('message', ({ source, data }) => { if (source === pane.contentWindow) window.heard(data); });
  window.say = (text, origin) => pane.contentWindow.postMessage(text, origin);
  window.openPane = ({ src, name }) => { pane.name = name; pane.src = src; document.body.append(pane); };
</script>`;

declare global {
  interface Window {
    say: (text: string, origin: string) => void;
    openPane: (address: { src: string; name: string }) => void;
  }
}

/** Opens the pane at `address` in the web shape; without a workbook it hears nothing, ever. */
export async function openInWebExcel(
  page: Page,
  address: string,
  workbook: SimulatedWorkbook | null,
): Promise<FrameLocator> {
  const { origin } = new URL(address);
  const listeners = new Set<(event: PaneMessage) => void>();
  const around: PageWindow = {
    location: { origin },
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
  const pane = {
    // what the client says last may be answered when the page is gone
    postMessage: (text: string, target: string) =>
      void page
        .evaluate(([said, to]) => window.say(said!, to!), [text, target])
        .catch((error: unknown) => {
          if (!page.isClosed()) throw error;
        }),
  };
  if (workbook !== null) installWebExcel(around, pane, new SimulatedExcel(workbook));
  await page.exposeFunction('heard', (data: unknown) => {
    for (const listener of listeners) listener({ data, source: pane });
  });
  await page.route(`${origin}/excel-on-the-web`, (route) => route.fulfill({ contentType: 'text/html', body: PARENT }));
  await page.goto(`${origin}/excel-on-the-web`);
  await page.evaluate((opened) => window.openPane(opened), paneAddress(address, origin));
  return page.frameLocator('#pane');
}
