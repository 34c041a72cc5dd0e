import type { Indicator } from '#core/catalogue/indicator';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import type { BookFigures } from '../../bookFigures';
import type { NumberInText } from '../../numbers/numberInText';
import type { Verdict } from '../../verdict';
import { hasPlace, standingOf } from './standing';

/** What is said to have a place, and by what. */
export interface Placed {
  readonly indicator: Indicator;
  readonly unit: string;
}

/** Of several things that may be meant none must give it that place. */
export function heldAtPlace(
  text: string,
  number: NumberInText,
  verdict: Verdict,
  meant: readonly Placed[],
  figures: BookFigures,
): Verdict {
  const [stated] = number.readings;
  const places = meant.flatMap(({ indicator, unit }) => {
    const standing = standingOf(indicator, unit, figures);
    return standing ? [{ indicator, standing }] : [];
  });
  const [first] = places;
  if (!stated || !first || places.length < meant.length) return verdict;
  const right = places.find(({ indicator, standing }) =>
    hasPlace(standing, Number(toDecimalText(stated.value)), indicator, text),
  );
  const { indicator, standing } = right ?? first;
  const place = standing.above + 1;
  const told = {
    ...verdict,
    indicator: indicator.code,
    unit: standing.own.code,
    year: figures.year,
    expected: rational(place),
  };
  if (right) return { ...told, verdict: 'agree', message: undefined };
  return {
    ...told,
    verdict: 'disagree',
    message: {
      code: 'draft/place-differs',
      arguments: { text: number.text, unit: standing.own.name, right: `thứ ${place}` },
    },
    proposal: String(place),
  };
}

/** "thứ 2/8 huyện": where it is said among how many, they must be all. */
export function isAmongAll(
  behind: string,
  placed: readonly Placed[],
  figures: BookFigures,
): boolean {
  const among = /^\s*\/\s*(\d{1,3})(?!\d)/u.exec(behind)?.[1];
  return placed.every(
    ({ indicator, unit }) =>
      among === undefined || Number(among) === figures.peersOf(indicator.code, unit)?.length,
  );
}
