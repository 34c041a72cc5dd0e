import type { BookFigures } from '../bookFigures';
import type { DecimalMark } from '../numbers/numberInText';
import type { Verdict } from '../verdict';
import { askedOfCell } from './askedCell';
import { judgeCell } from './cellVerdict';
import { isChange } from './printedCell';
import { gridOf, isDatum, rowsByTable, type Grid, type PlacedLine } from './grid';
import { asOneForm } from './growthColumns';
import { asCounted } from './countedRows';
import { provenVerdicts } from './proof/provenLines';
import type { Caption } from './words/about';
import { aboutCaption } from './words/aboutCaption';
import { periodOf } from './words/captionPeriod';
import { captionsByTable, homeOf, speaksOf } from './words/captions';
import { columnsOf, isOverSeveral, saysItsYears } from './words/columns';
import { yearsOfHeadings } from './words/datedHeading';
import { layoutOf } from './words/layout';
import { looseNames, looseUnits, type LooseNames, type LooseUnits } from './words/looseNames';
import { aboutRows, over } from './words/rows';

/**
 * What is to be said of the cells of a draft's tables: a verdict, or nothing (null) where a number
 * only counts rows or columns. Of cells whose row or column is not understood there is no entry.
 */
export function tableVerdicts(
  lines: readonly PlacedLine[],
  figures: BookFigures,
  mark: DecimalMark,
  ofDocument?: string,
): ReadonlyMap<PlacedLine, Verdict | null> {
  const said = new Map<PlacedLine, Verdict | null>();
  const captions = captionsByTable(lines);
  const years = yearsOfHeadings(lines);
  const asCalled: AsCalled = { names: looseNames(figures), units: looseUnits(figures) };
  for (const [number, rows] of rowsByTable(lines)) {
    const grid = gridOf(rows);
    if (!grid) continue;
    for (const cell of grid.numbering) said.set(cell, null);
    const caption = captions.get(number) ?? [];
    const period = periodOf(caption, grid, figures);
    const home = homeOf(caption, ofDocument);
    if (period === 'no-result' || !caption.every((text) => speaksOf(home, text, figures))) continue;
    const context = { ...aboutCaption(caption, period, years.get(number), figures), home };
    for (const [cell, verdict] of verdictsIn(grid, caption, context, asCalled, figures, mark))
      said.set(cell, verdict);
  }
  return said;
}

/** By what else than their whole names indicators and units are called in tables. */
interface AsCalled {
  readonly names: LooseNames;
  readonly units: LooseUnits;
}

function verdictsIn(
  grid: Grid,
  caption: readonly string[],
  above: Caption,
  asCalled: AsCalled,
  figures: BookFigures,
  mark: DecimalMark,
): ReadonlyMap<PlacedLine, Verdict> {
  const layout = layoutOf(grid);
  if (layout.name === undefined) return new Map();
  const columns = columnsOf(grid, figures);
  const context = saysItsYears(columns) ? { ...above, yearAbove: undefined } : above;
  const rows = aboutRows(grid.body, layout, asCalled.units, figures);
  const isByUnit =
    rows.some(({ about: { unit } }) => unit !== undefined && unit !== '') || layout.isOfUnits;
  const asked = rows.flatMap(({ row, about, section }) =>
    asCounted(
      [...row].flatMap(([column, cell]) => {
        const head = columns.get(column);
        if (!head || layout.labels.has(column)) return [];
        const one = askedOfCell(about, over(head, section), context, isByUnit);
        return one && (isDatum(cell) || isChange(cell, one.kind))
          ? [{ cell, asked: one, column }]
          : [];
      }),
      figures,
    ),
  );
  const named = asOneForm(asked, figures, mark).flatMap(({ cell, asked: one }) => {
    const verdict = judgeCell(cell, one, figures, mark);
    return verdict ? [[cell, verdict] as const] : [];
  });
  const known = new Map(named.filter(([, { verdict }]) => verdict !== 'not-found'));
  const { heads } = grid;
  const { labels, name: nameColumn } = layout;
  const hasEarlierYears = isOverSeveral(columns, figures);
  const proven = provenVerdicts(
    { rows, columns, heads, labels, nameColumn, caption, context, isByUnit, hasEarlierYears },
    known,
    asCalled.names,
    figures,
    mark,
  );
  return new Map([...named, ...proven, ...known]);
}
