import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import type { RowSnapshot } from '#core/workbook/snapshot';
import { shownInColumns, type ShownIn } from './bodyCells';
import { cellText } from '../values/cellText';
import { isFooterText } from '../tables/footerText';
import { continuedLabels } from './continuedLabel';
import { senderNamed } from '../senders/identifyUnit';
import { isReferenceRow } from './referenceRow';
import { readRowLabel, type RowLabel } from './rowLabel';
import { areaOf, speaksForOthers } from '../senders/sender';
import { isDitto } from '../values/statedMeasure';
import { addressIn } from '../tables/sheetGrid';
import type { TableToRead } from '../tables/tableToRead';

/** A row of a table whose rows are indicators: what it is about, whose it is, in what measure. */
export interface LabelledRow {
  readonly row: RowSnapshot;
  readonly label: RowLabel;
  readonly owner: RowOwner;
  /** What stands under "ĐVT"; a ditto is what it repeats. */
  readonly measure: string;
}

/** Whose figures a row holds. */
type RowOwner =
  | { readonly kind: 'sender' }
  | { readonly kind: 'unit'; readonly unit: ReportingUnit }
  /** Named beside the row, but not with certainty. */
  | { readonly kind: 'unknown'; readonly finding: Finding }
  /** Of a breakdown of the sender's own: the place, where it is one. */
  | { readonly kind: 'part'; readonly area: ReportingUnit | undefined };

const SENDER: RowOwner = { kind: 'sender' };

/**
 * The rows of a table with what they take from the rows above them: a unit named once for many
 * rows, a measure repeated by "nt". The footer is left out.
 */
export function labelledRows(
  table: TableToRead,
  hasFigures: (row: RowSnapshot) => boolean,
): readonly LabelledRow[] {
  const { found, layout, context } = table;
  const { labelColumns, codeColumn, measureColumn, unitColumn } = layout;
  const side = [...labelColumns, codeColumn, measureColumn, unitColumn];
  const shown = shownInColumns(found.grid, found.body, side.filter(isColumn));
  const rows: LabelledRow[] = [];
  let owner = SENDER;
  let measure = '';
  const further = new Set<RowSnapshot>();
  for (const [place, row] of found.body.entries()) {
    if (isReferenceRow(row) || further.has(row)) continue;
    const own = readRowLabel(row, layout, shown, context);
    const continued = hasFigures(row) ? continuedRow(table, place, own, shown) : undefined;
    for (const one of continued?.further ?? []) further.add(one);
    const label = continued?.label ?? own;
    const heading = hasFigures(row) ? undefined : ownerInHeading(label, table);
    owner = heading ?? ownerInRow(row, shown, table) ?? owner;
    measure = measureInRow(row, measureColumn, shown, measure);
    if (!heading) rows.push({ row, label, owner, measure });
  }
  return withoutFooter(rows);
}

interface ContinuedRow {
  readonly label: RowLabel;
  readonly further: readonly RowSnapshot[];
}

/**
 * A row of figures whose label goes on below: where its figures are merged over those rows, or where the
 * label is none alone and is one with them.
 */
function continuedRow(
  { found, layout, context }: TableToRead,
  place: number,
  own: RowLabel,
  shown: ShownIn,
): ContinuedRow | undefined {
  const { labelColumns } = layout;
  const [row] = found.body.slice(place);
  const continued = continuedLabels(found.grid, found.body, place, { labelColumns, shown }).map(
    ({ shown: joined, ...one }) => ({
      ...one,
      label: row ? readRowLabel(row, layout, joined, context) : own,
    }),
  );
  const merged = continued.find(({ isOneRow }) => isOneRow);
  if (merged || own.kind !== 'unmatched') return merged;
  return continued.find(({ label }) => label.kind === 'indicator');
}

function isColumn(column: number | undefined): column is number {
  return column !== undefined;
}

/** "I. Huyện Lục Ngạn" above that district's rows; "Toàn tỉnh" above the sender's own. */
function ownerInHeading(label: RowLabel, table: TableToRead): RowOwner | undefined {
  if (label.kind === 'total') return SENDER;
  const { context, layout } = table;
  if (layout.unitColumn !== undefined || label.kind !== 'unmatched') return undefined;
  if (!context.isUnitName(label.label)) return undefined;
  const match = context.matchUnitName(label.label);
  return match.kind === 'match' ? ownerCalled(match.unit, table) : undefined;
}

function ownerInRow(row: RowSnapshot, shown: ShownIn, table: TableToRead): RowOwner | undefined {
  const { file, found, layout, context } = table;
  if (layout.unitColumn === undefined) return undefined;
  const cell = shown(row, layout.unitColumn);
  const text = cell ? cellText(cell) : '';
  if (!cell || text === '') return undefined;
  const place = {
    file,
    sheet: found.grid.sheet.name,
    cell: addressIn(found.grid, cell.row, cell.column),
    year: context.book.year,
  };
  const named = senderNamed(text, place, context);
  return named.kind === 'unit'
    ? ownerCalled(named.unit, table)
    : { kind: 'unknown', finding: named.finding };
}

function ownerCalled(unit: ReportingUnit, { sender }: TableToRead): RowOwner {
  if (sender.kind === 'unit' && sender.unit === unit) return SENDER;
  return speaksForOthers(sender)
    ? { kind: 'unit', unit }
    : { kind: 'part', area: areaOf(sender, unit) };
}

function measureInRow(
  row: RowSnapshot,
  column: number | undefined,
  shown: ShownIn,
  above: string,
): string {
  const cell = column === undefined ? undefined : shown(row, column);
  const text = cell ? cellText(cell) : '';
  if (isDitto(text)) return above;
  return /\p{L}|%|\d/u.test(text) ? text : '';
}

/** Without what follows the first words of a footer, when no indicator comes after them. */
function withoutFooter(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const last = rows.reduce((at, { label }, place) => (label.kind === 'indicator' ? place : at), -1);
  const footer = rows.findIndex(({ row }, place) => place > last && beginsFooter(row));
  return footer < 0 ? rows : rows.slice(0, footer);
}

function beginsFooter({ cells }: RowSnapshot): boolean {
  return isFooterText(cells.map(cellText).find((text) => text !== '') ?? '');
}
