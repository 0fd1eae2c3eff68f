import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { budgetsOf, overBudget } from './size-budget';

const PAGE = `<script src=legacy.js></script><script async src=office/office.js></script>
<script async src="https://cdn.example/office.js"></script><script defer src="taskpane.0123.js"></script>`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'size-'));
  const files = {
    'taskpane.html': PAGE,
    'taskpane.0123.js': 'pane',
    'core.00ff.js':
      'n.O(void 0,[12,13,15],start);load({12:"0123456789ab",13:"ba9876543210",15:"123456789abc",14:"00ff00ff00ff"})',
    'core-in-process.00ff.js': 'x',
    '12.0123456789ab.js': 'rules',
    'core-reading.123456789abc.js': 'forms',
    '14.00ff00ff00ff.js': 'report',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('counts what the page loads first, what the worker loads, and what it loads later', () => {
  expect(budgetsOf(folder).map(({ files }) => files)).toEqual([
    ['taskpane.0123.js'],
    ['core.00ff.js'],
    ['12.0123456789ab.js'],
    ['core-reading.123456789abc.js'],
    ['core.00ff.js', '12.0123456789ab.js', 'core-reading.123456789abc.js'],
    ['14.00ff00ff00ff.js'],
  ]);
});

it('says what is over its budget, and what measures nothing', () => {
  const within = { name: 'a', files: ['a.js'], bytes: 10, most: 10 };
  expect([within, { ...within, bytes: 11 }, { ...within, files: [] }].map((one) => overBudget(one) === null)).toEqual([
    true,
    false,
    false,
  ]);
});

it('takes every file for a later one where it does not see which are awaited, which is over that budget', () => {
  writeFileSync(path.join(folder, 'core.00ff.js'), 'load({12:"0123456789ab",14:"00ff00ff00ff"})');
  expect(budgetsOf(folder).at(-1)!.files).toEqual(['12.0123456789ab.js', '14.00ff00ff00ff.js']);
});
