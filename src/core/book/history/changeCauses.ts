import { groupedBy } from '#core/catalogue/groupedBy';
import { isValidInYear } from '#core/catalogue/reportingUnit';
import type { Compilation, UnitState } from '#core/figures/compilation';
import type { ShownFigure } from '#core/workbook/sheetPlan';
import type { BookEdit } from './bookEdits';
import type { Change } from './bookHistory';

/** What brought about a change of the report, one text for each submission or decision; none where it cannot be told. */
export interface Causes {
  /**
   * Of a line about an indicator of the province or of a unit, or about a unit as a whole (indicator
   * ''). Words beside a figure that nothing has moved are the unit's own.
   */
  readonly ofLine: (line: ShownFigure, isNumber: boolean) => readonly string[];
  /** Of which indicator and unit a line is that names them; '' for what it does not name. */
  readonly lineOf: (label: string) => ShownFigure;
  /** Of what changed in no line of its own. */
  readonly ofAll: readonly string[];
}

/** Somebody has decided about a figure, or a decision has been reopened, since the last compilation. */
type NewlyDecided = Pick<Change, 'unit' | 'indicator' | 'cause'>;

const IN_THE_BOOK = 'thay đổi trong sổ, ở các quyết định hoặc ở số liệu khác của biểu';
const NO_FILE = 'không còn trong các báo cáo đã nhận';
const MOST_CAUSES = 3;

/** All that moved since the last compilation. */
export interface Moved {
  readonly figures: readonly Change[];
  readonly decided: readonly NewlyDecided[];
  readonly edits: readonly BookEdit[];
}

type Mover = Pick<Change, 'unit' | 'indicator' | 'cause'>;

/** The submissions, decisions and edits of the book that moved an indicator, its parts, or the two sides of a ratio. */
export function changeCauses(
  compilation: Compilation,
  statesBefore: readonly UnitState[],
  { figures, decided, edits }: Moved,
): Causes {
  const all = [...figures, ...edits, ...decided];
  const ofFigure = moversOfFigures(compilation, [...figures, ...edits]);
  const ofUnit = moversOfUnits(compilation.unitStates, statesBefore, all);
  // What is changed of units, of the ledger or of the settings is about no single figure.
  const general = edits.filter(({ indicator }) => indicator === '');
  const ofBook = ({ unit }: ShownFigure): readonly Mover[] => {
    const own = general.filter((one) => one.unit === unit && unit !== '');
    return own.length > 0 ? own : general;
  };
  const ofDecisions = (line: ShownFigure): readonly Mover[] =>
    decided.filter((one) => one.indicator === line.indicator && one.unit === line.unit);
  const moversOf = (line: ShownFigure, isNumber: boolean): readonly Mover[] => {
    if (line.indicator === '') return line.unit === '' ? [] : ofUnit(line.unit);
    const moved = ofFigure(line);
    if (moved.length > 0) return moved;
    if (line.unit === '') return ofBook(line);
    const taken = ofDecisions(line);
    if (taken.length > 0) return taken;
    return isNumber ? ofBook(line) : ofUnit(line.unit);
  };
  return {
    ofLine: (line, isNumber) => moversOf(line, isNumber).map(causeOfUnit),
    lineOf: linesBy(compilation),
    ofAll: all.map(causeOfUnit),
  };
}

/** What moved a unit's figure itself, else all that moved its indicator, its parts or sides. */
function moversOfFigures(
  compilation: Compilation,
  movers: readonly Mover[],
): (line: ShownFigure) => readonly Mover[] {
  const byIndicator = groupedBy(movers, ({ indicator }) => indicator);
  const leaves = leavesIn(compilation);
  const found = new Map<string, readonly Mover[]>();
  return ({ indicator, unit }) => {
    const key = `${indicator} ${unit}`;
    let of = found.get(key);
    if (of === undefined) {
      const moved = leaves(indicator).flatMap((leaf) => byIndicator.get(leaf) ?? []);
      const own = unit === '' ? [] : moved.filter((one) => one.unit === unit);
      found.set(key, (of = own.length > 0 ? own : moved));
    }
    return of;
  };
}

/**
 * What moved anything of a unit; where nothing did, its file, or, where that is the one of the last
 * time, all that moved: what is found of a unit depends on others' figures too.
 */
function moversOfUnits(
  states: readonly UnitState[],
  statesBefore: readonly UnitState[],
  movers: readonly Mover[],
): (unit: string) => readonly Mover[] {
  const byUnit = groupedBy(movers, ({ unit }) => unit);
  const files = new Map(states.map(({ unit, file }) => [unit, file] as const));
  const [now, before] = [states, statesBefore].map(
    (all) => new Map(all.map((one) => [one.unit, arrivalOf(one)] as const)),
  );
  return (unit) => {
    const own = byUnit.get(unit);
    if (own) return own;
    const isSameFile = now?.has(unit) === true && now.get(unit) === before?.get(unit);
    if (isSameFile && movers.length > 0) return movers;
    const file = files.get(unit) ?? '';
    return [{ unit, indicator: '', cause: file === '' ? NO_FILE : file }];
  };
}

function arrivalOf({ file, received, version }: UnitState): string {
  return [file, received, version].join('\u0000');
}

function causeOfUnit({ unit, cause }: Pick<Change, 'unit' | 'cause'>): string {
  return unit === '' ? cause : `${unit}: ${cause}`;
}

/** The first few causes in one text, each once, of the first list that has any. */
export function causesText(...lists: readonly (readonly string[])[]): string {
  const texts = [...new Set(lists.find(({ length }) => length > 0))];
  if (texts.length === 0) return IN_THE_BOOK;
  const more = texts.length - MOST_CAUSES;
  return [...texts.slice(0, MOST_CAUSES), ...(more > 0 ? [`… và ${more} nơi nữa`] : [])].join('; ');
}

/** An indicator with all that it is made of. */
function leavesIn({ book }: Compilation): (code: string) => readonly string[] {
  const indicators = new Map(book.indicators.map((one) => [one.code, one] as const));
  const leaves = (code: string, above: ReadonlySet<string> = new Set()): readonly string[] => {
    const aggregation = indicators.get(code)?.aggregation;
    if (above.has(code) || !aggregation) return [code];
    const path = new Set([...above, code]);
    if (aggregation.form === 'derived_sum') {
      return [code, ...aggregation.parts.flatMap((part) => leaves(part, path))];
    }
    if (aggregation.form === 'ratio_of_sums') {
      const { numerator, denominator } = aggregation;
      return [code, ...[numerator, denominator].flatMap((side) => leaves(side, path))];
    }
    return [code];
  };
  return leaves;
}

/** The indicator and the unit that a label names; of two units with one name, neither. */
function linesBy({ book }: Compilation): (label: string) => ShownFigure {
  const codes = new Set(book.indicators.map(({ code }) => code));
  const named = groupedBy(
    book.units.filter((unit) => isValidInYear(unit, book.year)),
    ({ name }) => name,
  );
  return (label) => {
    const parts = label.split(' · ');
    const [unit, other] = parts.flatMap((part) => named.get(part) ?? []);
    return {
      indicator: parts.find((part) => codes.has(part)) ?? '',
      unit: unit && !other ? unit.code : '',
    };
  };
}
