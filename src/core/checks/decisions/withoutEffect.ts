import { subjectOf, type Decision } from '#core/collection/decision';
import type { Finding } from '#core/findings/finding';

/**
 * Why a decision changes nothing: it fits no finding, its question has been answered, the unit has sent
 * what it sets, or it cannot act.
 */
export type WithoutEffect = 'unmatched' | 'answered' | 'sent' | 'idle';

/** The subjects, as their lines name them, of decisions that are told to change nothing. */
export function subjectsWithoutEffect(
  findings: readonly Finding[],
): ReadonlyMap<string, WithoutEffect> {
  return new Map(findings.flatMap(subjectWithoutEffect));
}

function subjectWithoutEffect({ message }: Finding): readonly (readonly [string, WithoutEffect])[] {
  switch (message.code) {
    case 'decision-unmatched':
    case 'decision-unmatched/unit':
    case 'decision-unmatched/units':
    case 'decision-unmatched/indicator':
      return [[subjectOf(message.arguments), 'unmatched']];
    case 'decision-unmatched/answered':
      return [[subjectOf(message.arguments), 'answered']];
    case 'decision-unmatched/sent':
      return [[subjectOf(message.arguments), 'sent']];
    case 'decision-unmatched/idle':
    case 'decision-unmatched/overruled':
      return [[subjectOf(message.arguments), 'idle']];
    default:
      return [];
  }
}

/**
 * Decisions as they are kept: one that fits no finding was taken on nothing that was sent, and remembers
 * nothing that could reopen it; what it remembered before stays.
 */
export function withoutIdleMemory(
  decisions: readonly Decision[],
  given: readonly Decision[],
  findings: readonly Finding[],
): readonly Decision[] {
  const without = subjectsWithoutEffect(findings);
  const hadMemory = new Set(
    given.filter(({ submitted }) => submitted !== undefined).map(subjectOf),
  );
  return decisions.map((one) => {
    const subject = subjectOf(one);
    if (without.get(subject) !== 'unmatched' || hadMemory.has(subject)) return one;
    const { submitted, ...forgetful } = one;
    return submitted === undefined ? one : forgetful;
  });
}
