/**
 * The import table of the project and what else must stay true of its files, as data and as one function. A room is a
 * folder with a task; `core` has a room per folder, and its own files (review.ts, index.ts) are rooms of their own.
 */
import path from 'node:path';
import { sourceFacts, type Import, type SourceFacts } from './source-facts';

/** `rule` is stable; `where` is file and line; `detail` is what was found there. */
export interface Violation {
  readonly rule:
    | 'import'
    | 'package'
    | 'global'
    | 'chinese'
    | 'length'
    | 'rule-imports-rule'
    | 'rule-without-test'
    | 'rule-without-help'
    | 'rule-without-message';
  readonly where: string;
  readonly detail: string;
}

/** Every room may import those before it in this list; messages are the exception below. */
const CORE_ORDER = [
  'core/grid',
  'core/values',
  'core/edits',
  'core/forms',
  'core/policies',
  'core/scoring',
  'core/facts',
  'core/rules',
  'core/review-types',
  'core/narrative',
  'core/messages',
  'core/report',
  'core/review',
  'core/index',
];

/** Rooms outside core, and what they may import besides themselves. `types` may only be named as types, `lazy` only loaded late. */
interface Room {
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  readonly lazy?: readonly string[];
  /** Files of the room that may also import these. */
  readonly entry?: { readonly file: string; readonly imports: readonly string[] };
  readonly packages: readonly (string | RegExp)[];
  /** Whether files of assets/ may be built into it. */
  readonly assets?: true;
}

const FLUENT = /^@fluentui\/react-(?:components|icons)(?:\/|$)/;

export const ROOMS: Readonly<Record<string, Room>> = {
  'hosts/host': { imports: [], types: ['core/grid', 'core/edits'], packages: [] },
  'hosts/excel': { imports: ['hosts/host', 'core/grid'], types: ['core/edits'], packages: [] },
  'hosts/file': { imports: ['hosts/host', 'core/grid'], types: ['core/edits'], packages: ['@e965/xlsx', 'fflate'] },
  app: { imports: ['core/index', 'hosts/host'], packages: [] },
  documents: { imports: ['core/index'], packages: ['docx', 'fflate'] },
  taskpane: {
    imports: ['app', 'core/index'],
    lazy: ['documents'],
    entry: { file: 'src/taskpane/index.tsx', imports: ['hosts/host', 'hosts/excel', 'hosts/file'] },
    packages: ['react', 'react-dom/client', FLUENT],
    assets: true,
  },
  cli: {
    imports: ['app', 'core/index', 'hosts/file', 'documents'],
    // the version that `ziping --version` prints
    entry: { file: 'src/cli/main.ts', imports: ['package.json'] },
    packages: ['commander', 'cli-progress', /^node:/],
    assets: true,
  },
  simulator: { imports: ['core/grid'], packages: ['@e965/xlsx'] },
  workbench: {
    imports: ['simulator', 'hosts/file', 'core/grid'],
    packages: ['react', 'react-dom/client', FLUENT],
    assets: true,
  },
};
const CORE_PACKAGES = ['big.js', 'zod/mini'];

/** The core is pure and synchronous: nothing of the page, of Node, of time or chance. */
const NOT_IN_CORE = new Set([
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB', 'self', 'fetch'],
  ...['process', 'require', 'Buffer', 'global', 'globalThis', '__dirname', 'console', 'performance', 'crypto'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['Date.now', 'new Date()', 'Math.random', 'async', 'await', 'Promise', 'Intl'],
]);
const OFFICE = new Set(['Excel', 'Office', 'OfficeExtension', 'OfficeCore', 'OfficeRuntime']);

/** Where Chinese may stand: text for people, and the words by which forms and values are recognised. */
const CHINESE_ROOMS = ['core/values', 'core/forms', 'core/policies', 'core/rules', 'core/narrative', 'core/messages'];
const CHINESE_FILES = ['core/edits', 'cli', 'workbench'].map((room) => `src/${room}/texts.ts`);
const CHINESE_FOLDERS = ['src/taskpane/texts/'];

/** Where patterns may contain Chinese, because they read what people and Excel write. */
const PATTERN_ROOMS = ['core/facts', 'hosts/excel', 'hosts/file', 'simulator'];
/** Words of file formats, not for people: units inside a number format, and names of fonts. */
const FORMAT_WORDS = /^(?:[^\p{Script=Han}]|[年月日时時分秒上下午])*$/u;
/** Units of money as the forms have them: data, like `%`. */
const MONEY_UNITS = ['元', '万元', '亿元'];
const FONTS = ['宋体', '仿宋', '仿宋_GB2312', '黑体', '楷体', '楷体_GB2312', '微软雅黑', '等线', '方正小标宋简体'];

export const MAX_LINES = 400;
const RULE_FILE = /^src\/core\/rules\/(?:[\w-]+\/)*([A-Z]\d{2})-[\w-]+\.ts$/;

/** The room of a file such as `src/core/grid/cell.ts`. */
export function roomOf(file: string): string {
  const [, top, second = ''] = file.split('/');
  if (top === undefined) return file;
  return top === 'core' || top === 'hosts' ? `${top}/${second.replace(/\.tsx?$/, '')}` : top;
}

function mayImport(file: string, target: string, { typeOnly, lazy }: Import): boolean {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === to) return true;
  if (to === 'core/messages') return from === 'core/report';
  if (from.startsWith('core/')) return CORE_ORDER.includes(to) && CORE_ORDER.indexOf(to) < CORE_ORDER.indexOf(from);
  const room = ROOMS[from];
  if (room === undefined) return false;
  if (room.imports.includes(to)) return true;
  if (room.types?.includes(to) === true) return typeOnly;
  if (room.lazy?.includes(to) === true) return typeOnly || lazy;
  return room.entry?.file === file && room.entry.imports.includes(to);
}

function mayUse(file: string, name: string): boolean {
  const room = roomOf(file);
  const packages = room.startsWith('core/') ? CORE_PACKAGES : (ROOMS[room]?.packages ?? []);
  return packages.some((allowed) => (typeof allowed === 'string' ? allowed === name : allowed.test(name)));
}

/** The file a relative import means, among the files of the project. */
function resolve(file: string, specifier: string, exists: (file: string) => boolean): string {
  const plain = path.posix.join(path.posix.dirname(file), specifier);
  const candidates = [plain, `${plain}.ts`, `${plain}.tsx`, `${plain}/index.ts`, `${plain}/index.tsx`];
  return candidates.find(exists) ?? plain;
}

function importViolations(file: string, facts: SourceFacts, exists: (file: string) => boolean): Violation[] {
  return facts.imports.flatMap((imported): Violation[] => {
    const { specifier, line } = imported;
    const where = `${file}:${line}`;
    if (!specifier.startsWith('.')) {
      return mayUse(file, specifier) ? [] : [{ rule: 'package', where, detail: specifier }];
    }
    const target = resolve(file, specifier, exists);
    if (!target.startsWith('src/')) {
      const allowed = target.startsWith('assets/') && ROOMS[roomOf(file)]?.assets === true;
      return allowed ? [] : [{ rule: 'import', where, detail: target }];
    }
    if (RULE_FILE.test(file) && RULE_FILE.test(target)) return [{ rule: 'rule-imports-rule', where, detail: target }];
    return mayImport(file, target, imported) ? [] : [{ rule: 'import', where, detail: target }];
  });
}

function globalViolations(file: string, facts: SourceFacts): Violation[] {
  const room = roomOf(file);
  return facts.namings
    .filter(
      ({ name }) => (room.startsWith('core/') && NOT_IN_CORE.has(name)) || (room !== 'hosts/excel' && OFFICE.has(name)),
    )
    .map(({ name, line }) => ({ rule: 'global', where: `${file}:${line}`, detail: name }));
}

function chineseViolations(file: string, facts: SourceFacts): Violation[] {
  const room = roomOf(file);
  if (CHINESE_ROOMS.includes(room) || CHINESE_FILES.includes(file)) return [];
  if (CHINESE_FOLDERS.some((folder) => file.startsWith(folder))) return [];
  return facts.chinese
    .filter(({ pattern }) => !(pattern && PATTERN_ROOMS.includes(room)))
    .filter(({ text, pattern }) => pattern || !(FORMAT_WORDS.test(text) || [...FONTS, ...MONEY_UNITS].includes(text)))
    .map(({ text, line }) => ({ rule: 'chinese', where: `${file}:${line}`, detail: text.trim() }));
}

/** Every rule of a review is more than its code: a test, a page of help and a sentence belong to it. */
function ruleViolations(files: readonly string[], facts: ReadonlyMap<string, SourceFacts>): Violation[] {
  const messages = [...facts].filter(([file]) => roomOf(file) === 'core/messages');
  return files.flatMap((file): Violation[] => {
    const id = RULE_FILE.exec(file)?.[1];
    if (id === undefined) return [];
    const names = new RegExp(`^${id}(?![A-Za-z0-9])`);
    const lacks = (rule: Violation['rule'], has: boolean): Violation[] =>
      has ? [] : [{ rule, where: file, detail: id }];
    const test = files.some((other) => other.startsWith('test/core/rules/') && names.test(path.posix.basename(other)));
    return [
      ...lacks('rule-without-test', test),
      ...lacks('rule-without-help', files.includes(`assets/help/${id}.md`)),
      ...lacks(
        'rule-without-message',
        messages.some(([, { words }]) => [...words].some((word) => names.test(word))),
      ),
    ];
  });
}

/**
 * @param files paths relative to the repository, with `/`, of everything below src, test and assets
 * @param read gives the text of a file below src
 */
export function violations(files: readonly string[], read: (file: string) => string): Violation[] {
  const all = new Set(files);
  const facts = new Map(
    files.filter((file) => /^src\/.*\.tsx?$/.test(file)).map((file) => [file, sourceFacts(file, read(file))]),
  );
  return [
    ...[...facts].flatMap(([file, found]) => [
      ...importViolations(file, found, (target) => all.has(target)),
      ...globalViolations(file, found),
      ...chineseViolations(file, found),
      ...(found.lines > MAX_LINES ? [{ rule: 'length' as const, where: file, detail: String(found.lines) }] : []),
    ]),
    ...ruleViolations(files, facts),
  ];
}
