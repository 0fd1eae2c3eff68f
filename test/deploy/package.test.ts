/** What `npm run package` refuses, and what the folder holds. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { deploymentAddress, type Address } from '../tools/deploy/address';
import { assemble, PackageError } from '../tools/deploy/assemble';

const ROOT = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'ziping-package-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const POLICY = `default-src 'self'; script-src 'self'`;
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script src="office/office.js"></script>`;

/** The least a build of the pane leaves behind, with what must not be served. */
function built(page = PAGE): string {
  const out = mkdtempSync(path.join(folder, 'built-'));
  cpSync(path.join(ROOT, 'assets/icons'), path.join(out, 'assets/icons'), { recursive: true });
  for (const [name, text] of [
    ['taskpane.html', page],
    ['legacy.js', '1'],
    ['office/office.js', '2'],
    ['workbench/pane.html', '3'],
    ['cli/ziping.js', '4'],
  ] as const) {
    mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
    writeFileSync(path.join(out, name), text);
  }
  return out;
}

const address = (text: string): Address => {
  const found = deploymentAddress(text);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

describe('the address', () => {
  it.each([
    ['https://oa.example.cn/ziping', 'https://oa.example.cn/ziping/', 443, '/ziping/'],
    ['https://oa.example.cn:8443/a/b/', 'https://oa.example.cn:8443/a/b/', 8443, '/a/b/'],
    ['https://10.1.2.3', 'https://10.1.2.3/', 443, '/'],
  ])('%s is %s', (text, href, port, pathname) => {
    expect(deploymentAddress(text)).toMatchObject({ href, port, path: pathname });
  });

  it.each([
    ['oa.example.cn/ziping/', 'not-an-address'],
    ['http://oa.example.cn/ziping/', 'not-https'],
    ['file:///srv/ziping/', 'not-https'],
    ['https://oa.example.cn/ziping/taskpane.html', 'more-than-a-folder'],
    ['https://oa.example.cn/?a=1', 'more-than-a-folder'],
    ['https://me:secret@oa.example.cn/', 'more-than-a-folder'],
    ['https://oa.example.cn/绩效/', 'odd-path'],
    ['https://oa.example.cn/a//b/', 'odd-path'],
    ['https://oa.example.cn/a;b/', 'odd-path'],
  ])('%s is refused: %s', (text, problem) => expect(deploymentAddress(text)).toBe(problem));
});

describe('the folder', () => {
  const out = path.join(folder, 'package');
  const version = `${(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }).version}.0`;
  const read = (name: string): string => readFileSync(path.join(out, name), 'utf8');
  let files: readonly string[] = [];
  beforeAll(() => {
    files = assemble(built(), address('https://oa.example.cn:8443/ziping'), out).files.map(({ name }) => name);
  });

  it('serves the pane, the check page and nothing of the workbench or the command line', () => {
    expect(readdirSync(out).sort()).toEqual(['deployment.md', 'manifest.xml', 'manual-test.md', 'nginx.conf', 'site']);
    const own = [
      'deploy-check.html',
      'deploy-check.js',
      'legacy.js',
      'manifest.xml',
      'office/office.js',
      'taskpane.html',
    ];
    expect(files.filter((name) => !name.startsWith('assets/icons/'))).toEqual(own);
    expect(readdirSync(path.join(out, 'site'))).toEqual(expect.arrayContaining(['deploy.json', 'web.config']));
  });

  it('has a manifest of that address and version', () => {
    const manifest = read('manifest.xml');
    expect(manifest).toBe(read('site/manifest.xml'));
    expect(manifest).toContain(`<Version>${version}</Version>`);
    const hosts = [...manifest.matchAll(/DefaultValue="(https:\/\/[^/]+\/[^/]+\/)/g)].map((match) => match[1]);
    expect([...new Set(hosts)]).toEqual(['https://oa.example.cn:8443/ziping/']);
  });

  it('has a configuration for nginx and one for IIS with the policy of the page', () => {
    expect(read('nginx.conf')).toContain(`Content-Security-Policy "${POLICY}"`);
    expect(read('nginx.conf')).toMatch(/listen 8443 ssl;\s+server_name oa\.example\.cn;/);
    const config = new JSDOM(read('site/web.config'), { contentType: 'text/xml' }).window.document;
    const value = (name: string) => config.querySelector(`customHeaders add[name="${name}"]`)?.getAttribute('value');
    expect([value('Content-Security-Policy'), value('X-Frame-Options')]).toEqual([POLICY, undefined]);
    expect(config.querySelector('mimeMap[fileExtension=".js"]')?.getAttribute('mimeType')).toBe('text/javascript');
  });

  it('serves the whole host where the address has no path', () => {
    const whole = path.join(folder, 'whole');
    assemble(built(), address('https://oa.example.cn'), whole);
    const configuration = readFileSync(path.join(whole, 'nginx.conf'), 'utf8');
    expect(configuration).toContain('location / {');
    expect(configuration).not.toContain('return 301');
  });

  it.each([
    ['without a policy', '<script src="office/office.js"></script>'],
    ['without office.js', PAGE.replace('office.js', 'other.js')],
  ])('is not made of a page %s', (_case, page) => {
    expect(() =>
      assemble(built(page), address('https://oa.example.cn'), mkdtempSync(path.join(folder, 'out-'))),
    ).toThrow(PackageError);
  });

  it('is not made where the manifest would be refused', () => {
    const withoutIcons = built();
    rmSync(path.join(withoutIcons, 'assets/icons/icon-80.png'));
    expect(() => assemble(withoutIcons, address('https://oa.example.cn'), path.join(folder, 'no'))).toThrow(
      'icon-file-missing',
    );
  });
});

describe('npm run package', () => {
  it.each([
    ['without an address', []],
    ['with http', ['--url', 'http://oa.example.cn/ziping/']],
    ['with another office.js', ['--url', 'https://oa.example.cn/', '--office-js', 'elsewhere']],
    ['into a folder that is not empty', ['--url', 'https://oa.example.cn/', '-o', 'test/deploy']],
    ['with an option it does not know', ['--ulr', 'https://oa.example.cn/']],
  ])('%s says so in Chinese and writes nothing', (_case, args) => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/package.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/\p{Script=Han}/u);
    expect(stderr).not.toContain('    at ');
  });
});
