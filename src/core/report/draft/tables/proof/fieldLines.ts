import { parseMeasure } from '#core/numbers/measure';
import type { AskedCell } from '../askedCell';
import { headText, isDatum } from '../grid';
import type { ReadRow } from '../words/about';
import { isOfPartOfYear } from '../words/columnMeaning';
import { ofField } from './fieldTables';
import { ITEM } from './indicatorRows';
import { CHANGE_HEAD } from './levelColumns';
import { proven, type Hypothesis, type ProvenLine } from './proven';
import type { Reader } from './readTable';

/** The lines of fields of the sector: a column of what each field has ("Doanh thu"), or a row of it below the fields. */
export function fieldLines(reader: Reader): readonly ProvenLine[] {
  const { table } = reader;
  const ofColumns = [...table.columns.keys()].flatMap((column) =>
    fieldLine(
      table.rows.map((row) => ({ row, column })),
      (label, head) => [label, head],
      reader,
    ),
  );
  if (ofColumns.length > 0) return ofColumns;
  return table.rows.flatMap((row) =>
    fieldLine(
      [...table.columns.keys()].map((column) => ({ row, column })),
      (label, head) => [head, label],
      reader,
    ),
  );
}

interface PlaceInTable {
  readonly row: ReadRow;
  readonly column: number;
}

type FieldAndHead = (label: string, head: string) => readonly [field: string, head: string];

function fieldLine(
  places: readonly PlaceInTable[],
  fieldAndHead: FieldAndHead,
  reader: Reader,
): readonly ProvenLine[] {
  const { table, figures } = reader;
  const said = places
    .map(({ column }) => table.columns.get(column)?.meaning.year ?? table.context.year)
    .find((year) => year !== undefined);
  const years = said === undefined ? [figures.year, figures.year - 1] : [said];
  const hypotheses = years.map((year) =>
    places.flatMap((place) => askedOfField(place, year, fieldAndHead, reader)),
  );
  return proven(hypotheses, reader);
}

function askedOfField(
  { row, column }: PlaceInTable,
  year: number,
  fieldAndHead: FieldAndHead,
  { table, figures }: Reader,
): Hypothesis {
  const cell = row.row.get(column);
  const text = headText(table.heads.get(column) ?? []);
  const head = table.columns.get(column);
  const isLevel = head?.meaning.kind === 'level' && !isOfPartOfYear(text);
  if (!cell || !head || !isLevel || table.labels.has(column) || !isDatum(cell)) return [];
  const label = (row.row.get(table.nameColumn)?.text ?? '').replace(ITEM, '');
  const indicator = ofField(...fieldAndHead(label, text), figures);
  if (indicator === undefined || CHANGE_HEAD.test(text)) return [];
  const asked: AskedCell = {
    indicator,
    unit: table.context.home,
    year,
    measure: row.about.measure ?? measureOfHead(text) ?? table.context.measure,
    kind: 'level',
    isPercent: head.isPercent,
    isOverPublished: false,
    isTotal: false,
  };
  return [{ cell, row, asked }];
}

/** "Doanh thu (tỷ đồng)" */
function measureOfHead(head: string): string | undefined {
  const bracket = /\(([^()]*)\)\s*$/u.exec(head)?.[1]?.trim();
  return bracket !== undefined && parseMeasure(bracket)?.isFamiliar === true ? bracket : undefined;
}
