import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pictureSizes } from '../tools/manifest-pictures';
import { manifestProblems, type PictureSize } from '../tools/manifest-problems';

const root = path.resolve(__dirname, '../..');
const file = path.join(root, 'manifest.xml');
const sound = readFileSync(file, 'utf8');
const ids = (xml: string, sizeOf: PictureSize = pictureSizes(root)): string[] => [
  ...new Set(manifestProblems(xml, sizeOf).map((problem) => problem.id)),
];

/** Replaces the first `from`, and says so when the sound manifest no longer contains it. */
function broken(from: string | RegExp, to: string): string {
  const xml = sound.replace(from, to);
  if (xml === sound) throw new Error(`not in manifest.xml: ${String(from)}`);
  return xml;
}

const domain = (...addresses: string[]): string =>
  `<AppDomains>${addresses.map((address) => `<AppDomain>${address}</AppDomain>`).join('')}</AppDomains>`;
const long = (length: number): string => '长'.repeat(length);

describe('manifest.xml', () => {
  it('has no problem', () => expect(manifestProblems(sound, pictureSizes(root))).toEqual([]));

  it('is read by the package that Office tools use', () => {
    // in a process of its own: the package brings an ES module that jest cannot load on node 20
    const cli = path.join(root, 'node_modules/office-addin-manifest/cli.js');
    const { stdout } = spawnSync(process.execPath, [cli, 'info', file], { encoding: 'utf8' });
    const info = new Map([...stdout.matchAll(/^\s*(.+?): (.*)$/gm)].map(([, name, text]) => [name, text]));
    expect(Object.fromEntries(info)).toMatchObject({
      Type: 'TaskPaneApp',
      Permissions: 'ReadWriteDocument',
      Hosts: 'Workbook',
      'Default Locale': 'zh-CN',
    });
  });

  it('opens the pane with check, score and report', () => {
    const pane = [...sound.matchAll(/<bt:Url id="\w+\.Url" DefaultValue="[^"]*\/taskpane\.html\?do=(\w+)"/g)];
    expect(pane.map((match) => match[1])).toEqual(['check', 'score', 'report']);
  });
});

describe('a broken manifest', () => {
  it.each<[string, string, string | RegExp, string]>([
    ['an unclosed element', 'not-well-formed', '</Hosts>', ''],
    ['a bare ampersand', 'not-well-formed', 'ziping contributors', 'a & b'],
    ['another kind of add-in', 'wrong-root', 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'],
    ['another root', 'wrong-root', /OfficeApp(?= |>)/g, 'Manifest'],
    ['another namespace', 'wrong-namespace', 'appforoffice/1.1', 'appforoffice/1.0'],
    ['a version below four parts', 'version-not-4-parts', '1.0.0.0', '1.0.0'],
    ['a part of the version above 65535', 'version-not-4-parts', '1.0.0.0', '1.0.0.70000'],
    ['a version with letters', 'version-not-4-parts', '1.0.0.0', '1.0.0.0-beta'],
    ['no GUID', 'id-not-guid', /<Id>.*<\/Id>/, '<Id>ziping</Id>'],
    ['an unknown permission', 'permission-unknown', 'ReadWriteDocument', 'Bogus'],
    ['no permission', 'element-missing', /<Permissions>.*<\/Permissions>/, ''],
    [
      'permissions before the settings',
      'element-order',
      /(<DefaultSettings>[^]*?<\/DefaultSettings>)\s*(<Permissions>.*<\/Permissions>)/,
      '$2$1',
    ],
    [
      'two versions',
      'element-repeated',
      '<Version>1.0.0.0</Version>',
      '<Version>1.0.0.0</Version><Version>1.0.0.0</Version>',
    ],
    ['an element of no schema', 'element-unknown', '<Requirements>', '<Colour/><Requirements>'],
    ['no Excel', 'host-missing', '<Host Name="Workbook"/>', '<Host Name="Document"/>'],
    ['no Excel in the ribbon', 'host-not-overridden', '<Host xsi:type="Workbook">', '<Host xsi:type="Document">'],
    ['no hosts', 'element-missing', /<Hosts>\s*<Host Name[^]*?<\/Hosts>/, ''],
    ['a requirement set of no host', 'requirement-unknown', 'Name="ExcelApi"', 'Name="ExcelAPI"'],
    ['a version that does not exist', 'requirement-unknown', 'MinVersion="1.7"/>', 'MinVersion="1.99"/>'],
    ['plain http', 'url-not-https', 'SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:'],
    ['a relative address', 'url-not-https', /(id="Check.Url" DefaultValue=")[^"]*/, '$1taskpane.html'],
    ['an address without end', 'url-too-long', '?do=check', `?do=check${'x'.repeat(2048)}`],
    ['a domain with a path', 'domain-not-an-origin', '<Hosts>', `${domain('https://a.example/x/')}<Hosts>`],
    ['a domain with a star', 'domain-not-an-origin', '<Hosts>', `${domain('https://*.example/')}<Hosts>`],
    ['a domain of plain http', 'url-not-https', '<Hosts>', `${domain('http://a.example')}<Hosts>`],
    ['a domain twice', 'domain-repeated', '<Hosts>', `${domain('https://a.example', 'https://a.example/')}<Hosts>`],
    ['a button that leads elsewhere', 'page-outside', /(id="Check.Url" DefaultValue=")[^"]*/, '$1https://a.example/'],
    ['a name as text', 'attribute-missing', /<SupportUrl [^>]*>/, '<SupportUrl>https://localhost:3000/</SupportUrl>'],
    ['a translation of no language', 'attribute-missing', 'bt:Override Locale="en-US"', 'bt:Override'],
    ['a language that is none', 'locale-malformed', 'bt:Override Locale="en-US"', 'bt:Override Locale="en_US"'],
    ['overrides of no version', 'type-unknown', 'VersionOverridesV1_0', 'VersionOverridesV9_9'],
    ['a button that is none', 'type-unknown', 'xsi:type="Button"', 'xsi:type="Knob"'],
    ['an action that is none', 'type-unknown', 'xsi:type="ShowTaskpane"', ''],
    ['a tab Excel lacks', 'tab-unknown', 'OfficeTab id="TabHome"', 'OfficeTab id="TabHouse"'],
    ['an empty name', 'text-empty', '<DisplayName DefaultValue="绩效自评助手"', '<DisplayName DefaultValue=" "'],
    ['a short text above 125', 'text-too-long', 'DefaultValue="一键校验"', `DefaultValue="${long(126)}"`],
    ['a tip above 250', 'text-too-long', /(id="Check.Tip" DefaultValue=")[^"]*/, `$1${long(251)}`],
    ['an English text above 125', 'text-too-long', 'Value="Check"', `Value="${long(126)}"`],
    ['another default locale', 'locale-default', '>zh-CN<', '>en-US<'],
    ['a label without English', 'locale-missing', '<bt:Override Locale="en-US" Value="Check"/>', ''],
    ['a name without English', 'locale-missing', /<Override Locale="en-US" Value="Performance[^>]*>/, ''],
    [
      'a label twice in English',
      'locale-repeated',
      '<bt:Override Locale="en-US" Value="Check"/>',
      '<bt:Override Locale="en-US" Value="Check"/><bt:Override Locale="en-US" Value="Test"/>',
    ],
    ['a button without id', 'id-missing', ' id="Ziping.Check"', ''],
    ['two buttons of one id', 'id-repeated', 'id="Ziping.Score"', 'id="Ziping.Check"'],
    ['two texts of one id', 'id-repeated', 'String id="Score.Label"', 'String id="Check.Label"'],
    ['an id of a resource above 32', 'id-too-long', /Check\.Label/g, `Check.${'x'.repeat(32)}`],
    ['a text that is not there', 'resid-unknown', 'resid="Check.Tip"', 'resid="Chekc.Tip"'],
    ['a tip taken for a label', 'resid-unknown', '<Label resid="Check.Label"/>', '<Label resid="Check.Tip"/>'],
    [
      'a text nobody shows',
      'resid-unused',
      '<bt:ShortStrings>',
      '<bt:ShortStrings><bt:String id="Old" DefaultValue="旧"><bt:Override Locale="en-US" Value="old"/></bt:String>',
    ],
    ['a button without its large icon', 'icon-size-missing', '<bt:Image size="80" resid="Icon.80"/>', ''],
    [
      'an icon of a size the ribbon lacks',
      'icon-size-unknown',
      '<bt:Image size="80" resid="Icon.80"/>',
      '<bt:Image size="80" resid="Icon.80"/><bt:Image size="17" resid="Icon.16"/>',
    ],
    ['an icon file that is not there', 'icon-file-missing', 'icon-80.png', 'icon-81.png'],
    ['an icon that is no PNG', 'icon-file-missing', 'icon-80.png', 'icon.svg'],
    ['an icon of another size', 'icon-file-size', 'icon-80.png', 'icon-64.png'],
    ['a small icon for high resolution', 'icon-file-size', /(<HighResolutionIconUrl .*)icon-64/, '$1icon-32'],
    ['a tall icon of the list', 'icon-file-size', /(<IconUrl .*)icon-32/, '$1icon-128'],
  ])('%s is %s', (_case, problem, from, to) => {
    expect(ids(broken(from, to))).toContain(problem);
  });

  it.each([
    ['domains that are origins', '<Hosts>', `${domain('https://a.example', 'https://b.example:8443')}<Hosts>`],
    ['the largest version', '1.0.0.0', '65535.0.0.65535'],
  ])('is not one with %s', (_case, from, to) => expect(ids(broken(from, to))).toEqual([]));

  it('every kind of problem is one the sound manifest does not have', () => {
    expect(ids(sound, () => null)).toEqual(['icon-file-missing']);
  });
});

describe('manifest-check', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['manifest.xml', 0],
    ['broken.xml', 1],
    ['missing.xml', 2],
  ])('%s ends with exit code %d', (name, code) => {
    const target = name === 'manifest.xml' ? file : path.join(folder, name);
    if (name === 'broken.xml') writeFileSync(target, broken('1.0.0.0', '1.0'));
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/manifest-check.ts', target], {
      cwd: root,
    });
    expect(status).toBe(code);
  });
});
