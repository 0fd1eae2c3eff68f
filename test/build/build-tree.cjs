/** Builds the tree of `build.test.ts`: node build-tree.cjs ROOT MODE OFFICEJS [NAME]. Jest cannot run webpack in its own sandbox. */
/* eslint @typescript-eslint/no-require-imports: off -- a CommonJS file */
'use strict';

const webpack = require('webpack');
const { configurations } = require('../../webpack.config.js');

const [root, mode, officejs, only] = process.argv.slice(2);
const wanted = configurations({ root, mode, officejs, cached: false }).filter(
  ({ name }) => only === undefined || name === only,
);
webpack(wanted, (error, stats) => {
  if (error !== null) throw error;
  if (stats.hasErrors()) {
    process.stdout.write(stats.toString('errors-only'));
    process.exitCode = 1;
  }
});
