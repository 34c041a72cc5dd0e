#!/usr/bin/env node
// Starts the command line. It is bundled by `npm ci`; where that step was left out, or a source
// is newer than the bundle, it is bundled here first.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = path.join(root, 'dist/cli/main.mjs');

if (!existsSync(bundle) || newestSource(path.join(root, 'src')) > statSync(bundle).mtimeMs) {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const built = spawnSync(process.execPath, [webpack, '--config-name', 'cli'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (built.status !== 0) {
    process.stderr.write(
      'Chưa dựng được chương trình; chạy “npm ci” rồi thử lại. (Run “npm ci” and try again.)\n',
    );
    process.exit(2);
  }
  // A bundle that comes out the same is not written again, and would look old for ever.
  const now = new Date();
  utimesSync(bundle, now, now);
}
await import(bundle);

function newestSource(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (newest, entry) =>
        Math.max(newest, statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
      0,
    );
}
