import type { Indicator } from '#core/catalogue/indicator';
import { rational } from '#core/numbers/rational';
import type { Peer } from '../../book/figuresByUnit';
import type { BookFigures } from '../../bookFigures';
import { figureInWords } from '../figureInWords';
import type { Verdict } from '../../verdict';
import { ordinalOf, type PlaceSaid } from './placesSaid';
import { inTheirOrder, placesOf, rivalsAmong, rivalsOf } from './rivals';
import type { Holder } from './whose';

/** Somebody's place as it is told, by one of the things that may be meant. */
interface Standing {
  readonly indicator: Indicator;
  readonly rivals: readonly Peer[];
  readonly first: number;
  readonly last: number;
}

/** Whether somebody has the place that is said; undefined where not all have told their figure. */
export function heldToPlace(
  text: string,
  said: PlaceSaid,
  { unit, name }: Holder,
  meant: readonly Indicator[],
  figures: BookFigures,
): ((verdict: Verdict) => Verdict) | undefined {
  const standings = meant.map((indicator) => standingsOf(text, said, unit, indicator, figures));
  const all = standings.flat();
  const [first] = all;
  if (!first || standings.some(({ length }) => length === 0)) return undefined;
  const right = all.find((one) => isThere(said, one));
  const { indicator } = right ?? first;
  const told = { indicator: indicator.code, unit, year: figures.year };
  if (right) {
    const expected = rational(Math.max(right.first, Math.min(said.place, right.last)));
    return (verdict) => ({ ...verdict, ...told, expected, verdict: 'agree', message: undefined });
  }
  return said.ordinal === undefined
    ? (verdict) => ({ ...verdict, ...told, ...notForemost(said, name, first) })
    : (verdict) => ({ ...verdict, ...told, ...anotherPlace(said, first, unit) });
}

function standingsOf(
  text: string,
  said: PlaceSaid,
  unit: string,
  indicator: Indicator,
  figures: BookFigures,
): readonly Standing[] {
  if (indicator.nature === 'rank' || indicator.nature === 'score') return [];
  const rivals = rivalsAmong(rivalsOf(indicator, unit, text, figures), said.among);
  return rivals.flatMap((those) =>
    sidesOf(said, text, indicator).map((from) => ({
      indicator,
      rivals: those,
      ...placesOf(unit, those, from, indicator),
    })),
  );
}

/** Of what is best where least a place may be counted from below. */
function sidesOf(
  { from, ordinal }: PlaceSaid,
  text: string,
  { polarity }: Indicator,
): readonly PlaceSaid['from'][] {
  const mayBeBoth = polarity === 'down_good' || (ordinal !== undefined && FROM_BELOW.test(text));
  const other = from === 'top' ? 'bottom' : 'top';
  return mayBeBoth ? [from, other] : [from];
}

const FROM_BELOW = /(?<!\p{L})(?:dưới|cuối|thấp|ít|nhỏ|kém)(?!\p{L})/iu;

function isThere({ place, isGroup }: PlaceSaid, { first, last }: Standing): boolean {
  return isGroup ? first <= place : first <= place && place <= last;
}

type Wrong = Pick<Verdict, 'verdict' | 'expected' | 'message' | 'proposal'>;

/** "dẫn đầu là huyện A", "trong nhóm 3 huyện cao nhất": the one that is so instead. */
function notForemost(
  { said, from, place }: PlaceSaid,
  name: string,
  { indicator, rivals }: Standing,
): Wrong {
  const right = inTheirOrder(rivals, from)[place - 1];
  if (!right)
    return { verdict: 'not-found', expected: undefined, message: undefined, proposal: '' };
  const figure = figureInWords(indicator, right.value);
  return {
    verdict: 'disagree',
    expected: right.value,
    message: {
      code: 'draft/not-foremost',
      arguments: { text: name, said, unit: right.name, right: figure },
    },
    proposal: right.name,
  };
}

function anotherPlace(
  { said, ordinal = '' }: PlaceSaid,
  { first, rivals }: Standing,
  unit: string,
): Wrong {
  const name = rivals.find(({ code }) => code === unit)?.name ?? '';
  const right = /^\d/u.test(ordinal) ? String(first) : ordinalOf(first);
  const isInWords = right !== String(first);
  return {
    verdict: 'disagree',
    expected: rational(first),
    message: {
      code: 'draft/place-differs',
      arguments: { text: ordinal, unit: name, right: `thứ ${first}` },
    },
    proposal: isInWords ? said.replace(ordinal, right) : right,
  };
}
