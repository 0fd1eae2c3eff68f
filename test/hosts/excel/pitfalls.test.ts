/** The table of known pitfalls is complete, and every test it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const table = readFileSync(path.join(ROOT, 'src/hosts/excel/PITFALLS.md'), 'utf8');
const rows = [...table.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)].map(([, number, text]) => ({
  number: Number(number),
  text: text!,
}));

/** `host/` is short for `test/hosts/excel/`; other names are below `test/`. */
const ROOMS = ['host', 'simulator', 'browser', 'deploy', 'build', 'faults', 'app', 'taskpane'];

it('has a line for each of the 58', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 58 }, (_, index) => index + 1));
  expect(rows.filter(({ text }) => text.length < 10)).toEqual([]);
});

it('names tests that exist', () => {
  const named = rows.flatMap(({ text }) =>
    [...text.matchAll(/`([\w-]+)\/([\w-]*)`/g)].filter(([, room]) => ROOMS.includes(room!)),
  );
  const missing = named.filter(([, room, file]) => {
    const place = path.join(ROOT, 'test', room === 'host' ? 'hosts/excel' : room!, file!);
    return ![place, `${place}.test.ts`, `${place}.test.tsx`].some((one) => existsSync(one));
  });
  expect(named.length).toBeGreaterThan(30);
  expect(missing.map(([name]) => name)).toEqual([]);
});
