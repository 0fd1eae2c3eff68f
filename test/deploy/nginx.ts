/** Debian's nginx with the configuration of a package, on a port of localhost, with a test certificate. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { connect } from 'node:net';
import path from 'node:path';
import { NGINX_PLACES } from '../tools/deploy/servers';
import { testCertificate } from './certificate';

/** Not on everybody's path: Debian puts it where administrators look. */
const executable = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  (file) => existsSync(file),
);
const openssl = spawnSync('openssl', ['version']).status === 0;

/** Why there is no server, in Chinese, or null. */
export function missingForNginx(): string | null {
  if (executable === undefined) return '没有安装 nginx';
  return openssl ? null : '没有安装 openssl';
}

/** A port that was free a moment ago; the package must know it before the server starts. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Everything nginx would write lies in `folder`; one process, so that ending it ends all. */
const mainFile = (folder: string): string => `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {
    worker_connections 128;
}
http {
    access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `    ${use}_temp_path ${folder}/${use};`).join('\n')}
    include ${folder}/package.conf;
}
`;

export interface Nginx {
  stop(): Promise<void>;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function untilReady(server: ChildProcess, folder: string, port: number): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await accepts(port))) {
    if (server.exitCode !== null || performance.now() > deadline) {
      throw new Error(`nginx: ${readFileSync(path.join(folder, 'error.log'), 'utf8')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Serves the package in `packaged` just as its nginx.conf says, but for the three places an administrator fills in. */
export async function serveWithNginx(packaged: string, folder: string, port: number): Promise<Nginx> {
  const { certificate, key } = testCertificate(folder);
  const configuration = readFileSync(path.join(packaged, 'nginx.conf'), 'utf8')
    .replaceAll(NGINX_PLACES.site, `${path.join(packaged, 'site')}/`)
    .replaceAll(NGINX_PLACES.certificate, certificate)
    .replaceAll(NGINX_PLACES.key, key);
  writeFileSync(path.join(folder, 'package.conf'), configuration);
  writeFileSync(path.join(folder, 'main.conf'), mainFile(folder));
  writeFileSync(path.join(folder, 'error.log'), '');
  const args = ['-p', folder, '-e', path.join(folder, 'error.log'), '-c', path.join(folder, 'main.conf')];
  const server = spawn(executable!, args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await untilReady(server, folder, port);
  return {
    stop: () => {
      server.kill();
      return ended;
    },
  };
}
