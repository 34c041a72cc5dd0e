import type { Finding } from '#core/findings/finding';
import type { RowSnapshot } from '#core/workbook/snapshot';
import type { UnitColumns } from '../columns/columnGroups';
import { isFigureLike } from '../values/figureLike';
import type { LabelledRow } from './labelledRows';
import { readingFinding, unmatchedLabel } from '../readingFindings';
import { unitOf } from './rowAnswers';
import type { RowLabel } from './rowLabel';
import { addressIn, cellIn } from '../tables/sheetGrid';
import type { TableToRead } from '../tables/tableToRead';

/** Rows of figures that name no indicator, or several; sums and parts of a breakdown name none. */
export function unmatchedRows(
  rows: readonly LabelledRow[],
  groups: readonly UnitColumns[],
  table: TableToRead,
): readonly Finding[] {
  const last = rows.reduce((at, { label }, place) => (isNamed(label) ? place : at), -1);
  const unnamed = rows.filter(({ label }) => label.kind !== 'indicator').slice(0, MOST_UNNAMED);
  const told = new Set(unnamed);
  return rows.flatMap((labelled, place) => {
    const { label, owner, row } = labelled;
    if (owner.kind === 'part' || !told.has(labelled)) return [];
    const unit = unitOf(labelled, { unit: undefined, ...NO_COLUMNS }, table) ?? '';
    if (label.kind === 'unmatched' && EXAMPLE.test(label.label)) return [];
    if (label.kind === 'unmatched') {
      return unmatchedLabel(
        label.label,
        placeOf(row.row, label.column, unit, table),
        table.context,
      );
    }
    // Without a label after the last one are sums under the table, and page numbers.
    if (label.kind !== 'nothing' || place > last) return [];
    const at = placeOf(row.row, figureColumnOf(row, groups) ?? 0, unit, table);
    return [
      readingFinding('unknown-indicator', at, {
        code: 'unknown-indicator/no-label',
        arguments: { cell: at.cell },
      }),
    ];
  });
}

/** "Ví dụ: Số hộ": of the template, and nobody's figures. */
const EXAMPLE = /^(?:ví dụ|vd|mẫu ghi)(?!\p{L})/iu;

/** A table with more unknown rows is no report; looking for what each may mean takes time. */
const MOST_UNNAMED = 300;

const NO_COLUMNS = { isFallback: false, chosen: { levels: [], changes: [] } } as const;

function isNamed({ kind }: RowLabel): boolean {
  return kind === 'indicator' || kind === 'unmatched';
}

function placeOf(row: number, column: number, unit: string, { file, found, context }: TableToRead) {
  const cell = addressIn(found.grid, row, column);
  return { file, sheet: found.grid.sheet.name, cell, unit, year: context.book.year };
}

/** The first of the chosen columns in which a row holds a number. */
export function figureColumnOf(
  row: RowSnapshot,
  groups: readonly UnitColumns[],
): number | undefined {
  for (const { chosen } of groups) {
    for (const { column } of chosen.levels) {
      if (isFigureLike(cellIn(row, column.column))) return column.column;
    }
  }
  return undefined;
}
