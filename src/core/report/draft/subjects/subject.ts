/** What a number may be about. */
export interface KnownSubject {
  /** The indicators that may be meant. */
  readonly codes: readonly string[];
  /** Unless words before the number may speak of a part only ("đất cho 6 điểm …"). */
  readonly isNamed: boolean;
  /** The counts of which it is the rate, where they were spoken of before. */
  readonly counts?: readonly string[];
  /** Only some words of its name are said: nobody else has them, but less may be meant, or more. */
  readonly isLoose?: true;
  /** The number speaks of the whole of the subject, not of what has not or is part of something. */
  readonly isWhole: boolean;
  /** Nothing beside the number names it: it was spoken of before. */
  readonly isCarried?: boolean;
  /** Of what the subject is said to be a share: "chiếm 98,5% tổng số thuê bao điện thoại". */
  readonly shareOf?: readonly string[] | undefined;
}

/** Undefined where it cannot be said what a number is about. */
export type Subject = KnownSubject | undefined;

/** By its name: of nothing less and nothing more. */
export function named(codes: readonly string[]): KnownSubject {
  return { codes, isNamed: true, isWhole: true };
}

/** By a name that nobody else has; undefined where nobody or more than one has it. */
export function namedAlone([code, ...others]: readonly string[]): Subject {
  return code === undefined || others.length > 0 ? undefined : named([code]);
}
