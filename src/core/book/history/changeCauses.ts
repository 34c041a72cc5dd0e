import { groupedBy } from '#core/catalogue/groupedBy';
import { isValidInYear } from '#core/catalogue/reportingUnit';
import type { Compilation } from '#core/figures/compilation';
import type { ShownFigure } from '#core/workbook/sheetPlan';
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
export interface NewlyDecided {
  readonly unit: string;
  readonly indicator: string;
  readonly cause: string;
}

const IN_THE_BOOK = 'thay đổi trong sổ, ở các quyết định hoặc ở số liệu khác của biểu';
const NO_FILE = 'không còn trong các báo cáo đã nhận';
const MOST_CAUSES = 3;

/** The submissions and decisions that moved an indicator, its parts, or the two sides of a ratio. */
export function changeCauses(
  compilation: Compilation,
  figures: readonly Change[],
  decided: readonly NewlyDecided[],
): Causes {
  const byIndicator = groupedBy(figures, ({ indicator }) => indicator);
  const byUnit = groupedBy([...figures, ...decided], ({ unit }) => unit);
  const leaves = leavesIn(compilation);
  const files = new Map(compilation.unitStates.map(({ unit, file }) => [unit, file] as const));
  const said = new Map<string, readonly string[]>();
  const ofFigure = ({ indicator, unit }: ShownFigure): readonly string[] => {
    const key = `${indicator} ${unit}`;
    let texts = said.get(key);
    if (texts === undefined) {
      const moved = leaves(indicator).flatMap((leaf) => byIndicator.get(leaf) ?? []);
      const own = moved.filter((one) => one.unit === unit);
      said.set(key, (texts = (own.length > 0 ? own : moved).map(causeOfUnit)));
    }
    return texts;
  };
  const ofUnit = (unit: string): readonly string[] => {
    const moved = byUnit.get(unit) ?? [];
    if (moved.length > 0) return moved.map(causeOfUnit);
    const file = files.get(unit) ?? '';
    return [causeOfUnit({ unit, cause: file === '' ? NO_FILE : file })];
  };
  const ofDecisions = ({ indicator, unit }: ShownFigure): readonly string[] =>
    decided.filter((one) => one.indicator === indicator && one.unit === unit).map(causeOfUnit);
  return {
    ofLine: (line, isNumber) => {
      if (line.indicator === '') return line.unit === '' ? [] : ofUnit(line.unit);
      const moved = ofFigure(line);
      if (moved.length > 0 || line.unit === '') return moved;
      const taken = ofDecisions(line);
      return taken.length > 0 || isNumber ? taken : ofUnit(line.unit);
    },
    lineOf: linesBy(compilation),
    ofAll: [...figures, ...decided].map(causeOfUnit),
  };
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
