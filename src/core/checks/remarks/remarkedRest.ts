import type { Indicator } from '#core/catalogue/indicator';
import { labelKey } from '#core/catalogue/nameKey';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { compare, equals, isZero, subtract, type Rational } from '#core/numbers/rational';
import { countInRemark } from './numberInRemark';
import { percentOfFraction } from './percentOfFraction';
import { named, raise } from '../raise';
import { placeWords } from './placeLevels';
import { placeOfRemark, FRACTION, NUMBER, type Remarked } from './remarked';
import { BEGINS, ENDS, LACK, STILL } from './saidLack';

/**
 * What a remark says is left of a whole, held against what is left: "6.900/9.500 hồ sơ trực tuyến, còn
 * lại 2.900 hồ sơ trực tiếp"; "còn 7 thôn chưa có cáp quang"; "Trực tiếp còn 2.600 hồ sơ".
 */
export function checkRest(remarked: Remarked): Finding | undefined {
  return restOfFraction(remarked) ?? restWithout(remarked) ?? restAlone(remarked);
}

/** "a/b hồ sơ trực tuyến, còn lại c hồ sơ trực tiếp (27,4%)": c is b − a, and the percentage c/b. */
function restOfFraction(remarked: Remarked): Finding | undefined {
  const { indicator, text, counted } = remarked;
  const pattern = `${FRACTION}\\s+${counted}(?!\\p{L})[^\\d]{0,60}?còn(?: lại)?(?: là)? (${NUMBER}) ${counted}(?!\\p{L})(?:${ITS_PERCENT})?`;
  const [, part = '', all = '', rest = '', per = ''] = new RegExp(pattern, 'iu').exec(text) ?? [];
  const [of, whole, left] = [part, all, rest].map(countInRemark);
  if (!of || !whole || !left || compare(of, whole) > 0) return undefined;
  const miscounted = restFinding(remarked, named(indicator), of, whole, left);
  if (miscounted || per === '' || isZero(whole)) return miscounted;
  return percentOfFraction(remarked, left, whole, per);
}

/** Just behind what is left: "(27,4%)", "trực tiếp, chiếm 27,4%". */
const ITS_PERCENT =
  '[\\p{L} ]{0,30}?\\s*(?:\\(|,? ?(?:chiếm|đạt|bằng|tương đương|(?:tỷ|tỉ) lệ)(?: (?:tỷ|tỉ) lệ)?)\\s*(\\d+(?:,\\d+)?)\\s*%';

/** "còn 7 thôn chưa có cáp quang" beside the number of those that have it. */
function restWithout(remarked: Remarked): Finding | undefined {
  const { indicator, within } = remarked;
  const [only] = within;
  if (!only || within.length > 1 || compare(only.part, only.all) > 0) return undefined;
  const said = lackSaid(remarked);
  if (!said || (said.all && !equals(said.all, only.all))) return undefined;
  // Of hamlets that are called by several words, those of one word may be fewer than all.
  const isOtherWord = said.things.toLowerCase() !== indicator.unit.toLowerCase();
  if (isOtherWord && compare(said.rest, subtract(only.all, only.part)) < 0) return undefined;
  return restFinding(remarked, named(only.whole), only.part, only.all, said.rest);
}

/** How many things lack what the row counts, and of how many. */
interface SaidLack {
  readonly rest: Rational;
  readonly all: Rational | undefined;
  readonly things: string;
}

function lackSaid({ indicator, text, counted }: Remarked): SaidLack | undefined {
  const things = `(?<things>${placeWords(indicator.unit) ?? counted})`;
  const patterns = [
    `${BEGINS}${STILL}(?<rest>${NUMBER})(?:/(?<all>${NUMBER}))? ${things} ${STILL}${LACK}${ENDS}`,
    `${BEGINS}(?:số )?${things} ${LACK}(?::| là| còn)+ (?<rest>${NUMBER})(?: ${counted})?${ENDS}`,
  ];
  return patterns
    .flatMap((pattern) => {
      const found = new RegExp(pattern, 'iu').exec(text)?.groups ?? {};
      const rest = countInRemark(found['rest'] ?? '');
      if (!rest || !isOwnLack(found['lack'] ?? '', indicator)) return [];
      return [{ rest, all: countInRemark(found['all'] ?? ''), things: found['things'] ?? '' }];
    })
    .at(0);
}

/** "chưa giải quyết" says nothing of dossiers sent online: only what the row itself counts. */
function isOwnLack(lacking: string, { nameVi }: Indicator): boolean {
  const words = new Set(labelKey(nameVi).split(' '));
  // Of those without, which the row itself counts, none are left without.
  if (words.has('chưa')) return false;
  if (/^(?:lõm|trắng) sóng$/iu.test(lacking)) return words.has('sóng');
  const said = labelKey(lacking.replace(/cntt/iu, 'công nghệ thông tin')).split(' ').slice(1);
  return said.join(' ') === 'có' || said.every((word) => words.has(word) || HAVING.has(word));
}

/** To have, to be given and to get are one thing to a row of those that have. */
const HAVING: ReadonlySet<string> = new Set('có được kéo lắp đặt phủ triển khai'.split(' '));

/** "22.090 hồ sơ còn lại nộp trực tiếp", "Trực tiếp còn 2.600 hồ sơ": the one number of the remark. */
function restAlone(remarked: Remarked): Finding | undefined {
  const { indicator, text, counted, within } = remarked;
  const [only] = within;
  if (!only || within.length > 1 || compare(only.part, only.all) > 0) return undefined;
  const number = `(?<![\\d/.,])(${NUMBER})\\s+${counted}(?!\\p{L})`;
  const isOnline = /trực tuyến/iu.test(indicator.nameVi);
  const pattern = [
    `^[^\\d]*còn lại(?: là)? ${number}[^\\d]*$`,
    `^[^\\d]*${number} còn lại[^\\d]*$`,
    ...(isOnline
      ? [
          `^[^\\d]*trực tiếp(?: còn| là|:)? ${number}[^\\d]*$`,
          `^(?:số )?hồ sơ (?:nộp |nhận )?trực tiếp(?: còn| là|:)? (${NUMBER})$`,
          `(?:^|[.,;]\\s*)(?:còn(?: lại)? |có )?${number} (?:được )?(?:(?:nộp|nhận|tiếp nhận) )*trực tiếp(?=$|[.,;])`,
        ]
      : []),
  ].join('|');
  const [, ...numbers] = new RegExp(pattern, 'iu').exec(text) ?? [];
  const left = countInRemark(numbers.find((found) => found !== undefined) ?? '');
  return left && restFinding(remarked, named(only.whole), only.part, only.all, left);
}

function restFinding(
  remarked: Remarked,
  whole: ReturnType<typeof named>,
  part: Rational,
  all: Rational,
  stated: Rational,
): Finding | undefined {
  const rest = subtract(all, part);
  if (equals(rest, stated)) return undefined;
  return raise('parts-differ-from-total', {
    ...placeOfRemark(remarked),
    message: {
      code: 'parts-differ-from-total/rest-in-remark',
      arguments: {
        indicator: named(remarked.indicator),
        cell: remarked.source.cell,
        whole,
        wholeValue: toDecimalText(all),
        partValue: toDecimalText(part),
        stated: toDecimalText(stated),
        rest: toDecimalText(rest),
      },
    },
  });
}
