import assert from 'node:assert/strict';
import path from 'node:path';
import type { YearBook } from '#core/catalogue/yearBook';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import type { FileReading } from '#core/submissions/reading';
import { readingContext } from '#core/submissions/readingContext';
import { openBook } from '#cli/openBook';
import { readSubmissionFile } from '#cli/readSubmissionFile';
import { findSubmissionFiles } from '#cli/submissionFiles';
import { ROOT } from './commandLine';

export interface CompiledSample {
  readonly book: YearBook;
  readonly readings: readonly FileReading[];
  readonly compilation: Compilation;
}

const compiled = new Map<string, CompiledSample>();

/** A sample set compiled in this process, once: what the command line writes is tested elsewhere. */
export function compiledSample(name: string): CompiledSample {
  const known = compiled.get(name);
  if (known) return known;
  const folder = path.join(ROOT, 'assets/samples', name);
  const book = openBook(path.join(folder, 'book.xlsx'));
  assert.ok(book.ok);
  const files = findSubmissionFiles([path.join(folder, 'submissions')], []);
  assert.ok(files.ok);
  const context = readingContext(book.value);
  const readings = files.value.map((file) => readSubmissionFile(file, context));
  const compilation = compileYearEnd(book.value, readings, []);
  const sample = { book: book.value, readings, compilation };
  compiled.set(name, sample);
  return sample;
}
