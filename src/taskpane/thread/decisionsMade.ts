import { withDecisions, type Decision } from '#core/collection/decision';

/** The decisions that hold, and how each that was made in the pane is taken back. */
export interface DecisionsMade {
  readonly holding: readonly Decision[];
  /** What held before each decision that was made here, the latest first. */
  readonly before: readonly (readonly Decision[])[];
}

/** Those of an opened book, none of which can be taken back here. */
export function decisionsFound(holding: readonly Decision[]): DecisionsMade {
  return { holding, before: [] };
}

/** Takes decisions over earlier ones about the same findings. */
export function decided(
  { holding, before }: DecisionsMade,
  more: readonly Decision[],
): DecisionsMade {
  return { holding: withDecisions(holding, more), before: [holding, ...before] };
}

/** As if the last of them had not been made. */
export function withoutLast({ holding, before }: DecisionsMade): DecisionsMade {
  const [last, ...earlier] = before;
  return { holding: last ?? holding, before: earlier };
}
