import { askedOfCell } from '../askedCell';
import { isDatum } from '../grid';
import type { ReadRow } from '../words/about';
import { proven, type Hypothesis, type ProvenLine } from './proven';
import type { Reader } from './readTable';

/** Rows whose words are not the whole name of an indicator. */
export function indicatorRows(reader: Reader): readonly ProvenLine[] {
  const { table, names } = reader;
  return table.rows.flatMap((row) => {
    const { about } = row;
    if (about.unit !== undefined) return [];
    const label = row.row.get(table.nameColumn)?.text ?? '';
    const codes =
      about.indicator === undefined ? names(label.replace(ITEM, '')) : [about.indicator];
    return proven(
      codes.map((code) => rowAsked({ ...row, about: { ...about, indicator: code } }, reader)),
      reader,
    );
  });
}

/** What stands before the name in a row: its sign or number, "trong đó". */
export const ITEM =
  /^\s*(?:[-–+*•]|\d{1,2}(?:\.\d{1,2})*[.)]?(?=\s))?\s*(?:trong đó|tr\.\s?đó)?\s*:?\s*/iu;

function rowAsked(row: ReadRow, { table }: Reader): Hypothesis {
  return [...row.row].flatMap(([column, cell]) => {
    const head = table.columns.get(column);
    if (!head || table.labels.has(column) || !isDatum(cell) || row.section) return [];
    const asked = askedOfCell(row.about, head, table.context, false);
    return asked ? [{ cell, row, asked }] : [];
  });
}
