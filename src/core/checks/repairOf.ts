import type { Repair, RepairedValue, RepairKind } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';

/** A submitted figure and what is proposed in its place; undefined to leave it out. */
export interface ProposedValue {
  readonly observation: Observation;
  readonly value: Rational | undefined;
}

/** The repair that puts the proposed values in the place of the submitted ones. */
export function repairOf(kind: RepairKind, proposed: readonly ProposedValue[]): Repair {
  return { kind, values: proposed.map(repairedValue) };
}

/** The repair that leaves out the one figure, or else the other. */
export function eitherLeftOut(kind: RepairKind, one: Observation, other: Observation): Repair {
  const leftOut = (observation: Observation) => [repairedValue({ observation, value: undefined })];
  return { kind, values: leftOut(one), otherwise: leftOut(other) };
}

function repairedValue({
  observation: { unit, indicator, source, figure },
  value,
}: ProposedValue): RepairedValue {
  return {
    unit,
    indicator,
    source,
    submitted: figure.state === 'value' ? toDecimalText(figure.value) : '',
    value: value ? toDecimalText(value) : '',
  };
}

/** The proposal of a repair of several cells: which figure becomes what, and "…" for one left out. */
export function proposalOf({ values }: Repair): string {
  return values.map(({ indicator, value }) => `${indicator}=${value || '…'}`).join('; ');
}
