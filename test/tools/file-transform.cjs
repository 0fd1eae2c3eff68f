/** jest's counterpart of the two asset rules in webpack.config.js: .xlsx files as bytes, .md files as text. */
/* eslint @typescript-eslint/no-require-imports: off -- a CommonJS file */
'use strict';

const fs = require('node:fs');

module.exports = {
  process(_text, file) {
    const bytes = fs.readFileSync(file);
    const value = file.endsWith('.md')
      ? JSON.stringify(bytes.toString('utf8'))
      : `new Uint8Array(Buffer.from('${bytes.toString('base64')}', 'base64'))`;
    return { code: `module.exports = { __esModule: true, default: ${value} };` };
  },
};
