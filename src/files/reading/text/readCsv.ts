import Papa from 'papaparse';
import type { RowSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import type { ReadingLimits } from '../readingLimits';
import { WARNINGS } from '../readerWarnings';
import { tooManyCells, unclosedQuote } from '../unreadable';
import type { DecodedText } from './decodeText';
import { detectSeparator, type Separator } from './separator';

/** Excel's own hint in the first line, which is no row of the table. */
const HINT = /^sep=([,;\t])(?:\r\n?|\n)/i;

/** Reads a delimited text. Every field stays the text that it is: no number, no date is guessed. */
export function readCsv(
  { text, isGuessed }: DecodedText,
  file: string,
  limits: ReadingLimits,
): WorkbookSnapshot {
  const hint = HINT.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const rows = snapshotRows(splitFields(body, hint?.[1] ?? detectSeparator(text)), limits);
  return {
    file,
    properties: new Map(),
    sheets: [
      {
        name: sheetName(file),
        visibility: 'visible',
        rows,
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ],
    warnings: isGuessed ? [WARNINGS.guessedEncoding] : [],
  };
}

function splitFields(text: string, separator: Separator | string): readonly string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  if (unclosed !== undefined) throw unclosedQuote((unclosed.row ?? 0) + 1);
  return data;
}

function snapshotRows(data: readonly string[][], limits: ReadingLimits): readonly RowSnapshot[] {
  const rows: RowSnapshot[] = [];
  let count = 0;
  for (const [row, fields] of data.entries()) {
    const cells = fields.flatMap((field, column) =>
      field === ''
        ? []
        : [{ row, column, content: { kind: 'text' as const, text: withPlainBreaks(field) } }],
    );
    count += cells.length;
    if (count > limits.cells) throw tooManyCells(limits.cells);
    if (cells.length > 0) rows.push({ row, cells });
  }
  return rows;
}

function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The file's name without folder and extension, as Excel names the sheet of a CSV file. */
function sheetName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
