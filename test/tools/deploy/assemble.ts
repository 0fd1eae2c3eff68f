/** From a built pane to the folder an administrator is given. */
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { pictureSizes } from '../manifest-pictures';
import { manifestProblems } from '../manifest-problems';
import type { Address } from './address';
import { CONTENT_TYPES, iisConfiguration, nginxConfiguration } from './servers';

const ROOT = path.resolve(__dirname, '../../..');
const PAGE = path.join(__dirname, 'page');
/** Where the committed manifest points. */
const DEVELOPMENT = 'https://localhost:3000/';
/** Parts of a build that are not the pane. */
const NOT_SERVED = ['workbench', 'cli'];
/** Pages for people, copied beside the site. */
const PAPERS = ['deployment.md', 'manual-test.md'];

/** What deploy-check.js reads; written as deploy.json into the site. */
export interface Deployment {
  readonly address: string;
  /** Of the manifest, four parts. */
  readonly version: string;
  readonly officeJs: { readonly address: string; readonly version: string };
  readonly policy: string;
  /** Content type by file extension. */
  readonly types: Readonly<Record<string, string>>;
  /** Every served file, relative to the address. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

export class PackageError extends Error {
  override readonly name = 'PackageError';
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

const versionOf = (file: string): string => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

/** The policy and the address of office.js, as they stand in the built page. */
function factsOf(page: string): { policy: string; officeJs: string } {
  const { document } = new JSDOM(page).window;
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  const officeJs = document.querySelector('script[src$="office.js"]')?.getAttribute('src');
  if (policy == null || officeJs == null) throw new PackageError('taskpane.html: no policy or no office.js');
  return { policy, officeJs };
}

/** The committed manifest at another address, with the version of package.json as its own. */
export function manifestAt(address: Address, version: string): string {
  return readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8')
    .replaceAll(DEVELOPMENT, address.href)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`);
}

/**
 * Writes `out`: site/ (all that is served, web.config among it), manifest.xml, nginx.conf and the papers.
 * @param built the output of the build named taskpane
 * @throws PackageError when the build is no pane or the manifest would be refused
 */
export function assemble(built: string, address: Address, out: string): Deployment {
  const site = path.join(out, 'site');
  cpSync(built, site, {
    recursive: true,
    filter: (from) => !NOT_SERVED.includes(path.relative(built, from).split(path.sep)[0] ?? ''),
  });
  for (const name of readdirSync(PAGE)) copyFileSync(path.join(PAGE, name), path.join(site, name));
  const { policy, officeJs } = factsOf(readFileSync(path.join(site, 'taskpane.html'), 'utf8'));

  const version = `${versionOf(path.join(ROOT, 'package.json'))}.0`;
  const manifest = manifestAt(address, version);
  const sizes = pictureSizes(site);
  const problems = manifestProblems(manifest, (picture) => sizes(picture.replace(address.href, 'https://site/')));
  if (problems.length > 0) throw new PackageError(JSON.stringify(problems));
  mkdirSync(out, { recursive: true });
  // in the site as well: the check page compares it, and the admin centre can fetch it by its address
  for (const folder of [out, site]) writeFileSync(path.join(folder, 'manifest.xml'), manifest);

  const deployment: Deployment = {
    address: address.href,
    version,
    officeJs: { address: officeJs, version: versionOf(require.resolve('@microsoft/office-js/package.json')) },
    policy,
    types: CONTENT_TYPES,
    files: filesBelow(site).map((name) => ({
      name,
      sha256: createHash('sha256')
        .update(readFileSync(path.join(site, name)))
        .digest('hex'),
    })),
  };
  writeFileSync(path.join(site, 'deploy.json'), JSON.stringify(deployment, null, 1));
  writeFileSync(path.join(site, 'web.config'), iisConfiguration(policy));
  writeFileSync(path.join(out, 'nginx.conf'), nginxConfiguration(address, policy));
  for (const name of PAPERS) copyFileSync(path.join(ROOT, 'assets/help', name), path.join(out, name));
  return deployment;
}
