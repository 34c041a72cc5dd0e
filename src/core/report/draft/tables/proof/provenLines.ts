import type { BookFigures } from '../../bookFigures';
import type { DecimalMark } from '../../numbers/numberInText';
import type { Verdict } from '../../verdict';
import type { PlacedLine } from '../grid';
import type { LooseNames } from '../words/looseNames';
import { changeColumns } from './changeColumns';
import { fieldLines } from './fieldLines';
import { indicatorRows } from './indicatorRows';
import { levelColumns } from './levelColumns';
import type { Reader, ReadTable } from './readTable';

/**
 * What the words of a table leave open ("Thôn có sóng", "Tăng, giảm", "Tỷ lệ (%)"), the numbers of a
 * line may prove: a column below a head, or a row of one indicator. Of all that the words can mean,
 * the line is what most of its numbers are, digit by digit; then another number in it is at fault.
 */
export function provenVerdicts(
  table: ReadTable,
  known: ReadonlyMap<PlacedLine, Verdict>,
  names: LooseNames,
  figures: BookFigures,
  mark: DecimalMark,
): ReadonlyMap<PlacedLine, Verdict> {
  const reader: Reader = { table, known, names, figures, mark };
  const isOfColumns = table.isByUnit || table.rows.some(({ about }) => about.year !== undefined);
  const levels = isOfColumns ? levelColumns(reader) : indicatorRows(reader);
  const changes = changeColumns(reader, levels);
  const ofFields = table.isByUnit ? [] : fieldLines(reader);
  return new Map([...levels, ...changes, ...ofFields].flatMap(({ verdicts }) => verdicts));
}
