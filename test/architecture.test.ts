import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MAX_LINES, violations } from './tools/architecture-rules';

const root = path.resolve(__dirname, '..');
const files = ['src', 'test', 'assets'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
);

describe('the source tree', () => {
  const found = violations(files, (file) => readFileSync(path.join(root, file), 'utf8'));

  it.each([
    'import',
    'package',
    'global',
    'chinese',
    'length',
    'rule-imports-rule',
    'rule-without-test',
    'rule-without-help',
    'rule-without-message',
  ] as const)('has no violation of: %s', (rule) => {
    const lines = found.filter((violation) => violation.rule === rule).map(({ where, detail }) => `${where} ${detail}`);
    expect(lines).toEqual([]);
  });

  it('has rules to hold this of', () => {
    expect(files.filter((file) => /^src\/core\/rules\/.*\/?[A-Z]\d{2}-[\w-]+\.ts$/.test(file)).length).toBeGreaterThan(
      20,
    );
  });
});

/** One file with one line each, in a tree that has the files they speak of. */
const TREE = [
  'src/core/index.ts',
  'src/core/review.ts',
  'src/core/grid/index.ts',
  'src/core/edits/plan.ts',
  'src/core/forms/form.ts',
  'src/core/messages/table.ts',
  'src/core/rules/rule.ts',
  'src/core/rules/money/A02-b.ts',
  'src/hosts/host.ts',
  'src/hosts/excel/excel-host.ts',
  'src/hosts/file/open.ts',
  'src/app/check.ts',
  'src/documents/index.ts',
  'src/taskpane/app.tsx',
  'src/cli/main.ts',
  'src/simulator/index.ts',
  'src/workbench/index.tsx',
];

describe('the checker', () => {
  const judge = (file: string, text: string): string[] => {
    const found = violations([...TREE, file], (name) => (name === file ? text : ''));
    return found
      .filter(({ where, rule }) => where.startsWith(file) && !rule.startsWith('rule-without'))
      .map(({ rule }) => rule);
  };

  it.each<[string, string]>([
    ['src/core/forms/a.ts', `import { a } from '../grid';`],
    ['src/core/report/a.ts', `import { a } from '../messages/table';`],
    ['src/core/rules/money/A01-a.ts', `import { a } from '../rule';`],
    ['src/core/policies/a.ts', `import * as z from 'zod/mini';`],
    ['src/core/grid/a.ts', `/** 中文注释 */ const x = { window: 1 }; export const y = x.window; export type T = '表';`],
    ['src/core/grid/b.ts', `export const day = (value: number): Date => new Date(value);`],
    [
      'src/hosts/excel/a.ts',
      `import type { EditPlan } from '../../core/edits/plan'; export const r = () => Excel.run;`,
    ],
    [
      'src/hosts/excel/b.ts',
      `import { type EditPlan } from '../../core/edits/plan'; import { a } from '../../core/grid';`,
    ],
    ['src/app/a.ts', `import { a } from '../core'; import type { B } from '../hosts/host';`],
    [
      'src/taskpane/index.tsx',
      `import { a } from '../hosts/excel/excel-host'; import { b } from '@fluentui/react-components';`,
    ],
    ['src/taskpane/b.ts', `export const word = () => import('../documents'); import type { W } from '../documents';`],
    ['src/taskpane/texts/frame.ts', `export const title = '绩效自评助手';`],
    ['src/cli/a.ts', `import fs from 'node:fs'; import blank from '../../assets/templates/a.xlsx';`],
    ['src/workbench/b.ts', `import { a } from '../simulator'; import { b } from '../hosts/file/open';`],
    ['src/core/values/a.ts', `export const words = ['以上', '以内'];`],
    ['src/hosts/file/a.ts', `export const look = { font: '仿宋', format: 'm"月"d"日"' }; export const unit = /万元$/;`],
    ['src/core/values/b.ts', ';\n'.repeat(MAX_LINES)],
  ])('lets pass %#: %s', (file, text) => expect(judge(file, text)).toEqual([]));

  it.each<[string, string, string]>([
    ['import', 'src/core/grid/a.ts', `import { a } from '../forms/form';`],
    ['import', 'src/core/rules/a.ts', `import { a } from '../messages/table';`],
    ['import', 'src/core/index.ts', `export * from './messages/table';`],
    ['import', 'src/core/review.ts', `import { a } from '../app/check';`],
    ['import', 'src/app/a.ts', `import { a } from '../core/grid';`],
    ['import', 'src/app/a.ts', `import { a } from '../hosts/excel/excel-host';`],
    ['import', 'src/hosts/excel/a.ts', `import { a } from '../file/open';`],
    ['import', 'src/hosts/file/a.ts', `import { a } from '../../core/edits/plan';`],
    ['import', 'src/taskpane/b.ts', `import { a } from '../documents';`],
    ['import', 'src/taskpane/b.ts', `import type { A } from '../hosts/excel/excel-host';`],
    ['import', 'src/taskpane/b.ts', `export const a = () => import('../core/grid');`],
    ['import', 'src/taskpane/b.ts', `export type A = import('../cli/main').A;`],
    ['import', 'src/taskpane/b.ts', `new Worker(new URL('../cli/main.ts', import.meta.url));`],
    ['import', 'src/cli/a.ts', `import { a } from '../simulator';`],
    ['import', 'src/simulator/a.ts', `import { a } from '../hosts/host';`],
    ['import', 'src/documents/a.ts', `import { a } from '../app/check';`],
    ['import', 'src/workbench/b.ts', `import { a } from '../taskpane/app';`],
    ['import', 'src/core/forms/a.ts', `import a from '../../../assets/help/A01.md';`],
    ['rule-imports-rule', 'src/core/rules/money/A01-a.ts', `import { a } from './A02-b';`],
    ['package', 'src/core/grid/a.ts', `import { z } from 'zod';`],
    ['package', 'src/core/grid/a.ts', `import fs from 'node:fs';`],
    ['package', 'src/hosts/file/a.ts', `import fs from 'node:fs';`],
    ['package', 'src/app/a.ts', `import { useState } from 'react';`],
    ['global', 'src/core/grid/a.ts', `export const a = window.name;`],
    ['global', 'src/core/grid/a.ts', `export const a = process.env;`],
    ['global', 'src/core/grid/a.ts', `export const a = Date.now();`],
    ['global', 'src/core/grid/a.ts', `export const a = new Date();`],
    ['global', 'src/core/grid/a.ts', `export const a = Math.random();`],
    ['global', 'src/core/grid/a.ts', `export const a = async () => 1;`],
    ['global', 'src/core/grid/a.ts', `export type A = Promise<void>;`],
    ['global', 'src/core/grid/a.ts', `console.log(1);`],
    ['global', 'src/app/a.ts', `export type A = Excel.Range;`],
    ['global', 'src/taskpane/index.tsx', `void Office.onReady();`],
    ['chinese', 'src/app/a.ts', `export const a = '校验';`],
    ['chinese', 'src/app/a.ts', 'export const a = `共 ${1}`;'],
    ['chinese', 'src/taskpane/b.tsx', `export const A = () => <p>校验</p>;`],
    ['chinese', 'src/core/scoring/a.ts', `export const a = /万元/;`],
    ['chinese', 'src/core/edits/a.ts', `export const a = { 校验: 1 };`],
    ['length', 'src/app/a.ts', '\n'.repeat(MAX_LINES + 1)],
  ])('finds %#: %s in %s', (rule, file, text) => expect(judge(file, text)).toEqual([rule]));

  it('finds a rule that lacks its test, help page and message', () => {
    const file = 'src/core/rules/money/A02-b.ts';
    const complete = [...TREE, 'test/core/rules/money/A02-b.test.ts', 'assets/help/A02.md'];
    const read = (name: string): string =>
      name === 'src/core/messages/table.ts' ? `export const t = { A02: '' };` : '';
    expect(violations(complete, read)).toEqual([]);
    expect(violations(TREE, () => '')).toEqual(
      ['rule-without-test', 'rule-without-help', 'rule-without-message'].map((rule) => ({
        rule,
        where: file,
        detail: 'A02',
      })),
    );
  });
});
