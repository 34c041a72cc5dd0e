import { refuse, success, type Result } from '#core/findings/refusal';
import { fromDouble } from '#core/numbers/decimalText';
import {
  BLANK,
  MISSING,
  NONE,
  NOT_APPLICABLE,
  NOT_SUBMITTED,
  reported,
  type Figure,
  type FigureState,
  type Status,
} from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import { cellAddress } from '#core/workbook/cellAddress';
import type { CellContent, RowSnapshot, SheetSnapshot } from '#core/workbook/snapshot';
import type { AreaFigure } from '#core/submissions/reading';
import { NO_NAMES } from './bookNames';
import { areaFigureSheet } from './areaFigureSheet';
import { columnsOfSheet, type ReadColumn } from './columnsOfSheet';
import { numberOfText } from './fieldText';
import { observationSheet } from './observationSheet';
import { codeOf, MARK_WORDS, ROLE_WORDS, STATUS_CODE_WORDS } from './vocabulary';

/** The accepted figures of a compiled book, each with the cell it once came from. */
export function readObservations(
  file: string,
  sheet: SheetSnapshot,
): Result<readonly Observation[]> {
  const read = readLines(file, sheet, observationSheet(NO_NAMES).columns);
  return read.ok ? success(read.value.map(({ observation }) => observation)) : read;
}

/** What units broke down by area, as a compiled book keeps it. */
export function readAreaFigures(file: string, sheet: SheetSnapshot): Result<readonly AreaFigure[]> {
  const read = readLines(file, sheet, areaFigureSheet(NO_NAMES).columns);
  if (!read.ok) return read;
  return success(
    read.value.map(({ observation, fields }) => ({
      ...observation,
      area: contentText(fields.get('area')),
      areaName: contentText(fields.get('areaName')),
    })),
  );
}

interface ReadLine {
  readonly observation: Observation;
  readonly fields: ReadonlyMap<string, CellContent>;
}

function readLines(
  file: string,
  sheet: SheetSnapshot,
  expected: readonly ReadColumn[],
): Result<readonly ReadLine[]> {
  const columns = columnsOfSheet(file, sheet, expected);
  if (!columns.ok) return columns;
  const positions = new Map(
    [...columns.value.byPosition].map(([position, { name }]) => [position, name] as const),
  );
  const lines: ReadLine[] = [];
  for (const row of sheet.rows) {
    if (row.row <= columns.value.headRow) continue;
    const line = readLine(file, sheet.name, row, positions);
    if (!line.ok) return line;
    if (line.value) lines.push(line.value);
  }
  return success(lines);
}

function readLine(
  file: string,
  sheet: string,
  row: RowSnapshot,
  positions: ReadonlyMap<number, string>,
): Result<ReadLine | undefined> {
  const fields = new Map<string, CellContent>();
  let valueCell = '';
  for (const { column, content } of row.cells) {
    const name = positions.get(column);
    if (name === undefined) continue;
    fields.set(name, content);
    if (name === 'value') valueCell = cellAddress(row.row, column);
  }
  const text = (name: string) => contentText(fields.get(name));
  if (text('indicator') === '') return success(undefined);
  const place = { file, sheet, cell: valueCell };
  const figure = figureOf(fields.get('value'), text('mark'), place);
  if (!figure.ok) return figure;
  const role = roleOf(text('role'));
  const status = statusOf(text('status'));
  const year = Number(text('year'));
  if (!role || !status || !Number.isInteger(year)) {
    const label = !role ? 'Loại số' : !status ? 'Trạng thái' : 'Năm';
    const written = !role ? text('role') : !status ? text('status') : text('year');
    return refuse({
      code: 'book-value-unusable',
      arguments: { ...place, label, text: written, allowed: 'như khi lập sổ' },
    });
  }
  const observation: Observation = {
    unit: text('unit'),
    indicator: text('indicator'),
    year,
    role,
    status,
    figure: figure.value,
    measure: text('measure'),
    source: { file: text('file'), sheet: text('sheet'), cell: text('cell') },
    raw: text('raw'),
    precision: text('precision'),
  };
  return success({ observation, fields });
}

const FIGURES: Readonly<Record<Exclude<FigureState, 'value'>, Figure>> = {
  none: NONE,
  missing: MISSING,
  'not-applicable': NOT_APPLICABLE,
  blank: BLANK,
  'not-submitted': NOT_SUBMITTED,
};

function figureOf(
  content: CellContent | undefined,
  mark: string,
  place: { readonly file: string; readonly sheet: string; readonly cell: string },
): Result<Figure> {
  const state = mark === '' ? undefined : codeOf(MARK_WORDS, mark);
  if (isWithoutValue(state)) return success(FIGURES[state]);
  if (content?.kind === 'number') {
    const value = fromDouble(content.value);
    if (value) return success(reported(value));
  }
  const number = numberOfText(contentText(content), 'figure', place);
  return number.ok ? success(reported(number.value)) : number;
}

function isWithoutValue(state: string | undefined): state is keyof typeof FIGURES {
  return state !== undefined && Object.hasOwn(FIGURES, state);
}

function roleOf(word: string): Observation['role'] | undefined {
  const code = codeOf(ROLE_WORDS, word);
  return code === 'current' || code === 'prior' || code === 'plan' ? code : undefined;
}

function statusOf(word: string): Status | undefined {
  const code = codeOf(STATUS_CODE_WORDS, word);
  return code === 'E' || code === 'P' || code === 'A' ? code : undefined;
}

function contentText(content: CellContent | undefined): string {
  switch (content?.kind) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.value);
    default:
      return '';
  }
}
