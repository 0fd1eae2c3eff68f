/**
 * Three builds from one source tree, each named so that `webpack --config-name cli` makes only that one:
 *   taskpane   dist/taskpane.html, its chunks, office.js and icons; and the same page once more as
 *              dist/workbench/pane.html with the shim before office.js
 *   workbench  dist/workbench/index.html, shim.js and the sample workbooks
 *   cli        dist/cli/ziping.js, one file that needs nothing beside it
 *
 * `--env officejs=self|cdn|cdn-cn` says where office.js comes from (default: our own origin, because an intranet has
 * no CDN). `configurations()` takes another root so that tests can build small pages of their own.
 */
/* eslint @typescript-eslint/no-require-imports: off -- a CommonJS file */
'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { GriffelCSSExtractionPlugin } = require('@griffel/webpack-extraction-plugin');
const webpack = require('webpack');

/** Address of office.js in the page, and the one foreign origin that may then serve scripts. */
const OFFICE_JS = {
  self: { address: 'office/office.js', origin: null },
  cdn: {
    address: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
  },
  'cdn-cn': {
    address: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
};

/** What office.js loads from its own folder in Excel, on Windows, Mac and the web, in Chinese and English. */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** Styles stay inline because Fluent's provider writes its theme variables into a style element. */
const securityPolicy = (origin) =>
  Object.entries({
    'default-src': "'self'",
    'script-src': origin === null ? "'self'" : `'self' ${origin}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'frame-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const tag = (tagName, attributes) => ({
  tagName,
  attributes,
  voidTag: tagName !== 'script',
  meta: { plugin: 'LeadingTagsPlugin' },
});
const script = (src) => tag('script', { src });
/** Not in the way of the pane's own script: an office.js that never comes must not leave the page blank. */
const officeScript = (src) => tag('script', { async: true, src });
const icon = (up) => tag('link', { rel: 'icon', href: `${up}assets/icons/icon-32.png` });

/** The worker's core in two files of like size, which load at the same time: what reads a form, what judges it. */
const CORE_PARTS = {
  'core-reading': /[\\/](?:src[\\/]core[\\/](?:grid|values|edits|forms)|big\.js)[\\/]/,
  'core-judging': /[\\/]src[\\/](?:core|taskpane)[\\/]/,
};
/** Chunks that begin the core: in the worker, and on the page where there is none. */
const CORE_STARTS = ['core', 'core-in-process'];

const corePart = ([name, test], index) => [
  name,
  { name, test, priority: 20 - index, enforce: true, chunks: (chunk) => CORE_STARTS.includes(chunk.name) },
];

/**
 * The worker asks for its files one after the other, and only once the page's own script runs; so the page asks for
 * them from the start. Not `preload`: the page itself never uses them, and its own script comes first.
 */
const earlyTags = (compilation, up) =>
  ['core', ...Object.keys(CORE_PARTS)].flatMap((name) =>
    [...(compilation.namedChunks.get(name)?.files ?? [])].map((file) =>
      tag('link', { rel: 'prefetch', as: 'script', href: `${up}${file}` }),
    ),
  );

/** Puts the security policy and the tags of `leading` before the page's own; a template must not bring its own. */
class LeadingTagsPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('LeadingTagsPlugin', (compilation) => {
      const hooks = HtmlPlugin.getCompilationHooks(compilation);
      hooks.afterTemplateExecution.tap('LeadingTagsPlugin', (page) => {
        if (/office\.js|Content-Security-Policy/i.test(page.html)) {
          throw new Error(`${page.plugin.options.template}: office.js and the security policy are put in by the build`);
        }
        return page;
      });
      hooks.alterAssetTagGroups.tap('LeadingTagsPlugin', (page) => {
        const { leading, publicPath } = page.plugin.options;
        page.headTags.unshift(...leading);
        page.headTags.push(...earlyTags(compilation, publicPath));
        return page;
      });
    });
  }
}

/** A page with the tags of `leading`, and with `up` = '../' where it lies one folder below what it refers to. */
const page = ({ template, filename, chunks = 'all', up = '', origin = null, leading = [] }) =>
  new HtmlPlugin({
    template,
    filename,
    chunks,
    publicPath: up,
    minify: false,
    leading: [tag('meta', { 'http-equiv': 'Content-Security-Policy', content: securityPolicy(origin) }), ...leading],
  });

/** The command line is started by its name, so its file must be executable wherever it was built. */
class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap('ExecutablePlugin', (_name, { targetPath }) => fs.chmodSync(targetPath, 0o755));
  }
}

/** One line per tenth of the way: readable on a terminal and in the log of a build machine. */
function progress(name) {
  let shown = -1;
  return new webpack.ProgressPlugin((share, message) => {
    const tenth = Math.floor(share * 10);
    if (tenth <= shown) return;
    shown = tenth;
    process.stderr.write(`[${name}] ${String(tenth * 10).padStart(3)}% ${message}\n`);
  });
}

const swc = (runtime) => ({
  loader: require.resolve('swc-loader'),
  options: {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: runtime,
    },
  },
});

/** Office's own certificates for localhost, where `npx office-addin-dev-certs install` has made them. */
function localhostCertificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const file = (name) => path.join(folder, name);
  if (!fs.existsSync(file('localhost.key'))) return {};
  return { key: file('localhost.key'), cert: file('localhost.crt'), ca: file('ca.crt') };
}

/** @param options root: folder with src/ and assets/; out: where dist goes; officejs: key of OFFICE_JS; cached: on disk */
function configurations({ root = __dirname, out = path.join(root, 'dist'), mode, officejs = 'self', cached = true }) {
  const office = OFFICE_JS[officejs];
  if (office === undefined) throw new Error(`--env officejs=${officejs}: one of ${Object.keys(OFFICE_JS).join(', ')}`);
  const production = mode === 'production';
  const at = (...names) => path.join(root, ...names);
  const library = (name) => path.dirname(require.resolve(`${name}/package.json`, { paths: [root, __dirname] }));
  const officeFolder = path.join(library('@microsoft/office-js'), 'dist');

  const cache = (name) =>
    cached && {
      type: 'filesystem',
      cacheDirectory: at('.cache/webpack'),
      name: `${name}-${mode}`,
      buildDependencies: { config: [__filename] },
    };
  // a name that a module does not export is undefined at run time: better no build
  const strict = { javascript: { exportsPresence: 'error' } };
  const common = {
    mode,
    context: root,
    performance: false,
    stats: 'errors-warnings',
    resolve: { extensions: ['.tsx', '.ts', '.js', '.mjs'] },
  };
  const browser = {
    ...common,
    target: ['web', 'es2022'],
    // never an eval devtool: the security policy forbids eval in both modes
    devtool: production ? false : 'cheap-module-source-map',
    resolve: { ...common.resolve, alias: { react: library('react'), 'react-dom': library('react-dom') } },
    module: {
      parser: strict,
      rules: [
        {
          test: /\.[jt]sx?$/,
          include: [at('src'), /node_modules[\\/]@fluentui/],
          use: production ? [GriffelCSSExtractionPlugin.loader] : [],
        },
        { test: /\.tsx?$/, include: at('src'), use: [require.resolve('@griffel/webpack-loader'), swc('es2022')] },
        // the core is pure: what the pane does not use of it stays in the worker's chunk
        { test: /\.ts$/, include: at('src/core'), sideEffects: false },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, require.resolve('css-loader')] },
        { test: /\.md$/, type: 'asset/source' },
      ],
    },
  };
  const named = (name) => (production ? `${name}.[contenthash:12]` : name);
  const styles = () => [
    // Griffel's rules stand in buckets and do not hang on the order of modules
    new MiniCssExtractPlugin({ filename: `${named('[name]')}.css`, ignoreOrder: true }),
    ...(production ? [new GriffelCSSExtractionPlugin()] : []),
  ];

  const paneTemplate = at('src/taskpane/taskpane.html');
  const beside = (up) => (office.origin === null ? `${up}${office.address}` : office.address);
  const taskpane = {
    ...browser,
    name: 'taskpane',
    cache: cache('taskpane'),
    entry: { taskpane: at('src/taskpane/index.tsx') },
    optimization: { splitChunks: { cacheGroups: Object.fromEntries(Object.entries(CORE_PARTS).map(corePart)) } },
    output: {
      path: out,
      filename: `${named('[name]')}.js`,
      chunkFilename: `${named('[name]')}.js`,
      assetModuleFilename: 'assets/[name].[contenthash:12][ext]',
      // relative to the script itself: the same chunks serve taskpane.html and workbench/pane.html
      publicPath: 'auto',
      uniqueName: 'ziping-taskpane',
      clean: { keep: /^(?:cli|workbench)[\\/]/ },
    },
    plugins: [
      progress('taskpane'),
      ...styles(),
      page({
        template: paneTemplate,
        filename: 'taskpane.html',
        origin: office.origin,
        leading: [icon(''), officeScript(beside(''))],
      }),
      page({
        template: paneTemplate,
        filename: 'workbench/pane.html',
        up: '../',
        origin: office.origin,
        leading: [icon('../'), script('shim.js'), officeScript(beside('../'))],
      }),
      new LeadingTagsPlugin(),
      new CopyPlugin({
        patterns: [
          { from: at('assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
          // ES5 for a web view that cannot run the rest: kept as written, because minimising would write newer syntax
          { from: at('src/taskpane/legacy.js'), to: 'legacy.js', info: { minimized: true } },
          ...(office.origin === null
            ? [
                ...OFFICE_FILES.map((name) => ({
                  from: path.join(officeFolder, name),
                  to: `office/${name}`,
                  info: { minimized: true },
                })),
                // the code asks for this spelling; the package ships another, which a case-sensitive server refuses
                {
                  from: path.join(officeFolder, 'agaveerrorux'),
                  to: 'office/AgaveErrorUX',
                  info: { minimized: true },
                },
              ]
            : []),
        ],
      }),
    ],
    devServer: {
      host: 'localhost',
      port: 3000,
      server: { type: 'https', options: localhostCertificate() },
      hot: false,
      client: { overlay: false },
    },
  };

  const workbench = {
    ...browser,
    name: 'workbench',
    cache: cache('workbench'),
    entry: {
      workbench: at('src/workbench/index.tsx'),
      shim: { import: at('src/workbench/shim.ts'), filename: 'shim.js' },
    },
    output: {
      path: path.join(out, 'workbench'),
      filename: `${named('[name]')}.js`,
      chunkFilename: `${named('[name]')}.js`,
      publicPath: 'auto',
      uniqueName: 'ziping-workbench',
      clean: { keep: 'pane.html' },
    },
    plugins: [
      progress('workbench'),
      ...styles(),
      page({ template: at('src/workbench/workbench.html'), filename: 'index.html', chunks: ['workbench'] }),
      new LeadingTagsPlugin(),
      new CopyPlugin({ patterns: [{ from: at('assets/samples/*.xlsx'), to: 'samples/[name][ext]' }] }),
    ],
  };

  const cli = {
    ...common,
    name: 'cli',
    cache: cache('cli'),
    target: 'node20',
    // left readable: the trace of a defect (exit code 3) must mean something to the person who mends it
    devtool: false,
    optimization: { minimize: false },
    entry: at('src/cli/main.ts'),
    output: { path: path.join(out, 'cli'), filename: 'ziping.js', clean: true },
    module: {
      parser: { javascript: { ...strict.javascript, dynamicImportMode: 'eager' } },
      rules: [
        { test: /\.ts$/, include: at('src'), use: swc('es2023') },
        { test: /\.xlsx$/, type: 'asset/bytes' },
        { test: /\.md$/, type: 'asset/source' },
      ],
    },
    plugins: [
      progress('cli'),
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new ExecutablePlugin(),
    ],
  };

  return [taskpane, workbench, cli];
}

module.exports = (env, argv) => configurations({ mode: argv.mode ?? 'production', officejs: env.officejs });
module.exports.configurations = configurations;
