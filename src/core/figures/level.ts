import type { Observation } from '#core/submissions/observation';
import type { Roster } from '#core/collection/collectedYear';
import { assert } from '#core/numbers/assert';
import { numberOf, worstStatus, type Figure, type Status } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import type { TotalSource } from './compilation';

/** The province's figure of this year, before it is compared with anything. */
export interface Level {
  readonly value: Rational | undefined;
  /** Of the figures in it. */
  readonly statuses: Statuses;
  readonly source: TotalSource;
  readonly isComplete: boolean;
  readonly roster: Roster;
}

/** Statuses of values, and apart from them those of "-", which do not worsen a total. */
export interface Statuses {
  readonly ofValues: readonly Status[];
  readonly ofNones: readonly Status[];
}

export const NOTHING = {
  value: undefined,
  statuses: { ofValues: [], ofNones: [] },
  source: 'nothing',
  isComplete: false,
} as const;

export function statusesOf(observations: readonly Observation[]): Statuses {
  const withState = (state: Figure['state']): readonly Status[] =>
    observations.filter(({ figure }) => figure.state === state).map(({ status }) => status);
  return { ofValues: withState('value'), ofNones: withState('none') };
}

export function joinedStatuses(all: readonly Statuses[]): Statuses {
  return {
    ofValues: all.flatMap(({ ofValues }) => ofValues),
    ofNones: all.flatMap(({ ofNones }) => ofNones),
  };
}

/** The worst status of the values; where there is nothing but "-", of those. */
export function statusOf({ value, statuses }: Level): Status | undefined {
  if (value === undefined) return undefined;
  return worstStatus(statuses.ofValues) ?? worstStatus(statuses.ofNones);
}

/** What a figure adds: its value, and 0 for "-". Asked of anything else, a blank would become 0. */
export function amountOf(figure: Figure): Rational {
  const number = numberOf(figure);
  assert(number !== undefined, 'what was not reported adds nothing');
  return number;
}
