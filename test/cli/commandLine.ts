import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseCsv } from '#core/catalogue/csvText';
import { readFileSync } from 'node:fs';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const LAUNCHER = path.join(ROOT, 'src/cli/tongket.mjs');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line as a person would, without a terminal. */
export function tongket(...words: readonly string[]): Ended {
  const ended = spawnSync(process.execPath, [LAUNCHER, ...words], {
    encoding: 'utf8',
    cwd: tmpdir(),
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: ended.status, out: ended.stdout, error: ended.stderr };
}

/** Starts the command line and interrupts it, as Ctrl-C does, after so many milliseconds. */
export function tongketInterrupted(after: number, ...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [LAUNCHER, ...words], { cwd: tmpdir() });
    let out = '';
    let error = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    const timer = setTimeout(() => child.kill('SIGINT'), after);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, out, error });
    });
  });
}

/** A folder that is gone when the suite is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The records of a CSV file of the contract, as maps from column to text. */
export function recordsOf(file: string): readonly ReadonlyMap<string, string>[] {
  const table = parseCsv(readFileSync(file, 'utf8'), path.basename(file));
  if (!table.ok) throw new Error(`${file} is no CSV file`);
  return table.value.records;
}
