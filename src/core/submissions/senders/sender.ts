import { familyOf } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';

/** Whom the figures of a table are from, where its rows and columns name nobody. */
export type Sender =
  | { readonly kind: 'unit'; readonly unit: ReportingUnit }
  /** Nobody is named, or the department, which the register need not hold. */
  | { readonly kind: 'nobody'; readonly finding: Finding }
  /** Somebody is named who cannot be recognised with certainty. */
  | { readonly kind: 'unknown'; readonly finding: Finding };

/** The place of an enterprise's own breakdown that a name stands for. */
export function areaOf(sender: Sender, named: ReportingUnit): ReportingUnit | undefined {
  const isBrokenDown = sender.kind === 'unit' && familyOf(sender.unit.kind) === 'enterprises';
  return isBrokenDown && familyOf(named.kind) === 'areas' ? named : undefined;
}

/**
 * Whether a table over several units speaks for those units. The department and the authorities
 * compile for others; an enterprise or district only breaks its own figures down by area.
 */
export function speaksForOthers(sender: Sender): boolean {
  if (sender.kind !== 'unit') return sender.kind === 'nobody';
  const family = familyOf(sender.unit.kind);
  return family === 'department' || family === 'authorities';
}
