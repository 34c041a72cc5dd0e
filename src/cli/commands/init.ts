import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyBookSheets } from '#core/book/bookSheets';
import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import { readBoundaries } from '#core/catalogue/readBoundaries';
import { readIndicators } from '#core/catalogue/readIndicators';
import { readKnownFigures, readPlans } from '#core/catalogue/readKnownFigures';
import { readUnits } from '#core/catalogue/readUnits';
import type { HouseSettings, YearBook } from '#core/catalogue/yearBook';
import type { CsvTable } from '#core/catalogue/csvText';
import { countEn } from '#core/findings/countInWords';
import { refuse, success, type Result } from '#core/findings/refusal';
import { bookFile } from '../bookFile';
import type { CommandOutcome, GivenArguments } from '../command';
import { required } from '../readArguments';
import { standardCatalogueFile } from '../standardCatalogueFile';
import type { Streams } from '../streams';
import { isSystemError } from '../systemError';
import { readCsvFile } from '../textFile';
import type { Language } from '#core/findings/message';

/** Makes the book of a year from CSV files. */
export async function init(
  given: GivenArguments,
  streams: Streams,
  language: Language,
): Promise<Result<CommandOutcome>> {
  const department = required(given, 'department', 'init');
  if (!department.ok) return department;
  const year = requiredYear(given);
  if (!year.ok) return year;
  const out = required(given, 'out', 'init');
  if (!out.ok) return out;
  if (path.extname(out.value).toLowerCase() !== '.xlsx') {
    return refuse({ code: 'book-not-xlsx', arguments: { path: out.value } });
  }
  const settings = readSettings(given);
  if (!settings.ok) return settings;
  const book = readYearBook(given, department.value, year.value, settings.value);
  if (!book.ok) return book;
  const written = writeNewFile(out.value, bookFile(emptyBookSheets(book.value), book.value));
  if (!written.ok) return written;
  streams.out(summary(book.value, out.value, language));
  return success(0);
}

function requiredYear(given: GivenArguments): Result<number> {
  const text = required(given, 'year', 'init');
  if (!text.ok) return text;
  return /^(19|20)\d\d$/.test(text.value)
    ? success(Number(text.value))
    : refuse({ code: 'bad-year', arguments: { text: text.value } });
}

/** How the department writes comparisons, where it says so. */
function readSettings(given: GivenArguments): Result<HouseSettings> {
  const comparison = given.options.get('comparison') ?? DEFAULT_SETTINGS.comparison;
  const decimals = given.options.get('growth-decimals') ?? String(DEFAULT_SETTINGS.growthDecimals);
  const basePhrase = given.options.get('base') ?? DEFAULT_SETTINGS.basePhrase;
  if (comparison !== 'growth' && comparison !== 'index') return wrong(`--comparison ${comparison}`);
  if (basePhrase !== 'year' && basePhrase !== 'same-period') return wrong(`--base ${basePhrase}`);
  if (!/^[0-3]$/.test(decimals)) return wrong(`--growth-decimals ${decimals}`);
  return success({
    ...DEFAULT_SETTINGS,
    comparison,
    basePhrase,
    growthDecimals: Number(decimals),
  });
}

function wrong(detail: string): Result<never> {
  return refuse({ code: 'bad-arguments', arguments: { command: 'init', detail } });
}

/** The book's records from the files named on the command line; what is not named is empty. */
function readYearBook(
  given: GivenArguments,
  department: string,
  year: number,
  settings: HouseSettings,
): Result<YearBook> {
  const indicators = readTable(
    given.options.get('indicators') ?? standardCatalogueFile(),
    readIndicators,
    [],
  );
  if (!indicators.ok) return indicators;
  const units = readTable(given.options.get('units'), readUnits, []);
  if (!units.ok) return units;
  const boundaries = readTable(
    given.options.get('boundaries'),
    (table, file) => readBoundaries(table, file, units.value),
    [],
  );
  if (!boundaries.ok) return boundaries;
  const known = { units: units.value, indicators: indicators.value };
  const figures = readTable(
    given.options.get('figures'),
    (table, file) => readKnownFigures(table, file, known),
    [],
  );
  if (!figures.ok) return figures;
  const plans = readTable(
    given.options.get('plan'),
    (table, file) => readPlans(table, file, known),
    [],
  );
  if (!plans.ok) return plans;
  return success({
    department: department.normalize('NFC'),
    year,
    settings,
    indicators: indicators.value,
    units: units.value,
    boundaries: boundaries.value,
    knownFigures: figures.value,
    plans: plans.value,
  });
}

function readTable<Records>(
  file: string | undefined,
  read: (table: CsvTable, file: string) => Result<Records>,
  otherwise: Records,
): Result<Records> {
  if (file === undefined) return success(otherwise);
  const table = readCsvFile(file);
  return table.ok ? read(table.value, path.basename(file)) : table;
}

/** Writes the whole file or nothing; a book that is there already is never overwritten. */
function writeNewFile(file: string, bytes: Uint8Array): Result<void> {
  if (existsSync(file)) return refuse({ code: 'file-exists', arguments: { path: file } });
  const staging = `${file}.tmp-${process.pid}`;
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(staging, bytes);
    renameSync(staging, file);
    return success(undefined);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return refuse({ code: 'file-not-writable', arguments: { path: file, detail: cause.code } });
  } finally {
    rmSync(staging, { force: true });
  }
}

function summary(book: YearBook, file: string, language: Language): string {
  const counts = {
    indicators: book.indicators.length,
    units: book.units.length,
    figures: book.knownFigures.length,
    plans: book.plans.length,
  };
  const made =
    language === 'vi'
      ? `Đã lập sổ ${file}: ${book.department}, năm ${book.year}; ${counts.indicators} chỉ tiêu, ${counts.units} đơn vị, ${counts.figures} số đã biết, ${counts.plans} kế hoạch.\n`
      : `Made ${file}: ${book.department}, ${book.year}; ${countEn(counts.indicators, 'indicator')}, ${countEn(counts.units, 'unit')}, ${countEn(counts.figures, 'known figure')}, ${countEn(counts.plans, 'target')}.\n`;
  return made + laterFigures(book, language);
}

/** Rows of years after the book's own, which no report of it can use: most often the year is mistyped. */
function laterFigures({ year, knownFigures }: YearBook, language: Language): string {
  const later = knownFigures.filter((known) => known.year > year).length;
  if (later === 0) return '';
  return language === 'vi'
    ? `Trong đó ${later} số đã biết ghi năm sau ${year}, không dùng: xem lại cột year của tệp --figures.\n`
    : `${later} of the known figures are of years after ${year} and are not used: look at the column year of the --figures file.\n`;
}
