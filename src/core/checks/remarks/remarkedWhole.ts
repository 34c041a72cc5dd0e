import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { compare, equals } from '#core/numbers/rational';
import type { Remark } from '#core/submissions/reading';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import { figuresAlike } from './figuresAlike';
import { countInRemark } from './numberInRemark';
import type { PartAndWhole } from '../totals/partsAndWholes';
import { joinedSource, named, raise } from '../raise';
import { placeOfRemark, FRACTION, type Remarked, type Within } from './remarked';
import { checkRemarkedCount } from './remarkedCount';
import { checkRemarkedKinds } from './remarkedKinds';
import { checkRemarkedPart } from './remarkedPart';
import { checkShareOfWhole } from './remarkedPercent';
import { checkRest } from './remarkedRest';
import { fractionOf } from './remarkedShare';

/**
 * What a remark says of the figure beside it as a part of a whole, and what its own numbers or the
 * unit's figures contradict: a fraction that is turned round ("9.500/6.900 hồ sơ"), or what is left
 * ("6.900/9.500 hồ sơ trực tuyến, còn lại 2.900 hồ sơ trực tiếp"; "còn 7 thôn chưa có cáp quang").
 */
export function checkRemarkedWhole(
  examined: Pick<ExaminedYear, 'year' | 'indicators'>,
  answered: UnitAnswers,
  indicator: Indicator,
  remark: Remark,
  pairs: readonly PartAndWhole[],
): Finding | undefined {
  const text = remark.text.normalize('NFC');
  if (!/\d|không|hết/iu.test(text)) return undefined;
  const figure = comparedFigure(answered, indicator.code);
  const remarked: Remarked = {
    unit: answered.unit.code,
    year: examined.year,
    indicator,
    text,
    counted: escaped(indicator.unit),
    within: wholesOf(answered, indicator, pairs),
    alike: figuresAlike(examined, answered, indicator),
    source: joinedSource(remark.source, figure ? [figure.observation.source] : []),
  };
  return (
    turnedRound(remarked) ??
    aboveWhole(remarked) ??
    otherThanFigures(remarked) ??
    checkRest(remarked) ??
    checkShareOfWhole(remarked) ??
    (figure && checkRemarkedCount(remarked, figure.value)) ??
    (figure && checkRemarkedKinds(remarked, figure.value)) ??
    (figure && checkRemarkedPart(remarked, figure.value, examined.indicators.values()))
  );
}

function wholesOf(
  answered: UnitAnswers,
  indicator: Indicator,
  pairs: readonly PartAndWhole[],
): readonly Within[] {
  const part = comparedFigure(answered, indicator.code);
  if (!part) return [];
  return pairs.flatMap(({ part: of, whole }) => {
    const all = of === indicator ? comparedFigure(answered, whole.code) : undefined;
    return all && whole.unit === indicator.unit
      ? [{ whole, part: part.value, all: all.value }]
      : [];
  });
}

/** "b/a" of the sheet's own two numbers, the whole before the part. */
function turnedRound(remarked: Remarked): Finding | undefined {
  const { indicator, text, counted, within, source } = remarked;
  const [, above = '', below = ''] =
    new RegExp(`${FRACTION}\\s+${counted}(?!\\p{L})`, 'iu').exec(text) ?? [];
  const [first, second] = [countInRemark(above), countInRemark(below)];
  if (!first || !second || compare(first, second) <= 0) return undefined;
  const turned = within.find(({ part, all }) => equals(first, all) && equals(second, part));
  if (!turned) return undefined;
  return raise('part-exceeds-whole', {
    ...placeOfRemark(remarked),
    message: {
      code: 'part-exceeds-whole/in-remark',
      arguments: {
        cell: source.cell,
        part: named(indicator),
        partValue: toDecimalText(first),
        whole: named(turned.whole),
        wholeValue: toDecimalText(second),
      },
    },
  });
}

/** "73/38 thôn": more than all there are, where it is no comparison with a plan or another time. */
function aboveWhole(remarked: Remarked): Finding | undefined {
  const { indicator, source } = remarked;
  const fraction = fractionOf(remarked.text, [indicator.unit], indicator.nameVi);
  if (!fraction || compare(fraction.above, fraction.below) <= 0) return undefined;
  return raise('part-exceeds-whole', {
    ...placeOfRemark(remarked),
    message: {
      code: 'part-exceeds-whole/fraction-in-remark',
      arguments: {
        cell: source.cell,
        indicator: named(indicator),
        numerator: toDecimalText(fraction.above),
        denominator: toDecimalText(fraction.below),
      },
    },
  });
}

/** "38/73 thôn" of which one number is the sheet's own and the other is none of the sheet's. */
function otherThanFigures(remarked: Remarked): Finding | undefined {
  const { indicator, within, alike, source } = remarked;
  const [only] = within;
  const fraction = fractionOf(remarked.text, [indicator.unit], indicator.nameVi);
  if (!fraction || !only || within.length > 1) return undefined;
  const { above, below } = fraction;
  if (equals(above, only.part) === equals(below, only.all)) return undefined;
  const other = equals(above, only.part) ? below : above;
  if (alike.some(({ value }) => equals(value, other))) return undefined;
  return raise('parts-differ-from-total', {
    ...placeOfRemark(remarked),
    message: {
      code: 'parts-differ-from-total/fraction-in-remark',
      arguments: {
        cell: source.cell,
        indicator: named(indicator),
        numerator: toDecimalText(above),
        denominator: toDecimalText(below),
        value: toDecimalText(only.part),
      },
    },
  });
}

function escaped(text: string): string {
  return text.normalize('NFC').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
