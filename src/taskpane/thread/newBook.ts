import { emptyBookSheets } from '#core/book/bookSheets';
import { parseCsv, type CsvTable } from '#core/catalogue/csvText';
import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import { readIndicators } from '#core/catalogue/readIndicators';
import { readKnownFigures } from '#core/catalogue/readKnownFigures';
import { readUnits } from '#core/catalogue/readUnits';
import { success, type Result } from '#core/findings/refusal';
import type { SheetPlan } from '#core/workbook/sheetPlan';

/** What a new book is made of: the files of `tongket init`. */
export interface BookOrder {
  readonly department: string;
  readonly year: number;
  /** units.csv; undefined where the units are entered in the book later. */
  readonly units: CsvFile | undefined;
  /** figures.csv: figures of earlier years that are known already. */
  readonly figures: CsvFile | undefined;
}

/** A CSV file of the command-line contract. */
export interface CsvFile {
  readonly name: string;
  readonly text: string;
}

/** The sheets of a new book with the standard catalogue. */
export function newBookSheets(
  { department, year, units: unitFile, figures: figureFile }: BookOrder,
  standardCatalogue: string,
): Result<readonly SheetPlan[]> {
  const catalogue = { name: 'indicators.csv', text: standardCatalogue };
  const indicators = recordsOf(catalogue, readIndicators, []);
  if (!indicators.ok) return indicators;
  const units = recordsOf(unitFile, readUnits, []);
  if (!units.ok) return units;
  const known = { units: units.value, indicators: indicators.value };
  const figures = recordsOf(figureFile, (table, file) => readKnownFigures(table, file, known), []);
  if (!figures.ok) return figures;
  return success(
    emptyBookSheets({
      department: department.normalize('NFC'),
      year,
      settings: DEFAULT_SETTINGS,
      indicators: indicators.value,
      units: units.value,
      boundaries: [],
      knownFigures: figures.value,
      plans: [],
    }),
  );
}

function recordsOf<Records>(
  file: CsvFile | undefined,
  read: (table: CsvTable, name: string) => Result<Records>,
  otherwise: Records,
): Result<Records> {
  if (file === undefined) return success(otherwise);
  const table = parseCsv(file.text, file.name);
  return table.ok ? read(table.value, file.name) : table;
}
