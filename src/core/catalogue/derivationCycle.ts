import { operandsOf } from './aggregationText';
import type { Indicator } from './indicator';

/**
 * The codes of a circle in which indicators are computed from each other, the first again at the
 * end; undefined where there is none.
 *
 * @example
 * derivationCycle([a, b]); // => ['A', 'B', 'A'] where A is computed from B and B from A
 */
export function derivationCycle(indicators: readonly Indicator[]): readonly string[] | undefined {
  const operands = new Map(
    indicators.map((indicator) => [indicator.code, operandsOf(indicator.aggregation)] as const),
  );
  const settled = new Set<string>();
  for (const { code } of indicators) {
    const cycle = cycleFrom(code, [], operands, settled);
    if (cycle) return cycle;
  }
  return undefined;
}

function cycleFrom(
  code: string,
  path: readonly string[],
  operands: ReadonlyMap<string, readonly string[]>,
  settled: Set<string>,
): readonly string[] | undefined {
  if (settled.has(code)) return undefined;
  const start = path.indexOf(code);
  if (start >= 0) return [...path.slice(start), code];
  for (const operand of operands.get(code) ?? []) {
    const cycle = cycleFrom(operand, [...path, code], operands, settled);
    if (cycle) return cycle;
  }
  settled.add(code);
  return undefined;
}
