import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

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
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          configFile: path.join(root, 'tsconfig.check.json'),
          compilerOptions: { noEmit: false },
        },
      },
    ],
  },
  // Readable stack traces matter more here than small files.
  optimization: { minimize: false },
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
};

export default [commandLine];
