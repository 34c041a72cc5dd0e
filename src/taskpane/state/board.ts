import type { UnitState } from '#core/figures/compilation';
import type { BookFacts } from '../thread/bookFacts';
import type { CompiledYear } from '../thread/compiledYear';
import type { BoardFilter } from './paneState';

/** The units, and what each has sent. */
export interface Board {
  readonly counts: Readonly<Record<UnitState['state'], number>>;
  readonly lines: readonly BoardLine[];
  /** How many more lines the filter lets through. */
  readonly hidden: number;
}

export interface BoardLine extends UnitState {
  readonly name: string;
}

/** The board as the filter lets it be seen. Before anything is read, every unit is missing. */
export function board(
  { units }: BookFacts,
  compiled: CompiledYear | undefined,
  filter: BoardFilter,
): Board {
  const states = new Map(compiled?.unitStates.map((one) => [one.unit, one] as const));
  const lines = units.map(({ code, name }) => ({
    ...(states.get(code) ?? nothingFrom(code)),
    name,
  }));
  const counts = { received: 0, partial: 0, missing: 0, late: 0 };
  for (const { state } of lines) counts[state] += 1;
  const wanted = lines.filter((line) => passes(line, filter));
  return {
    counts,
    lines: wanted.slice(0, filter.shown),
    hidden: Math.max(0, wanted.length - filter.shown),
  };
}

function nothingFrom(unit: string): UnitState {
  return {
    unit,
    state: 'missing',
    received: '',
    version: '',
    file: '',
    observations: 0,
    errors: 0,
    warnings: 0,
  };
}

function passes({ state, name, unit, file }: BoardLine, filter: BoardFilter): boolean {
  if (filter.state !== undefined && filter.state !== state) return false;
  const sought = searchKey(filter.text);
  return sought === '' || searchKey(`${name} ${unit} ${file}`).includes(sought);
}

/** Letters without case, tone or accent, so that "hiep hoa" finds Hiệp Hòa. */
function searchKey(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim();
}
