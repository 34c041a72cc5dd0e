import path from 'node:path';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import { parseCsv } from '#core/catalogue/csvText';
import { readIndicators } from '#core/catalogue/readIndicators';
import type { YearBook } from '#core/catalogue/yearBook';
import { checkFiles } from '#core/checkFiles';
import type { Finding } from '#core/findings/finding';
import type { Language } from '#core/findings/message';
import { sentenceOf } from '#core/findings/messages';
import { refuse, success, type Result } from '#core/findings/refusal';
import type { FileReading } from '#core/submissions/reading';
import { readingContext } from '#core/submissions/readingContext';
import { readSubmissions } from '#core/submissions/readSubmissions';
import { statedSender } from '#core/submissions/statedSender';
import type { CommandOutcome, GivenArguments } from '../command';
import { openBook } from '../openBook';
import { projectRoot } from '../projectRoot';
import { openFile, unreadable } from '../readSubmissionFile';
import type { Streams } from '../streams';
import { findSubmissionFiles, type SubmissionFile } from '../submissionFiles';

/** Checks files as the receiver will, before they are sent. */
export async function check(
  given: GivenArguments,
  streams: Streams,
  language: Language,
): Promise<Result<CommandOutcome>> {
  if (given.positionals.length === 0) {
    return refuse({ code: 'missing-argument', arguments: { argument: 'FILE', command: 'check' } });
  }
  const book = bookToCheckBy(given.options.get('book'));
  if (!book.ok) return book;
  const files = findSubmissionFiles(given.positionals, []);
  if (!files.ok) return files;
  const findings = files.value.flatMap((file) => checkFile(file, book.value, given));
  const speak = given.flags.has('json') ? jsonLine : spokenLine;
  for (const finding of findings) streams.out(`${speak(finding, language)}\n`);
  if (findings.length === 0 && !given.flags.has('json')) streams.out(ALL_IS_WELL[language]);
  return success(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
}

const ALL_IS_WELL: Readonly<Record<Language, string>> = {
  vi: 'Không có phát hiện nào: báo cáo có thể gửi.\n',
  en: 'No findings: the report is ready to send.\n',
};

/** The receiver's book; without one, the standard catalogue and whoever the file says it is from. */
function bookToCheckBy(bookPath: string | undefined): Result<YearBook> {
  if (bookPath !== undefined) return openBook(bookPath);
  const file = path.join(projectRoot(), 'assets/catalogue/indicators.csv');
  const table = parseCsv(readFileSync(file, 'utf8'), path.basename(file));
  if (!table.ok) return table;
  const indicators = readIndicators(table.value, path.basename(file));
  if (!indicators.ok) return indicators;
  return success({
    department: '',
    year: 0,
    settings: DEFAULT_SETTINGS,
    indicators: indicators.value,
    units: [],
    boundaries: [],
    knownFigures: [],
    plans: [],
  });
}

function checkFile(
  file: SubmissionFile,
  book: YearBook,
  given: GivenArguments,
): readonly Finding[] {
  const opened = openFile(file);
  if (!opened.ok) return unreadable(file.file, book.year, opened.refusal).findings;
  const receiver = given.options.has('book') ? book : { ...book, ...statedSender(opened.value) };
  const reading: FileReading = readSubmissions(opened.value, readingContext(receiver));
  return checkFiles(receiver, [reading]);
}

function spokenLine(finding: Finding, language: Language): string {
  const { file, sheet, cell } = finding.source;
  const place = [file, sheet, cell].filter((part) => part !== '').join(' › ');
  return `${SEVERITY_WORD[language][finding.severity]} [${finding.rule}] ${place}: ${sentenceOf(finding.message, language)}`;
}

const SEVERITY_WORD = {
  vi: { error: 'LỖI', warning: 'CẢNH BÁO', note: 'GHI CHÚ' },
  en: { error: 'ERROR', warning: 'WARNING', note: 'NOTE' },
} as const;

function jsonLine(finding: Finding, language: Language): string {
  const { severity, rule, unit, indicator, year, source, message, proposal = '' } = finding;
  const sentence = sentenceOf(message, language);
  return JSON.stringify({
    severity,
    rule,
    unit,
    indicator,
    year,
    ...source,
    message: sentence,
    proposal,
  });
}
