import { indexCatalogue, type CatalogueIndex } from '#core/catalogue/catalogueIndex';
import { matchIndicator } from '#core/catalogue/matchIndicator';
import { matchUnit } from '#core/catalogue/matchUnit';
import type { YearBook } from '#core/catalogue/yearBook';
import { BLANK, reported, type Figure } from '#core/numbers/figure';
import { fromDouble } from '#core/numbers/decimalText';
import { conversionFactor, isWholeMeasure, parseMeasure } from '#core/numbers/measure';
import { readNumberText } from '#core/numbers/numberText';
import { multiply } from '#core/numbers/rational';
import { plainSpelling } from '#core/numbers/spelling';
import { cellAddress } from '#core/workbook/cellAddress';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import type { Observation } from './observation';
import type { FileReading, Submission } from './reading';

export interface ReadingContext {
  readonly book: YearBook;
  readonly catalogue: CatalogueIndex;
}
export function readingContext(book: YearBook): ReadingContext {
  return { book, catalogue: indexCatalogue(book.indicators) };
}
export function readSubmissions(snapshot: WorkbookSnapshot, context: ReadingContext): FileReading {
  const submissions: Submission[] = [];
  for (const sheet of snapshot.sheets) {
    const observations = readSheet(snapshot, sheet, context);
    const unit = observations[0]?.unit;
    if (unit === undefined) continue;
    submissions.push({
      unit,
      file: snapshot.file,
      year: context.book.year,
      observations,
      withheld: [],
      stated: [],
      ...(snapshot.modified ? { modified: snapshot.modified } : {}),
    });
  }
  return { file: snapshot.file, submissions, findings: [] };
}
const text = (cell: CellSnapshot | undefined) =>
  cell?.content.kind === 'text'
    ? cell.content.text
    : cell?.content.kind === 'number'
      ? String(cell.content.value)
      : '';
function readSheet(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  { book, catalogue }: ReadingContext,
): Observation[] {
  let unit = '';
  const heads = new Map<number, string>();
  const found: Observation[] = [];
  for (const { cells, row } of sheet.rows) {
    for (const cell of cells) {
      const said = text(cell);
      const line = /Đơn vị báo cáo: (.*)/.exec(said.normalize('NFC'))?.[1];
      if (line) {
        const match = matchUnit(book.units, line, book.year);
        if (match.kind === 'match') unit = match.unit.code;
      }
    }
    const label = cells.map(text).find((one) => matchIndicator(catalogue, one).kind === 'match');
    if (label === undefined) {
      for (const cell of cells)
        heads.set(cell.column, `${heads.get(cell.column) ?? ''} ${plainSpelling(text(cell))}`);
      continue;
    }
    const match = matchIndicator(catalogue, label);
    if (match.kind !== 'match') continue;
    const indicator = catalogue.byCode.get(match.code);
    if (!indicator) continue;
    const own = parseMeasure(indicator.unit);
    const bracket = /\(([^()]*)\)$/.exec(label)?.[1] ?? '';
    const measureColumn = [...heads].find(([, head]) => /đvt|đơn vị tính/.test(head))?.[0];
    const measureText = text(cells.find((cell) => cell.column === measureColumn)) || bracket;
    const measure = parseMeasure(measureText);
    const factor = own && measure && conversionFactor(measure, own);
    for (const [column, head] of heads) {
      const year = Number(/\b(20\d\d)\s*$/.exec(head)?.[1]);
      if (year !== book.year && year !== book.year - 1) continue;
      const cell = cells.find((one) => one.column === column);
      let figure: Figure = BLANK;
      if (cell?.content.kind === 'number') {
        const value = fromDouble(cell.content.value);
        if (value) figure = reported(value);
      }
      if (cell?.content.kind === 'text') {
        const reading = readNumberText(cell.content.text, {
          separators: 'comma-decimal',
          isCount: own ? isWholeMeasure(own) : false,
        });
        if (reading.kind === 'value') figure = reported(reading.value);
        if (reading.kind === 'state') figure = reading.figure;
      }
      if (figure.state === 'value' && factor) figure = reported(multiply(figure.value, factor));
      const role = year === book.year ? 'current' : 'prior';
      if (role === 'prior' && figure.state === 'blank') continue;
      const status = /ước/.test(head)
        ? 'E'
        : /sơ bộ/.test(head)
          ? 'P'
          : /chính thức/.test(head) || role === 'prior'
            ? 'A'
            : 'E';
      found.push({
        unit,
        indicator: indicator.code,
        year,
        role,
        status,
        figure,
        measure: measureText,
        source: { file: snapshot.file, sheet: sheet.name, cell: cellAddress(row, column) },
        raw: text(cell),
        precision: '0',
      });
    }
  }
  return unit === '' ? [] : found;
}
