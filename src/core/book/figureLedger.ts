import type { KnownFigure } from '#core/catalogue/yearBook';
import type { Compilation } from '#core/figures/compilation';
import type { FigureCells } from '#core/report/figureCells';
import type { AreaFigure } from '#core/submissions/reading';
import type { Observation } from '#core/submissions/observation';
import type { OrderedFigure } from './knownFigureSheet';
import { ledgerCells, type OrderedFigures } from './ledgerCells';

/**
 * The order of the figures on their sheets, and in which cell each stands.
 *
 * All figures of one indicator, year and role stand together, those that make its total first,
 * so that a total over thousands of units is the sum of one range that a person can follow.
 */
export interface FigureLedger extends OrderedFigures {
  readonly cells: FigureCells;
}

export function figureLedger(compilation: Compilation): FigureLedger {
  const { book } = compilation;
  const rank = rankOf(compilation);
  const inOrder = {
    observations: sortedBy(compilation.observations, rank.ofObservation),
    byArea: sortedBy(compilation.byArea, rank.ofAreaFigure),
    knownFigures: sortedBy(ordered(book.knownFigures), rank.ofKnown),
    plans: sortedBy(ordered(book.plans), rank.ofKnown),
  };
  return { ...inOrder, cells: ledgerCells(inOrder, book) };
}

/** Figures as they were given, numbered from 1. */
export function ordered(figures: readonly KnownFigure[]): readonly OrderedFigure[] {
  return figures.map((known, position) => ({ known, order: position + 1 }));
}

/** A sort key. */
type Rank = number;

const LATEST_YEAR = 10_000;
const ROLE_ORDER = { current: 0, prior: 1, plan: 2 } as const;

function rankOf({ book, totals }: Compilation): {
  readonly ofObservation: (observation: Observation) => Rank;
  readonly ofAreaFigure: (figure: AreaFigure) => Rank;
  readonly ofKnown: (figure: OrderedFigure) => Rank;
} {
  const indicatorRank = positions(book.indicators.map(({ code }) => code));
  const unitRank = positions(['', ...book.units.map(({ code }) => code)]);
  const unitRanks = book.units.length + 2;
  const reporters = new Map(
    totals.map(({ indicator, unitsReported }) => [indicator, new Set(unitsReported)] as const),
  );
  return {
    ofObservation: ({ indicator, role, unit }) => {
      const isReporter = reporters.get(indicator)?.has(unit) === true;
      const block = (indicatorRank(indicator) * 3 + ROLE_ORDER[role]) * 2 + (isReporter ? 0 : 1);
      return block * unitRanks + unitRank(unit);
    },
    ofAreaFigure: ({ indicator, area, unit }) =>
      (indicatorRank(indicator) * unitRanks + unitRank(area)) * unitRanks + unitRank(unit),
    ofKnown: ({ known }) =>
      (indicatorRank(known.indicator) * LATEST_YEAR + known.year) * unitRanks +
      unitRank(known.unit),
  };
}

function positions(codes: readonly string[]): (code: string) => number {
  const found = new Map(codes.map((code, position) => [code, position] as const));
  return (code) => found.get(code) ?? found.size;
}

/** Items of equal rank stay in their order. */
function sortedBy<Item>(items: readonly Item[], rankOfItem: (item: Item) => Rank): readonly Item[] {
  const keyed = items.map((item) => ({ item, rank: rankOfItem(item) }));
  keyed.sort((left, right) => left.rank - right.rank);
  return keyed.map(({ item }) => item);
}
