import type { DocumentCell, DocumentRow, DocumentTable } from '#core/report/document/documentPlan';
import { lineText } from '../xmlText';

/** A table with lines that fills a line of so many twips; its head stands on every page. */
export function* documentTableXml(table: DocumentTable, line: number): Iterable<string> {
  const widths = columnWidths(table.columns, line);
  yield [
    `<w:tbl><w:tblPr><w:tblW w:w="${line}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar><w:left w:w="${PADDING}" w:type="dxa"/><w:right w:w="${PADDING}" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  ].join('');
  const size = Math.round(table.fontSize * 2);
  for (const row of table.head) yield rowXml(row, widths, size, 'head');
  for (const [position, row] of table.body.entries()) {
    const isAtEnd = position >= table.body.length - ROWS_WITH_NOTES;
    const isKept = isAtEnd || isHeading(row) || table.body.length <= ROWS_TOGETHER;
    yield rowXml(row, widths, size, isKept ? 'kept' : 'body');
  }
  yield '</w:tbl>';
}

/** Rows that go to the next page with the notes below them, so that no note stands there alone. */
const ROWS_WITH_NOTES = 3;

/** A table of so few rows goes to the next page as a whole. */
const ROWS_TOGETHER = 15;

/** In the head, or in the body and perhaps kept on the page of what follows. */
type Place = 'head' | 'body' | 'kept';

/** A bold row names or sums up the rows below it. */
function isHeading(row: DocumentRow): boolean {
  return row.some(({ isBold, text }) => isBold && text !== '');
}

const PADDING = 57;
const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')}</w:tblBorders>`;

/** Whole twips that add to the line. */
function columnWidths(columns: readonly number[], line: number): readonly number[] {
  const whole = columns.reduce((sum, width) => sum + width, 0);
  let before = 0;
  return columns.map((width) => {
    const from = Math.round((before / whole) * line);
    before += width;
    return Math.round((before / whole) * line) - from;
  });
}

function rowXml(row: DocumentRow, widths: readonly number[], size: number, place: Place): string {
  const cells: string[] = [];
  let column = 0;
  for (const cell of row) {
    const width = widths.slice(column, column + cell.columns).reduce((sum, one) => sum + one, 0);
    cells.push(cellXml(cell, width, size, place));
    column += cell.columns;
  }
  return `<w:tr><w:trPr><w:cantSplit/>${place === 'head' ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

const ALIGNMENTS = { left: 'left', centre: 'center', right: 'right' } as const;
const MERGES = {
  alone: '',
  begins: '<w:vMerge w:val="restart"/>',
  continues: '<w:vMerge/>',
} as const;
const HEAD_FILL = '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>';

/** Three millimetres. */
const PART_INDENT = '<w:ind w:left="170"/>';

/** Elements in the order the schema demands. */
function cellXml(cell: DocumentCell, width: number, size: number, place: Place): string {
  const { text, align, isPart, isBold, columns, down } = cell;
  const setIn = isPart ? PART_INDENT : '';
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const properties = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${MERGES[down]}${place === 'head' ? HEAD_FILL : ''}<w:vAlign w:val="center"/></w:tcPr>`;
  const font = `<w:rPr>${isBold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  const run =
    text === '' || down === 'continues'
      ? ''
      : `<w:r>${font}<w:t xml:space="preserve">${lineText(text)}</w:t></w:r>`;
  return `<w:tc>${properties}<w:p><w:pPr>${place === 'body' ? '' : '<w:keepNext/>'}${setIn}<w:jc w:val="${ALIGNMENTS[align]}"/>${font}</w:pPr>${run}</w:p></w:tc>`;
}
