import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder, type StaticServer } from '../tools/static-server';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ziping-serve-'));
  await mkdir(path.join(folder, 'dist/工作台'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(folder, 'dist/taskpane.html'), '<p>pane</p>');
  await writeFile(path.join(folder, 'dist/工作台/index.html'), '<p>index</p>');
  await writeFile(path.join(folder, 'dist/a.xlsx'), 'PK');
  server = await serveFolder(path.join(folder, 'dist'), 0);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** A raw request: fetch would tidy `..` away before sending. */
function get(address: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: address, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('static server', () => {
  it.each([
    ['/taskpane.html?do=check', 'text/html; charset=utf-8', '<p>pane</p>'],
    ['/%E5%B7%A5%E4%BD%9C%E5%8F%B0/', 'text/html; charset=utf-8', '<p>index</p>'],
    ['/a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
  ])('serves %s', async (address, type, body) => {
    expect(await get(address)).toEqual({ status: 200, type, body });
  });

  it.each(['/missing', '/', '/../secret.txt', '/..%2fsecret.txt', '/%00', '/%E0%A4%A'])(
    'refuses %s',
    async (address) => {
      const { status, body } = await get(address);
      expect({ status, body }).toEqual({ status: 404, body: '404' });
    },
  );

  it('answers HEAD without a body and no other method', async () => {
    expect(await get('/a.xlsx', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await get('/a.xlsx', 'POST')).toMatchObject({ status: 405 });
  });

  it('takes the next port when the wanted one is in use', async () => {
    const taken = Number(new URL(server.origin).port);
    const second = await serveFolder(path.join(folder, 'dist'), taken);
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(taken);
    await second.close();
  });
});
