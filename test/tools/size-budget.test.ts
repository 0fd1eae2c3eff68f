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
    'core.00ff.js': 'load({12:"0123456789ab",13:"ba9876543210"})',
    'core-in-process.00ff.js': 'x',
    '12.0123456789ab.js': 'rules',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('counts what the page loads first, and what the worker loads', () => {
  expect(budgetsOf(folder).map(({ files }) => files)).toEqual([
    ['taskpane.0123.js'],
    ['core.00ff.js', '12.0123456789ab.js'],
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
