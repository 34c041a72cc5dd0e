import { dated } from '#core/book/history/approvals';
import { compiledSheets, type CompiledSheets } from '#core/book/bookSheets';
import { changesCsv } from '#core/book/history/changesCsv';
import type { YearBook } from '#core/catalogue/yearBook';
import { withUnitCodes } from '#core/collection/decidedUnits';
import { attributed, withDecisions, type Decision } from '#core/collection/decision';
import { readDecisions, upTo } from '#core/checks/decisions/readDecisions';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import type { Language } from '#core/findings/message';
import { refuse, success, type Result } from '#core/findings/refusal';
import { figuresCsv, findingsCsv, summaryCsv, unitsCsv } from '#core/report/csv';
import { reportJson } from '#core/report/openData/reportJson';
import { figuresSdmxCsv } from '#core/report/openData/sdmxFigures';
import { sdmxStructureJson } from '#core/report/openData/sdmxStructure';
import { reportDocument } from '#core/report/document/reportDocument';
import { sentencesFor } from '#core/report/sentences';
import { bookForReading } from '#core/submissions/readingContext';
import { writeDocument } from '#files/writeDocument';
import path from 'node:path';
import { accountName } from '../accountName';
import { bookFile } from '../bookFile';
import type { CommandOutcome, GivenArguments } from '../command';
import { changeSummary } from '../changeSummary';
import { compilationSummary } from '../compilationSummary';
import { localDay } from '../localDay';
import { progressBar } from '../progressBar';
import { NODE_ZLIB } from '../nodeZlib';
import { openDecidedBook } from '../openBook';
import { required } from '../readArguments';
import { readInWorkers } from '../readingPool';
import { ownSheets } from '../ownSheets';
import { isWithin, refusalForFolder, writeResultFolder } from '../resultFolder';
import type { Streams } from '../streams';
import { findSubmissionFiles } from '../submissionFiles';
import { readCsvFile } from '../textFile';

/** Reads what the units sent and writes the result folder, all or nothing. */
export async function compile(
  given: GivenArguments,
  streams: Streams,
  language: Language,
): Promise<Result<CommandOutcome>> {
  const order = readOrder(given);
  if (!order.ok) return order;
  const { bookPath, paths, out } = order.value;
  const wrongFolder = refusalForFolder(out);
  if (wrongFolder) return refuse(wrongFolder);
  const opened = openDecidedBook(bookPath);
  if (!opened.ok) return opened;
  const { book, decisions: kept, history } = opened.value;
  const own = isWithin(bookPath, out) ? ownSheets(opened.value.sheets) : [];
  if (own.length > 0) {
    return refuse({ code: 'own-sheets-in-result', arguments: { file: bookPath, sheets: own } });
  }
  const decisionsPath = given.options.get('decisions');
  const decided = openDecisions(decisionsPath, book);
  if (!decided.ok) return decided;
  const ofDepartment = [bookPath, out, ...(decisionsPath === undefined ? [] : [decisionsPath])];
  const files = findSubmissionFiles(paths, ofDepartment);
  if (!files.ok) return files;

  const bar = progressBar(streams, language === 'vi' ? 'Đọc báo cáo' : 'Reading');
  const { signal } = streams;
  const task = { book: bookForReading(book), kind: 'read' } as const;
  const readings = await readInWorkers(files.value, task, { signal, onProgress: bar.advance });
  bar.finish();
  if (signal.aborted) return refuse({ code: 'interrupted', arguments: {} });
  const decisions = attributed(withDecisions(kept, decided.value), {
    by: order.value.decider,
    date: localDay(),
  });
  const compilation = compileYearEnd(book, readings, decisions);
  const sheets = compiledSheets(compilation, dated(history, localDay()));
  const summary = [
    compilationSummary(compilation, out, language),
    ...(history.last ? [changeSummary(sheets.changes, language)] : []),
  ].join('\n');
  const writingBar = progressBar(streams, language === 'vi' ? 'Ghi kết quả' : 'Writing');
  const written = await writeResultFolder(out, resultFiles(compilation, sheets, language), {
    signal,
    onProgress: writingBar.advance,
  });
  writingBar.finish();
  if (!written.ok) return written;
  streams.out(summary);
  return success(compilation.isDraft ? 1 : 0);
}

interface CompileOrder {
  readonly bookPath: string;
  readonly paths: readonly string[];
  readonly out: string;
  /** Who decides, where a decision does not say so. */
  readonly decider: string;
}

function readOrder(given: GivenArguments): Result<CompileOrder> {
  const [bookPath, ...paths] = given.positionals;
  const out = required(given, 'out', 'compile');
  if (!out.ok) return out;
  if (bookPath === undefined || paths.length === 0) {
    const argument = bookPath === undefined ? 'BOOK.xlsx' : 'PATH';
    return refuse({ code: 'missing-argument', arguments: { argument, command: 'compile' } });
  }
  const by = given.options.get('by')?.trim();
  return success({ bookPath, paths, out: out.value, decider: by || accountName() });
}

function openDecisions(
  file: string | undefined,
  { units }: Pick<YearBook, 'units'>,
): Result<readonly Decision[]> {
  if (file === undefined) return success([]);
  const table = readCsvFile(file);
  if (!table.ok) return table;
  const decisions = upTo(localDay(), readDecisions)(table.value, path.basename(file));
  return decisions.ok ? success(withUnitCodes(decisions.value, units)) : decisions;
}

/** The files of the contract, each made when its turn to be written comes. */
function resultFiles(
  compilation: Compilation,
  sheets: CompiledSheets,
  language: Language,
): ReadonlyMap<string, () => string | Uint8Array> {
  return new Map<string, () => string | Uint8Array>([
    ['book.xlsx', () => bookFile(sheets.book, compilation.book)],
    ['figures.csv', () => figuresCsv(compilation)],
    ['summary.csv', () => summaryCsv(compilation)],
    ['units.csv', () => unitsCsv(compilation)],
    ['findings.csv', () => findingsCsv(compilation, language)],
    ['changes.csv', () => changesCsv(sheets.changes)],
    ['sentences.txt', () => sentencesText(compilation)],
    ['figures.sdmx.csv', () => figuresSdmxCsv(compilation)],
    ['figures.sdmx-structure.json', () => sdmxStructureJson(compilation.book, localDay())],
    ['report.json', () => reportJson(compilation)],
    ['report.docx', () => writeDocument(reportDocument(compilation, sheets.tables), NODE_ZLIB)],
  ]);
}

/** `INDICATOR<tab>sentence`, a line each. */
function sentencesText(compilation: Compilation): string {
  return sentencesFor(compilation)
    .map(({ indicator, sentence }) => `${indicator}\t${sentence}\n`)
    .join('');
}
