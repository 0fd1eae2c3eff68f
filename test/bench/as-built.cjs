/**
 * Loads TypeScript as the build compiles it. tsx keeps the name of every function by defining it anew each time it is
 * made, which costs small functions more than their work: its figures are those of tsx, not of the product.
 */
/* eslint @typescript-eslint/no-require-imports: off -- a CommonJS file */
'use strict';

const Module = require('node:module');
const { transformFileSync } = require('@swc/core');
const asset = require('../tools/file-transform.cjs');

for (const extension of ['.ts', '.tsx']) {
  Module._extensions[extension] = (module, file) => {
    const { code } = transformFileSync(file, {
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: {
        parser: { syntax: 'typescript', tsx: extension === '.tsx' },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2023',
      },
    });
    module._compile(code, file);
  };
}
for (const extension of ['.md', '.xlsx']) {
  Module._extensions[extension] = (module, file) => module._compile(asset.process('', file).code, file);
}
