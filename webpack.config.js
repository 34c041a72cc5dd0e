import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

const typescript = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: {
    transpileOnly: true,
    configFile: path.join(root, 'tsconfig.check.json'),
    compilerOptions: { noEmit: false },
  },
};

/** The command line as two scripts for Node: the command itself and the worker that reads files. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { main: './src/cli/main.ts', readingWorker: './src/cli/readingWorker.ts' },
  output: {
    path: path.join(root, 'dist/cli'),
    filename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    clean: true,
  },
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: {
    // The bundle finds its worker and the project's assets by its own address.
    parser: { javascript: { importMeta: false, url: false, worker: false } },
    rules: [typescript],
  },
  // Readable stack traces matter more here than small files.
  optimization: { minimize: false },
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
};

/**
 * Where Office.js comes from: Microsoft's own address, the only one it supports, or a folder of a
 * closed network (`OFFICE_JS=/office/office.js npm run build`).
 */
const OFFICE_JS =
  process.env.OFFICE_JS ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Where the add-in is served from; the manifest names it. */
const ADDIN_URL = process.env.ADDIN_URL ?? 'https://localhost:3000';

const officeOrigin = OFFICE_JS.startsWith('http') ? ` ${new URL(OFFICE_JS).origin}` : '';
const policy = [
  "default-src 'none'",
  `script-src 'self'${officeOrigin}`,
  "style-src 'self'",
  "img-src 'self' data:",
  `connect-src 'self'${officeOrigin}`,
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy, the gate of the pane and Office.js before everything else in a page's head. */
class OfficePage {
  apply(compiler) {
    compiler.hooks.compilation.tap('OfficePage', (compilation) => {
      const hooks = HtmlWebpackPlugin.getCompilationHooks(compilation);
      hooks.alterAssetTagGroups.tap('OfficePage', (page) => {
        page.headTags.unshift(
          tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }, true),
          ...(page.outputName === 'taskpane.html'
            ? [tag('script', { src: 'gate.js' }, false)]
            : []),
          tag('script', { src: OFFICE_JS, 'data-office': '' }, false),
        );
        return page;
      });
    });
  }
}

function tag(tagName, attributes, voidTag) {
  return { tagName, attributes, voidTag, meta: { plugin: 'OfficePage' } };
}

const page = {
  mode: 'production',
  target: ['web', 'es2022'],
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      typescript,
      { test: /\.csv$/, type: 'asset/source' },
      { test: /\.css$/, type: 'css/auto' },
    ],
  },
  experiments: { css: true },
  devtool: false,
  performance: false,
  // What is well is not told: `npm start` says one line, its address.
  stats: { preset: 'errors-warnings', warningsCount: false, errorsCount: false },
};

/** What Excel loads: the pane, the page of the ribbon's commands, the icons, the manifest. */
const addin = {
  ...page,
  name: 'addin',
  entry: { taskpane: './src/taskpane/main.tsx', commands: './src/commands/main.ts' },
  output: { path: path.join(root, 'dist/addin'), filename: '[name].js', clean: true },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
    }),
    new HtmlWebpackPlugin({
      template: './src/commands/commands.html',
      filename: 'commands.html',
      chunks: ['commands'],
    }),
    new OfficePage(),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
        { from: 'assets/support.html' },
        // As it is written: old engines run it.
        { from: 'src/taskpane/gate.js', info: { minimized: true } },
        {
          from: 'manifest.xml',
          transform: (text) => String(text).replaceAll('https://localhost:3000', ADDIN_URL),
        },
      ],
    }),
  ],
};

/** The embedded workbook, and the two scripts that stand for Office in the pane's frame. */
const preview = {
  ...page,
  name: 'preview',
  entry: {
    preview: './src/preview/page/main.ts',
    bridge: './src/preview/frame/bridge.ts',
    office: './src/preview/frame/office.ts',
  },
  output: { path: path.join(root, 'dist/preview'), filename: '[name].js', clean: true },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/preview/page/preview.html',
      filename: 'preview.html',
      chunks: ['preview'],
    }),
  ],
};

export default [commandLine, addin, preview];
