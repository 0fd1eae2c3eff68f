/** The address a pane will be served from, as an administrator types it. */

export interface Address {
  /** `https://host:port/path/`, with a slash at the end. */
  readonly href: string;
  readonly hostname: string;
  readonly port: number;
  /** `/path/`, or `/` alone. */
  readonly path: string;
}

export type AddressProblem = 'not-an-address' | 'not-https' | 'more-than-a-folder' | 'odd-path';

/** What stands unquoted in a server's configuration and unescaped in a manifest. */
const PLAIN_PATH = /^[\w.~/-]*$/;

/** Excel takes add-ins from https only; the path is the folder that holds taskpane.html. */
export function deploymentAddress(text: string): Address | AddressProblem {
  if (!URL.canParse(text)) return 'not-an-address';
  const { protocol, hostname, port, pathname, search, hash, username, host } = new URL(text);
  if (protocol !== 'https:') return 'not-https';
  if (search !== '' || hash !== '' || username !== '' || /\.html?$/i.test(pathname)) return 'more-than-a-folder';
  if (!PLAIN_PATH.test(pathname) || pathname.includes('//')) return 'odd-path';
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return { href: `https://${host}${path}`, hostname, port: port === '' ? 443 : Number(port), path };
}
