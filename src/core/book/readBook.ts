import { readBoundaries } from '#core/catalogue/readBoundaries';
import { readIndicators } from '#core/catalogue/readIndicators';
import { readKnownFigures, type KnownCodes } from '#core/catalogue/readKnownFigures';
import { readUnits } from '#core/catalogue/readUnits';
import type { KnownFigure, YearBook } from '#core/catalogue/yearBook';
import { refuse, success, type Result } from '#core/findings/refusal';
import { fromDecimalText } from '#core/numbers/decimalText';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { bookNames } from './bookNames';
import { boundarySheet } from './boundarySheet';
import { carriedFigures } from './carriedFigures';
import { findSheet, requiredSheet } from './findSheet';
import { INDICATOR_SHEET } from './indicatorSheet';
import { BOOK_VERSION } from './identitySheet';
import { knownFigureSheet } from './knownFigureSheet';
import { readInformation } from './readInformation';
import { readSentenceSheet } from './readSentenceSheet';
import { SHEETS } from './sheetNames';
import { readRecords } from './readRecords';
import { inGivenOrder, withCsvFields } from './knownFigureTable';
import type { SheetTable } from './sheetTable';
import { readTableChoiceSheet } from './tableChoiceSheet';
import { UNIT_SHEET } from './unitSheet';

/**
 * The records of a book, new or compiled, whoever has edited it or saved it: sheets are found by
 * their names, columns by their heads. What cannot be read is refused with its sheet and cell.
 */
export function readBook(snapshot: WorkbookSnapshot): Result<YearBook> {
  const identity = checkIdentity(snapshot);
  if (!identity.ok) return identity;
  const informationSheet = requiredSheet(snapshot, SHEETS.information);
  if (!informationSheet.ok) return informationSheet;
  const information = readInformation(snapshot.file, informationSheet.value);
  if (!information.ok) return information;
  const registers = readRegisters(snapshot);
  if (!registers.ok) return registers;
  const figures = readAllFigures(snapshot, { ...registers.value, year: information.value.year });
  if (!figures.ok) return figures;
  const choices = readChoices(snapshot, registers.value.indicators);
  if (!choices.ok) return choices;
  const settings = { ...information.value.settings, ...choices.value };
  return success({ ...information.value, settings, ...registers.value, ...figures.value });
}

type Registers = Pick<YearBook, 'indicators' | 'units' | 'boundaries'>;

/** What is measured, who reports, and how the map has changed. */
function readRegisters(snapshot: WorkbookSnapshot): Result<Registers> {
  const indicators = readRecords(snapshot, SHEETS.indicators, INDICATOR_SHEET.columns, (sheet) =>
    readIndicators(sheet.table, sheet.file),
  );
  if (!indicators.ok) return indicators;
  const units = readRecords(snapshot, SHEETS.units, UNIT_SHEET.columns, (sheet) =>
    readUnits(sheet.table, sheet.file),
  );
  if (!units.ok) return units;
  const { columns } = boundarySheet(() => '', []);
  const boundaries = readRecords(snapshot, SHEETS.boundaries, columns, (sheet) =>
    readBoundaries(sheet.table, sheet.file, units.value),
  );
  if (!boundaries.ok) return boundaries;
  return success({
    indicators: indicators.value,
    units: units.value,
    boundaries: boundaries.value,
  });
}

/** Figures of earlier years and plans; of last year's book also those that it compiled. */
function readAllFigures(
  snapshot: WorkbookSnapshot,
  { indicators, units, year }: Pick<YearBook, 'indicators' | 'units' | 'year'>,
): Result<Pick<YearBook, 'knownFigures' | 'plans'>> {
  const known = { units, indicators };
  const knownFigures = readFigures(snapshot, SHEETS.knownFigures, known);
  if (!knownFigures.ok) return knownFigures;
  const isOfThisYear = identityOf(snapshot, 'year') === String(year);
  const carried = isOfThisYear
    ? success([])
    : carriedFigures(snapshot, { ...known, year, knownFigures: knownFigures.value });
  if (!carried.ok) return carried;
  const plans = readFigures(snapshot, SHEETS.plans, known);
  if (!plans.ok) return plans;
  return success({ knownFigures: [...knownFigures.value, ...carried.value], plans: plans.value });
}

/** What the department has chosen about tables and sentences. */
function readChoices(
  snapshot: WorkbookSnapshot,
  indicators: YearBook['indicators'],
): Result<Partial<YearBook['settings']>> {
  const tables = readTableChoiceSheet(snapshot);
  if (!tables.ok) return tables;
  const sentences = readSentenceSheet(snapshot, indicators);
  return sentences.ok ? success({ tables: tables.value, ...sentences.value }) : sentences;
}

/** The hidden identity, or at least the two sheets that only a book has. */
function checkIdentity(snapshot: WorkbookSnapshot): Result<void> {
  const { file } = snapshot;
  const isBook = [SHEETS.information, SHEETS.indicators].every((name) => findSheet(snapshot, name));
  if (!isBook) return refuse({ code: 'not-a-book', arguments: { file } });
  const version = identityOf(snapshot, 'version');
  const number = version === undefined ? undefined : fromDecimalText(version);
  return number && number.numerator > BigInt(BOOK_VERSION) * number.denominator
    ? refuse({ code: 'book-is-newer', arguments: { file, version: version ?? '' } })
    : success(undefined);
}

function identityOf(snapshot: WorkbookSnapshot, key: string): string | undefined {
  const row = findSheet(snapshot, SHEETS.identity)?.rows.find(
    ({ cells }) => cells[0]?.content.kind === 'text' && cells[0].content.text === key,
  );
  const content = row?.cells[1]?.content;
  if (content?.kind === 'number') return String(content.value);
  return content?.kind === 'text' ? content.text : undefined;
}

function readFigures(
  snapshot: WorkbookSnapshot,
  name: string,
  known: KnownCodes,
): Result<readonly KnownFigure[]> {
  const names = bookNames({ units: known.units, indicators: known.indicators });
  const { columns } = knownFigureSheet({ name, title: '', explanation: '' }, names);
  const inOrder = (sheet: SheetTable): Result<readonly KnownFigure[]> => {
    const fields = withCsvFields(sheet.table, { file: snapshot.file, sheet: name });
    const figures = readKnownFigures(fields, sheet.file, known);
    return figures.ok ? success(inGivenOrder(sheet.table, figures.value)) : figures;
  };
  return readRecords(snapshot, name, columns, inOrder, known.indicators);
}
