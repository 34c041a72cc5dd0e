import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { cellAddress } from '#core/workbook/cellAddress';
import type { RowSnapshot } from '#core/workbook/snapshot';
import type { AskedCell, AskedChange } from './askedCell';
import { shownInColumns, type ShownIn } from './bodyCells';
import { cellText } from './cellText';
import { groupColumns, type UnitColumns } from './columnGroups';
import { isFigureLike } from './figureLike';
import { isFooterText } from './footerText';
import { senderNamed } from './identifyUnit';
import { entryOfIndicator, readingFinding } from './readingFindings';
import { isDitto } from './readValue';
import { isReferenceRow } from './referenceRow';
import { readRowLabel, type RowLabel } from './rowLabel';
import { speaksForOthers } from './sender';
import { cellIn } from './sheetGrid';
import { statedMeasure } from './statedMeasure';
import { placeIn, type TableContent, type TableToRead } from './tableToRead';

/** Reads a table whose rows are indicators: which cell answers what, and which rows answer nothing. */
export function readRows(table: TableToRead): TableContent {
  const reader = rowsReader(table);
  const body = withoutFooter(table.found.body, table);
  body.forEach((row) => {
    reader.read(row);
  });
  return reader.content();
}

interface RowsReader {
  readonly read: (row: RowSnapshot) => void;
  readonly content: () => TableContent;
}

/** Goes down the rows, remembering what a row may take from those above: its unit, its measure. */
function rowsReader(table: TableToRead): RowsReader {
  const { layout, found, context, sender } = table;
  const { groups, findings: columnFindings } = groupColumns(table);
  const side = [...layout.labelColumns, layout.codeColumn, layout.measureColumn, layout.unitColumn];
  const shown = shownInColumns(
    found.grid,
    found.body,
    side.filter((one) => one !== undefined),
  );
  const findings: Finding[] = [...columnFindings];
  const asked: AskedCell[] = [];
  const changes: AskedChange[] = [];
  const unlabelled: Finding[] = [];
  let lacksSender = false;
  let measureAbove = '';
  let current: ReportingUnit | 'unknown' | undefined;

  const read = (row: RowSnapshot): void => {
    if (isReferenceRow(row)) return;
    const label = readRowLabel(row, layout, shown, context);
    if (label.kind === 'total') return;
    if (layout.unitColumn !== undefined) current = unitInRow(row, layout.unitColumn);
    else if (label.kind === 'unmatched' && isUnitHeading(row, label)) return;
    if (label.kind === 'indicator') readIndicator(row, label);
    else if (hasFigures(row)) reportRow(row, label);
  };

  function unitInRow(row: RowSnapshot, column: number): ReportingUnit | 'unknown' | undefined {
    const cell = shown(row, column);
    const text = cell ? cellText(cell) : '';
    if (!cell || text === '') return current;
    const named = senderNamed(text, placeOf(cell.row, cell.column), context);
    if (named.kind === 'unit') return named.unit;
    if (hasFigures(row)) findings.push(named.finding);
    return 'unknown';
  }

  /** "I. Huyện Lục Ngạn" above that district's rows. */
  function isUnitHeading(row: RowSnapshot, { label }: { readonly label: string }): boolean {
    if (!speaksForOthers(sender) || !context.isUnitName(label) || hasFigures(row)) return false;
    const named = context.matchUnitName(label);
    if (named.kind === 'match') current = named.unit;
    return named.kind === 'match';
  }

  function readIndicator(row: RowSnapshot, label: Extract<RowLabel, { kind: 'indicator' }>): void {
    const inRow = measureInRow(row);
    findings.push(...unlabelled.splice(0));
    for (const columns of groups) {
      const unit = unitOf(columns);
      if (unit === undefined) {
        lacksSender ||= hasFigures(row);
        continue;
      }
      askRow(row, label, inRow, columns, unit);
    }
  }

  function unitOf(columns: UnitColumns): string | undefined {
    if (columns.unit) return columns.unit.code;
    if (current === 'unknown') return undefined;
    if (current) return current.code;
    return sender.kind === 'unit' ? sender.unit.code : undefined;
  }

  function measureInRow(row: RowSnapshot): string {
    if (layout.measureColumn === undefined) return '';
    const cell = shown(row, layout.measureColumn);
    const text = cell ? cellText(cell) : '';
    if (isDitto(text)) return measureAbove;
    const isBlank = /^[-–.…\s]*$/.test(text);
    measureAbove = isBlank ? '' : text;
    return measureAbove;
  }

  function askRow(
    row: RowSnapshot,
    { indicator, label, column }: Extract<RowLabel, { kind: 'indicator' }>,
    inRow: string,
    { chosen, isFallback }: UnitColumns,
    unit: string,
  ): void {
    const named = cellAddress(row.row, column);
    for (const { role, status, column: figures } of chosen.levels) {
      const measure = statedMeasure(
        {
          inRow,
          label,
          inHead: figures.measure,
          headNamesIndicator: false,
          aboveTable: table.measure,
        },
        indicator,
      );
      const cell = cellIn(row, figures.column);
      const place = placeIn(table, row.row, figures.column);
      asked.push({ unit, indicator, role, status, measure, place, cell, named, isFallback });
    }
    changes.push(...changesIn(row, indicator, unit, chosen.changes));
  }

  function changesIn(
    row: RowSnapshot,
    indicator: Indicator,
    unit: string,
    columns: UnitColumns['chosen']['changes'],
  ): readonly AskedChange[] {
    return columns.flatMap(({ kind, column: { column } }) => {
      const cell = cellIn(row, column);
      return cell ? [{ unit, indicator, kind, cell, place: placeIn(table, row.row, column) }] : [];
    });
  }

  function hasFigures(row: RowSnapshot): boolean {
    return groups.some(({ chosen }) =>
      chosen.levels.some(({ column }) => isFigureLike(cellIn(row, column.column))),
    );
  }

  function reportRow(
    row: RowSnapshot,
    label: Exclude<RowLabel, { kind: 'indicator' | 'total' }>,
  ): void {
    if (label.kind === 'nothing') {
      unlabelled.push(unlabelledRow(row));
      return;
    }
    findings.push(...unlabelled.splice(0), unmatchedRow(row, label));
  }

  /** Rows without a label after the last labelled one are sums and page numbers. */
  function unlabelledRow(row: RowSnapshot): Finding {
    const first = groups
      .flatMap(({ chosen }) => chosen.levels)
      .find(({ column }) => isFigureLike(cellIn(row, column.column)));
    const place = placeOf(row.row, first?.column.column ?? 0);
    return readingFinding(
      'unknown-indicator',
      { ...place, unit: senderCode() },
      { code: 'unknown-indicator/no-label', arguments: { cell: place.cell } },
    );
  }

  function unmatchedRow(
    row: RowSnapshot,
    label: Extract<RowLabel, { kind: 'unmatched' }>,
  ): Finding {
    const place = { ...placeOf(row.row, label.column), unit: senderCode() };
    return unmatchedLabel(label, place, table);
  }

  function senderCode(): string {
    if (current !== undefined && current !== 'unknown') return current.code;
    return sender.kind === 'unit' ? sender.unit.code : '';
  }

  function placeOf(row: number, column: number) {
    const cell = cellAddress(row, column);
    return { file: table.file, sheet: found.grid.sheet.name, cell, year: context.book.year };
  }

  return { read, content: () => ({ asked, changes, findings, lacksSender }) };
}

/** A label of figures that names no indicator, or several. */
export function unmatchedLabel(
  { match, label }: Pick<Extract<RowLabel, { kind: 'unmatched' }>, 'match' | 'label'>,
  place: {
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly year: number;
    readonly unit: string;
  },
  { context }: TableToRead,
): Finding {
  const { cell } = place;
  if (match.kind === 'ambiguous') {
    const candidates = match.codes.map((code) => entryOfIndicator(code, context));
    return readingFinding('ambiguous-label', place, {
      code: 'ambiguous-label',
      arguments: { label, cell, candidates },
    });
  }
  const { proposal } = match;
  return readingFinding(
    'unknown-indicator',
    { ...place, proposal },
    {
      code: 'unknown-indicator',
      arguments: {
        label,
        cell,
        proposal: proposal === undefined ? undefined : entryOfIndicator(proposal, context),
      },
    },
  );
}

/** The rows down to the first that begins with words of a footer and names no indicator. */
export function withoutFooter(
  body: readonly RowSnapshot[],
  { layout, context }: TableToRead,
): readonly RowSnapshot[] {
  const shown: ShownIn = cellIn;
  const end = body.findIndex((row) => {
    const text = row.cells.map(cellText).find((one) => one !== '') ?? '';
    return isFooterText(text) && readRowLabel(row, layout, shown, context).kind !== 'indicator';
  });
  return end < 0 ? body : body.slice(0, end);
}
