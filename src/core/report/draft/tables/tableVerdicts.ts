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
import { captionsByTable, type CaptionAbove, homeOf, speaksOf } from './words/captions';
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
    const { paragraphs: caption, isCarried } = captions.get(number) ?? NO_CAPTION;
    const period = periodOf(caption, grid, figures);
    const home = homeOf(caption, ofDocument);
    if (period === 'no-result' || !caption.every((text) => speaksOf(home, text, figures))) continue;
    const context = { ...aboutCaption(caption, period, years.get(number), figures), home };
    const contexts = isCarried ? [context, { ...context, measure: undefined }] : [context];
    const readings = contexts.map((one) => verdictsIn(grid, caption, one, asCalled, figures, mark));
    for (const [cell, verdict] of mostAgreeing(readings)) said.set(cell, verdict);
  }
  return said;
}

const NO_CAPTION: CaptionAbove = { paragraphs: [], isCarried: false };

type OfCells = ReadonlyMap<PlacedLine, Verdict>;

/** "(ĐVT: nghìn thuê bao)" above the table before may be said of this one too: its numbers tell. */
function mostAgreeing(readings: readonly OfCells[]): OfCells {
  const count = (one: OfCells, wanted: Verdict['verdict']): number =>
    [...one.values()].filter(({ verdict }) => verdict === wanted).length;
  const [best] = [...readings].sort(
    (one, other) =>
      count(other, 'agree') - count(one, 'agree') ||
      count(one, 'disagree') - count(other, 'disagree'),
  );
  return best ?? new Map();
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
): OfCells {
  const layout = layoutOf(grid);
  if (layout.name === undefined) return new Map();
  const columns = columnsOf(grid, figures);
  const context = saysItsYears(columns) ? { ...above, yearAbove: undefined } : above;
  const named = aboutRows(grid.body, layout, asCalled.units, figures);
  const isByUnit =
    named.some(({ about: { unit } }) => unit !== undefined && unit !== '') || layout.isOfUnits;
  const read = named.map((one) => {
    const { row, about, section } = one;
    const cells = [...row].flatMap(([column, cell]) => {
      const head = columns.get(column);
      if (!head || layout.labels.has(column)) return [];
      const what = askedOfCell(about, over(head, section), context, isByUnit);
      return what && (isDatum(cell) || isChange(cell, what.kind))
        ? [{ cell, asked: what, column }]
        : [];
    });
    return asCounted(one, cells, figures);
  });
  const rows = read.map(({ row }) => row);
  const asked = read.flatMap(({ cells }) => cells);
  const judged = asOneForm(asked, figures, mark).flatMap(({ cell, asked: one }) => {
    const verdict = judgeCell(cell, one, figures, mark);
    return verdict ? [[cell, verdict] as const] : [];
  });
  const known = new Map(judged.filter(([, { verdict }]) => verdict !== 'not-found'));
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
  return new Map([...judged, ...proven, ...known]);
}
