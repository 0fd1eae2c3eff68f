import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';

type Mode = 'production' | 'development';

/** The smallest tree that has every entry of the build: what is tested is the build, not the product. */
const PAGE =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body><div id="root"></div></body></html>';
const TREE: Readonly<Record<string, string>> = {
  'src/taskpane/taskpane.html': PAGE,
  'src/taskpane/index.tsx': `export const late = (): Promise<unknown> => import('./late'); void late();`,
  'src/taskpane/legacy.js': 'document.title = 1;',
  'src/taskpane/late.ts': `export const word: string = 'late';`,
  'src/workbench/workbench.html': PAGE,
  'src/workbench/index.tsx': `document.title = 'workbench' as string;`,
  'src/workbench/shim.ts': `document.title = 'shim' as string;`,
  'src/cli/main.ts': `import bytes from '../../assets/templates/blank.xlsx'; import help from '../../assets/help/A01.md';
    void import('./late').then(({ word }) => console.log(word, bytes instanceof Uint8Array, [...bytes].join(), help));`,
  'src/cli/late.ts': `export const word: string = 'late';`,
  'assets/templates/blank.xlsx': 'PK\u0003',
  'assets/samples/sample.xlsx': 'PK',
  'assets/help/A01.md': '# A01',
};

const folder = mkdtempSync(path.join(tmpdir(), 'ziping-build-'));
const repository = path.resolve(__dirname, '../..');
const BUILD = path.join(__dirname, 'build-tree.cjs');
afterAll(() => rmSync(folder, { recursive: true }));

function plant(overrides: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(path.join(folder, 'tree-'));
  for (const [name, text] of Object.entries({ ...TREE, ...overrides })) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  mkdirSync(path.join(root, 'assets/icons'));
  copyFileSync(path.join(repository, 'assets/icons/icon-16.png'), path.join(root, 'assets/icons/icon-16.png'));
  return root;
}

/** Builds a fresh tree in a process of its own and gives the output folder; throws what the build complains of. */
function build(
  mode: Mode,
  officejs = 'self',
  only: string[] = [],
  overrides?: Readonly<Record<string, string>>,
): string {
  const root = plant(overrides);
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILD, root, mode, officejs, ...only], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return path.join(root, 'dist');
}

const filesOf = (out: string): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)))
    .sort();
const document = (out: string, page: string): Document =>
  new JSDOM(readFileSync(path.join(out, page), 'utf8')).window.document;
const scripts = (page: Document): string[] =>
  [...page.querySelectorAll('script')].map((script) => script.getAttribute('src')!);
const policy = (page: Document): Map<string, string> =>
  new Map(
    (page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '')
      .split('; ')
      .map((directive) => [directive.split(' ')[0]!, directive.slice(directive.indexOf(' ') + 1)]),
  );

describe('a production build', () => {
  let out: string;
  beforeAll(() => {
    out = build('production');
  });

  it('serves office.js and all it loads from its own folder, unchanged', () => {
    const shipped = path.join(repository, 'node_modules/@microsoft/office-js/dist');
    const copies = filesOf(path.join(out, 'office'));
    expect(copies).toEqual(
      expect.arrayContaining([
        'office.js',
        'excel-win32-16.01.js',
        'AgaveErrorUX/index.html',
        'zh-cn/office_strings.js',
      ]),
    );
    const changed = copies.filter((name) => {
      const original = readFileSync(path.join(shipped, name.replace('AgaveErrorUX', 'agaveerrorux')));
      return !readFileSync(path.join(out, 'office', name)).equals(original);
    });
    expect(changed).toEqual([]);
  });

  it('loads office.js before the pane, under a policy of its own origin', () => {
    const page = document(out, 'taskpane.html');
    expect(scripts(page)).toEqual(['office/office.js', expect.stringMatching(/^taskpane\.[0-9a-f]{12}\.js$/)]);
    expect(Object.fromEntries(policy(page))).toMatchObject({
      'default-src': "'self'",
      'script-src': "'self'",
      'connect-src': "'self'",
      'object-src': "'none'",
    });
  });

  it('the workbench pane is the same page with the shim before office.js', () => {
    const pane = readFileSync(path.join(out, 'workbench/pane.html'), 'utf8');
    const [shim, ...others] = scripts(document(out, 'workbench/pane.html'));
    expect(shim).toBe('shim.js');
    expect(others.map((src) => src.replace(/^\.\.\//, ''))).toEqual(scripts(document(out, 'taskpane.html')));
    const withoutShim = pane
      .replace(/<script src="?shim\.js"?><\/script>/, '')
      .replace(/(src|href)=("?)\.\.\//g, '$1=$2');
    expect(withoutShim).toBe(readFileSync(path.join(out, 'taskpane.html'), 'utf8'));
  });

  it('every script and style a page names is there', () => {
    const missing = ['taskpane.html', 'workbench/index.html', 'workbench/pane.html'].flatMap((name) => {
      const page = document(out, name);
      const styles = [...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href')!);
      const files = new Set(filesOf(out));
      return [...scripts(page), ...styles].filter((src) => !files.has(path.join(path.dirname(name), src)));
    });
    expect(missing).toEqual([]);
  });

  it('the command line is one executable file that runs anywhere', () => {
    expect(filesOf(path.join(out, 'cli'))).toEqual(['ziping.js']);
    const alone = path.join(mkdtempSync(path.join(folder, 'alone-')), 'ziping.js');
    copyFileSync(path.join(out, 'cli/ziping.js'), alone);
    accessSync(path.join(out, 'cli/ziping.js'), constants.X_OK);
    const { stdout, status } = spawnSync(alone, { encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: 'late true 80,75,3 # A01\n', status: 0 });
  });

  it('copies icons and samples', () => {
    expect(filesOf(out)).toEqual(expect.arrayContaining(['assets/icons/icon-16.png', 'workbench/samples/sample.xlsx']));
  });

  it('gives the same files from another folder, without a path of the machine', () => {
    const again = build('production');
    expect(filesOf(again)).toEqual(filesOf(out));
    const bytes = (base: string, name: string): Buffer => readFileSync(path.join(base, name));
    expect(filesOf(out).filter((name) => !bytes(out, name).equals(bytes(again, name)))).toEqual([]);
    expect(
      filesOf(out).filter((name) => bytes(out, name).includes(folder) || bytes(out, name).includes(repository)),
    ).toEqual([]);
  });
});

describe('the address of office.js', () => {
  let own: string;
  beforeAll(() => {
    own = build('production', 'self', ['taskpane']);
  });

  it.each([
    ['cdn', 'https://appsforoffice.microsoft.com'],
    ['cdn-cn', 'https://appsforoffice.cdn.partner.office365.cn'],
  ])('%s is one more origin for scripts and nothing else', (officejs, origin) => {
    const out = build('production', officejs, ['taskpane']);
    const page = document(out, 'taskpane.html');
    expect(new URL(scripts(page)[0]!).origin).toBe(origin);
    expect([...policy(page)]).toEqual(
      [...policy(document(own, 'taskpane.html'))].map(([name, value]) => [
        name,
        name === 'script-src' ? `${value} ${origin}` : value,
      ]),
    );
    expect(filesOf(out).filter((name) => name.startsWith('office/'))).toEqual([]);
  });

  it('is one of three', () => {
    expect(() => build('production', 'elsewhere')).toThrow('cdn-cn');
  });

  it('stands in no template', () => {
    const template = PAGE.replace('</head>', '<script src="office/office.js"></script></head>');
    expect(() => build('production', 'self', ['taskpane'], { 'src/taskpane/taskpane.html': template })).toThrow(
      'taskpane.html',
    );
  });
});

describe('a development build', () => {
  it('has no eval, which the policy forbids, and plain names', () => {
    const out = build('development');
    const own = filesOf(out).filter((name) => name.endsWith('.js') && !name.startsWith('office/'));
    expect(own).toEqual(
      expect.arrayContaining(['taskpane.js', 'workbench/shim.js', 'workbench/workbench.js', 'cli/ziping.js']),
    );
    expect(own.filter((name) => /\beval\(/.test(readFileSync(path.join(out, name), 'utf8')))).toEqual([]);
  });
});
