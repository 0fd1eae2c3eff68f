/** What a web view without the pane's language sees: read as ES5, run without modules. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { JSDOM } from 'jsdom';

interface Parser {
  readonly parse: (code: string, options: { ecmaVersion: number }) => unknown;
}
/** The parser webpack itself reads with. */
const { parse } = createRequire(require.resolve('webpack/package.json'))('acorn') as Parser;

const code = readFileSync(path.resolve(__dirname, '../../src/taskpane/legacy.js'), 'utf8');
const PAGE = '<!doctype html><html><body><div id="root"></div></body></html>';

/** Runs the script in a window that lacks what the pane needs, or has it. */
async function run(userAgent: string, capable = false): Promise<string> {
  const { window } = new JSDOM(PAGE, { runScripts: 'outside-only' });
  Object.defineProperty(window.navigator, 'userAgent', { value: userAgent });
  window.eval(capable ? code : `delete Object.hasOwn; ${code}`);
  // the page is still loading, as it is in Excel
  await new Promise((resolve) => window.addEventListener('load', resolve));
  return window.document.getElementById('root')!.textContent;
}

const IE = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
const EDGE = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.19044';
const SAFARI = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('the page for old web views', () => {
  it('is ES5', () => {
    expect(() => parse(code, { ecmaVersion: 5 })).not.toThrow();
    expect(() => parse('const a = 1;', { ecmaVersion: 5 })).toThrow();
  });

  it.each([
    ['Internet Explorer', IE, 'WebView2'],
    ['Microsoft Edge', EDGE, 'WebView2'],
    ['Safari', SAFARI, 'macOS'],
  ])('names %s, what to do, and the command line', async (name, agent, advice) => {
    const text = await run(agent);
    for (const word of [name, advice, 'ziping check']) expect(text).toContain(word);
  });

  it('says nothing where the pane runs', async () => expect(await run(IE, true)).toBe(''));
});
