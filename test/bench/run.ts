/** `npm run bench [-- --json] [-- --quick]`: `main.ts` in a process that compiles TypeScript as the build does. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const AS_BUILT = path.join(__dirname, 'as-built.cjs');
const MAIN = path.join(__dirname, 'main.ts');

const ended = spawnSync(process.execPath, ['--require', AS_BUILT, MAIN, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = ended.status ?? 1;
