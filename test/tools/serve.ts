/** `npm start` after the build: serves dist/ on plain http and names the workbench's address. PORT asks for another port. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { serveFolder } from './static-server';

const dist = path.resolve(__dirname, '../../dist');

async function main(): Promise<void> {
  if (!existsSync(path.join(dist, 'workbench/index.html'))) {
    console.error('还没有构建：请先运行 npm run build，或直接运行 npm start。');
    process.exitCode = 1;
    return;
  }
  const server = await serveFolder(dist, Number(process.env['PORT'] ?? 3000));
  console.log(`\n工作台已就绪，请用浏览器打开：\n\n    ${server.origin}/workbench/\n\n按 Ctrl+C 结束。`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}

void main();
