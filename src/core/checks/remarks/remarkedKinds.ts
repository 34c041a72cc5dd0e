import { labelKey } from '#core/catalogue/nameKey';
import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { equals, sum, type Rational } from '#core/numbers/rational';
import { named, raise } from '../raise';
import { levelOfPlace } from './placeLevels';
import { countInRemark } from './numberInRemark';
import { placeOfRemark, NUMBER, type Remarked } from './remarked';

/**
 * "Gồm 27 thôn và 11 tổ dân phố" beside 35: what a remark says that the figure consists of, each a kind of
 * the things that its row counts, must add to it.
 */
export function checkRemarkedKinds(remarked: Remarked, figure: Rational): Finding | undefined {
  const { indicator, source } = remarked;
  const counts = countsOfKinds(remarked.text, indicator);
  if (!counts) return undefined;
  const added = sum(counts);
  if (equals(added, figure)) return undefined;
  return raise('parts-differ-from-total', {
    ...placeOfRemark(remarked),
    message: {
      code: 'parts-differ-from-total/kinds-in-remark',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        value: toDecimalText(figure),
        counts: counts.map(toDecimalText),
        sum: toDecimalText(added),
      },
    },
  });
}

const ONE = `(${NUMBER}) (\\p{L}[\\p{L} ]*?)`;
const CONSISTS = new RegExp(
  `^(?:bao gồm|gồm có|gồm|chia ra)(?: có)?:? ${ONE}(?:, ?${ONE})?(?:,? ?và|[,;]) ?${ONE}(?=$|[.;(]| theo )`,
  'iu',
);

function countsOfKinds(text: string, indicator: Indicator): readonly Rational[] | undefined {
  const [, ...groups] = CONSISTS.exec(text.replace(/\s+/gu, ' ').trim()) ?? [];
  const counts: Rational[] = [];
  for (let place = 0; place + 1 < groups.length; place += 2) {
    const [number, kind] = [groups[place], groups[place + 1]];
    if (number === undefined || kind === undefined) continue;
    const count = countInRemark(number);
    if (!count || !isKindOf(kind, indicator)) return undefined;
    counts.push(count);
  }
  return counts.length > 1 ? counts : undefined;
}

/** "tổ dân phố" and "bản" of hamlets, "bưu cục" where the row's name has it. */
function isKindOf(kind: string, { nameVi, unit }: Indicator): boolean {
  const level = levelOfPlace(unit);
  if (level !== undefined && levelOfPlace(kind) === level) return true;
  return ` ${labelKey(nameVi)} `.includes(` ${labelKey(kind)} `);
}
