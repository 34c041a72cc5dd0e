import type { Indicator } from '#core/catalogue/indicator';
import { compare, isZero, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Peer } from '../../book/figuresByUnit';
import type { BookFigures } from '../../bookFigures';

/**
 * Among whom a unit may be said to have a place by a figure: those of its kind; of a firm also all firms that have
 * such a figure, and those of them that have some; of a district also those of its sort ("huyện"), unless the whole
 * province is named. None where not all have told theirs.
 */
export function rivalsOf(
  { code }: Indicator,
  unit: string,
  text: string,
  figures: BookFigures,
): readonly (readonly Peer[])[] {
  const peers = figures.peersOf(code, unit);
  const own = peers?.find((peer) => peer.code === unit);
  if (!peers || !own) return [];
  const firms = isFirm(unit, figures) ? firmsWith(code, figures) : [];
  const sort = OF_PROVINCE.test(text) ? undefined : sortOf(own.name);
  const ofSort = peers.filter(({ name }) => sort !== undefined && name.startsWith(sort));
  const all = [peers, firms, ofSort].flatMap((those) => [
    those,
    those.filter(({ value }) => !isZero(value)),
  ]);
  return all.filter((those) => those.length > 1 && those.some((one) => one.code === unit));
}

const OF_PROVINCE = /(?<!\p{L})(?:toàn|cả|trong|nhất)\s+tỉnh(?!\p{L})/iu;

/** Those among whom the places are counted from as many as are said. */
export function rivalsAmong(
  rivals: readonly (readonly Peer[])[],
  among: number | undefined,
): readonly (readonly Peer[])[] {
  return rivals.filter(({ length }) => among === undefined || length === among);
}

/** From the one that has most down, or the other way round. */
export function inTheirOrder(rivals: readonly Peer[], from: 'top' | 'bottom'): readonly Peer[] {
  const side = from === 'top' ? 1 : -1;
  return [...rivals].sort((one, other) => side * compare(other.value, one.value));
}

/** The places that a unit may be said to have: those who have as much, as it is printed too, share theirs. */
export function placesOf(
  unit: string,
  rivals: readonly Peer[],
  from: 'top' | 'bottom',
  { unit: measure }: Indicator,
): { readonly first: number; readonly last: number } {
  const own = rivals.find(({ code }) => code === unit);
  const side = from === 'top' ? 1 : -1;
  const isAhead = (shown: (value: Rational) => Rational): readonly Peer[] =>
    rivals.filter(({ value }) => own && compare(shown(value), shown(own.value)) === side);
  const isBehind = (shown: (value: Rational) => Rational): readonly Peer[] =>
    rivals.filter(({ value }) => own && compare(shown(own.value), shown(value)) === side);
  const printed = (value: Rational): Rational => asPrinted(value, measure);
  return { first: isAhead(printed).length + 1, last: rivals.length - isBehind(printed).length };
}

/** As reports print it: rates of one decimal that look alike share a place. */
export function asPrinted(value: Rational, measure: string): Rational {
  return measure === '%' ? roundHalfAwayFromZero(value, 1) : value;
}

function isFirm(unit: string, { units }: BookFigures): boolean {
  return units.some(({ code, kind }) => code === unit && kind.startsWith('ENT_'));
}

function firmsWith(code: string, { units, pair }: BookFigures): readonly Peer[] {
  return units
    .filter(({ kind }) => kind.startsWith('ENT_'))
    .flatMap((firm) => {
      const value = pair(code, firm.code)?.value;
      return value ? [{ code: firm.code, name: firm.name, value }] : [];
    });
}

/** "Huyện", "Thành phố": what a name begins with that the others of its sort begin with too. */
function sortOf(name: string): string | undefined {
  return /^(?:Huyện|Thị xã|Thành phố|Xã|Phường|Thị trấn)(?=\s)/u.exec(name)?.[0];
}
