import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import { readIndicators } from '#core/catalogue/readIndicators';
import { RULES } from '#core/checks/rules';
import type { YearBook } from '#core/catalogue/yearBook';
import type { Finding } from '#core/findings/finding';
import type { Language } from '#core/findings/message';
import { findingSentence } from '#core/findings/findingSentence';
import { refuse, success, type Result } from '#core/findings/refusal';
import { placeOf } from '#core/workbook/sourceCell';
import type { CommandOutcome, GivenArguments } from '../command';
import { openBook } from '../openBook';
import { progressBar } from '../progressBar';
import { readInWorkers } from '../readingPool';
import type { ReadingTask } from '../readingOrders';
import { standardCatalogueFile } from '../standardCatalogueFile';
import type { Streams } from '../streams';
import { findSubmissionFiles } from '../submissionFiles';
import { readCsvFile } from '../textFile';

/** Checks files as the receiver will, before they are sent. */
export async function check(
  given: GivenArguments,
  streams: Streams,
  language: Language,
): Promise<Result<CommandOutcome>> {
  if (given.positionals.length === 0) {
    return refuse({ code: 'missing-argument', arguments: { argument: 'FILE', command: 'check' } });
  }
  const task = checkingTask(given.options.get('book'));
  if (!task.ok) return task;
  const files = findSubmissionFiles(given.positionals, []);
  if (!files.ok) return files;

  const bar = progressBar(streams, language === 'vi' ? 'Kiểm tra' : 'Checking');
  const { signal } = streams;
  const checked = await readInWorkers(files.value, task.value, { signal, onProgress: bar.advance });
  bar.finish();
  if (signal.aborted) return refuse({ code: 'interrupted', arguments: {} });

  const findings = checked.flatMap((file) => file.findings);
  const speak = given.flags.has('json') ? jsonLine : spokenLine;
  for (const finding of findings) streams.out(`${speak(finding, language)}\n`);
  if (findings.length === 0 && !given.flags.has('json')) streams.out(ALL_IS_WELL[language]);
  return success(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
}

const ALL_IS_WELL: Readonly<Record<Language, string>> = {
  vi: 'Không có phát hiện nào: báo cáo có thể gửi.\n',
  en: 'No findings: the report is ready to send.\n',
};

/** By the receiver's book; without one, by the standard catalogue alone. */
function checkingTask(bookPath: string | undefined): Result<ReadingTask> {
  const book = bookPath === undefined ? standardBook() : openBook(bookPath);
  const kind = bookPath === undefined ? 'check-by-itself' : 'check';
  return book.ok ? success({ book: book.value, kind }) : book;
}

/** Says nothing of units and years: each file does that itself. */
const UNKNOWN_YEAR = 0;

function standardBook(): Result<YearBook> {
  const table = readCsvFile(standardCatalogueFile());
  if (!table.ok) return table;
  const indicators = readIndicators(table.value, 'indicators.csv');
  if (!indicators.ok) return indicators;
  return success({
    department: '',
    year: UNKNOWN_YEAR,
    settings: DEFAULT_SETTINGS,
    indicators: indicators.value,
    units: [],
    boundaries: [],
    knownFigures: [],
    plans: [],
  });
}

function spokenLine(finding: Finding, language: Language): string {
  const title = RULES.find(({ slug }) => slug === finding.rule)?.title[language] ?? '';
  return `${SEVERITY_WORD[language][finding.severity]} [${finding.rule}] ${title} · ${placeOf(finding.source)}: ${findingSentence(finding, language)}`;
}

const SEVERITY_WORD = {
  vi: { error: 'LỖI', warning: 'CẢNH BÁO', note: 'GHI CHÚ' },
  en: { error: 'ERROR', warning: 'WARNING', note: 'NOTE' },
} as const;

/** The columns of findings.csv, in their order. */
function jsonLine(finding: Finding, language: Language): string {
  const { severity, rule, unit, indicator, year, source, proposal = '' } = finding;
  return JSON.stringify({
    severity,
    rule,
    unit,
    indicator,
    year: year === UNKNOWN_YEAR ? null : year,
    ...source,
    message: findingSentence(finding, language),
    proposal,
  });
}
