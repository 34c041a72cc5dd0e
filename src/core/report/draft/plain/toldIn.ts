import { perHundredIn } from '../numbers/perHundred';
import type { Clause } from '../clause';
import { type Stretch, within } from '../numbers/stretchOfNumber';
import type { Word } from '../text/words';

/** What is said in brackets of a number before is not said of this one. */
export const ASIDES = /\([^()]*\)/gu;

export function asidesIn(text: string, { start, end }: Stretch): readonly Stretch[] {
  return [...text.slice(start, end).matchAll(ASIDES)].map(({ index, 0: aside }) => ({
    start: start + index,
    end: start + index + aside.length,
  }));
}

export function isInside({ start, end }: Stretch, all: readonly Stretch[]): boolean {
  return all.some((one) => start >= one.start && end <= one.end);
}

/** A name, a place, a time or a number says what it says. */
export function isTold(clause: Clause, word: Word): boolean {
  return isInside(word, toldIn(clause));
}

function toldIn({ placed, names, numbers }: Clause): readonly Stretch[] {
  const { text, units, places, periods } = placed;
  return [...names, ...units, ...places, ...periods, ...numbers, ...perHundredIn(text)];
}

/** Stands where a name stood. */
const NAMED = '§';

/** A stretch without names: "GRDP theo giá hiện hành" is one, whatever its words are. */
export function untold(clause: Clause, stretch: Stretch): string {
  const { text } = clause.placed;
  const { left, from } = within(clause.names, stretch).reduce(
    (before, { start, end }) => ({
      left: `${before.left}${text.slice(before.from, start)}${NAMED}`,
      from: end,
    }),
    { left: '', from: stretch.start },
  );
  return (left + text.slice(from, stretch.end)).toLowerCase();
}
