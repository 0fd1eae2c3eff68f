/** An installed Chromium, Chrome or Edge for the browser tests; none is ever downloaded. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { describeNeeding } from '../tools/optional';

/** Where the browsers lie on Linux, macOS and Windows. `CHROMIUM` names another one. */
function candidates(): string[] {
  const unix = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
      path.join(folder, file),
    );
  });
  return [
    ...(process.env['CHROMIUM'] === undefined ? [] : [process.env['CHROMIUM']]),
    ...unix.map((name) => `/usr/bin/${name}`),
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows,
  ];
}

const executable = candidates().find((file) => existsSync(file)) ?? null;
const MISSING = '没有找到 Chromium、Chrome 或 Edge；可用环境变量 CHROMIUM 指明位置';

/** Why nothing can be shown in a browser here, in Chinese; null where it can. */
export const missingBrowser: string | null = executable === null ? MISSING : null;

/** Nothing but the page under test may use the network, and no sandbox is there inside containers. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `describe` that is skipped with its reason where no browser is installed. */
export function describeInBrowser(title: string, body: () => void): void {
  // a page on two busy cores needs more than jest's five seconds; every wait ends as soon as its condition holds
  jest.setTimeout(30_000);
  describeNeeding(missingBrowser, title, body);
}

export function launch(): Promise<Browser> {
  if (executable === null) throw new Error(MISSING);
  return chromium.launch({ executablePath: executable, args: FLAGS });
}
