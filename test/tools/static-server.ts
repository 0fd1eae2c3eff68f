/** A static file server for localhost, used by `npm start` and the browser tests. Nothing but files below one folder. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xls': 'application/vnd.ms-excel',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file an address means (a folder means its index.html), or null where there is none below `root`. */
async function fileOf(root: string, address: string): Promise<string | null> {
  let name: string;
  try {
    name = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = path.join(root, name);
  if (name.includes('\0') || path.relative(root, file).startsWith('..')) return null;
  const found = await stat(file).catch(() => null);
  if (found === null) return null;
  if (found.isFile()) return file;
  return name.endsWith('/') ? fileOf(root, `${name}index.html`) : null;
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await fileOf(root, request.url ?? '/');
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  response.writeHead(200, {
    'Content-Type': CONTENT_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    // a rebuilt dist must be what the next reload shows
    'Cache-Control': 'no-store',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Listens on the first free port from `port` on; gives up after twenty, and at once on any other trouble. */
async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, 'localhost', () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : candidate;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port === 0 || candidate - port >= 20) throw error;
    }
  }
}

export interface StaticServer {
  /** `http://localhost:3000`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Texts of a certificate and its key, in PEM. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}

/**
 * @param port the wanted port; the next free one is taken when it is in use, any free one for 0
 * @param tls serves over https with this certificate
 */
export async function serveFolder(root: string, port: number, tls?: Tls): Promise<StaticServer> {
  const respond = (request: IncomingMessage, response: ServerResponse): void =>
    void answer(path.resolve(root), request, response);
  const server = tls === undefined ? createServer(respond) : createSecureServer(tls, respond);
  const taken = await listen(server, port);
  return {
    origin: `${tls === undefined ? 'http' : 'https'}://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
