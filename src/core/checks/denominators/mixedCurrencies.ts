import type { Indicator } from '#core/catalogue/indicator';
import { labelKey } from '#core/catalogue/nameKey';
import { ownRemarks } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { conversionFactor, currencyOf, parseMeasure, type Measure } from '#core/numbers/measure';
import {
  absolute,
  compare,
  divide,
  multiply,
  powerOfTen,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import type { SourceCell } from '#core/workbook/sourceCell';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import { joinedSource, named, raise } from '../raise';
import { decimalInRemark } from '../remarks/numberInRemark';

/** An amount of money as it is written, before any conversion. */
interface WrittenAmount {
  readonly number: Rational;
  readonly measure: Measure;
  readonly source: SourceCell | undefined;
  /** The indicator's name; '' of an amount in a remark. */
  readonly name: string;
}

/** How many per cent of something an amount of money is said to be. */
interface SaidShare {
  readonly stated: Rational;
  readonly decimals: number;
  /** Of what, in words; '' where nothing is said. */
  readonly ofWhat: string;
  readonly source: SourceCell;
  readonly inText: readonly WrittenAmount[];
}

/**
 * "Xuất khẩu 1.250 triệu USD, chiếm 45% doanh thu (2.780 tỷ đồng)": a share that is only right when
 * USD are divided by đồng as the numbers stand there.
 */
export function checkMixedCurrencies(
  examined: ExaminedYear,
  answered: UnitAnswers,
): readonly Finding[] {
  const asked = [...answered.answers.keys()].flatMap((code) => examined.indicators.get(code) ?? []);
  const amounts = asked.flatMap((one) => amountOf(answered, one) ?? []);
  const areMixed = new Set(amounts.map(({ amount }) => currencyOf(amount.measure))).size > 1;
  return amounts.flatMap(({ indicator, amount }) => {
    const others = amounts.filter((one) => one.indicator !== indicator).map((one) => one.amount);
    return sharesSaid(answered, indicator)
      .filter(({ inText }) => areMixed || inText.length > 0)
      .flatMap((said) => mixedShare(examined, answered, indicator, said, amount, others) ?? []);
  });
}

/** The figure of an amount of money as it stands in its cell. */
function amountOf(
  answered: UnitAnswers,
  indicator: Indicator,
): { readonly indicator: Indicator; readonly amount: WrittenAmount } | undefined {
  const own = parseMeasure(indicator.unit);
  const figure = own && currencyOf(own) ? comparedFigure(answered, indicator.code) : undefined;
  if (!own || !figure || signOf(figure.value) <= 0) return undefined;
  const measure = parseMeasure(figure.observation.measure) ?? own;
  const factor = conversionFactor(own, measure);
  if (!factor) return undefined;
  const { source } = figure.observation;
  const number = multiply(figure.value, factor);
  return { indicator, amount: { number, measure, source, name: indicator.nameVi } };
}

function sharesSaid(answered: UnitAnswers, { code }: Indicator): readonly SaidShare[] {
  const answer = answered.answers.get(code);
  if (!answer) return [];
  const inColumns = answer.stated
    .filter(({ kind }) => kind === 'share')
    .map(({ value, decimals, source }) => ({
      ...{ stated: value, decimals, source },
      ...{ ofWhat: '', inText: [] },
    }));
  const inWords = ownRemarks(answer).flatMap(({ text, source }) => {
    const { per = '', tail = '' } = SHARE.exec(text.normalize('NFC'))?.groups ?? {};
    const stated = per === '' ? undefined : decimalInRemark(per);
    const decimals = per.split(',')[1]?.length ?? 0;
    return stated
      ? [{ stated, decimals, ofWhat: tail.trim(), source, inText: amountsIn(text) }]
      : [];
  });
  return [...inColumns, ...inWords];
}

const SHARE =
  /(?<!\p{L})(?:chiếm|bằng|đạt|tương đương|(?:tỷ|tỉ) (?:trọng|lệ))[^%\d;.]{0,60}?(?<per>\d+(?:,\d+)?)\s*%(?!\s*(?:so với )?(?:kế hoạch|kh(?!\p{L})|chỉ tiêu|dự toán|năm|cùng kỳ))\s*(?<tail>[^.;,()\d\n]*)/iu;

function amountsIn(text: string): readonly WrittenAmount[] {
  return [...text.normalize('NFC').matchAll(AMOUNT)].flatMap(([, digits = '', words = '']) => {
    const number = decimalInRemark(digits.replace(/[.,]$/u, ''));
    const measure = parseMeasure(words);
    const isMoney = number && measure && signOf(number) > 0 && currencyOf(measure) !== undefined;
    return isMoney ? [{ number, measure, source: undefined, name: '' }] : [];
  });
}

const AMOUNT =
  /(?<![\d.,])(\d[\d.,]*)\s*((?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)*(?:USD|đô la(?: Mỹ)?|đô-la|EUR|đồng|VNĐ|VND))(?!\p{L})/giu;

function mixedShare(
  { year }: ExaminedYear,
  { unit }: UnitAnswers,
  indicator: Indicator,
  said: SaidShare,
  own: WrittenAmount,
  others: readonly WrittenAmount[],
): Finding | undefined {
  const above = [own, ...said.inText];
  const below = [...others.filter((one) => isToldBy(one, said)), ...said.inText, own];
  const pairs = above.flatMap((one) => below.map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => !areOfTwo(one, other) && agreesInOne(one, other, said))) {
    return undefined;
  }
  const [mixed] = pairs.filter(
    ([one, other]) => areOfTwo(one, other) && isQuotient(one.number, other.number, said),
  );
  if (!mixed) return undefined;
  const source = joinedSource(
    said.source,
    [...mixed, own].flatMap((one) => one.source ?? []),
  );
  return raise('denominator-mismatch', {
    unit: unit.code,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'denominator-mismatch/currencies',
      arguments: {
        cell: source.cell,
        indicator: named(indicator),
        stated: toDecimalText(said.stated),
        above: asWritten(mixed[0]),
        below: asWritten(mixed[1]),
      },
    },
  });
}

/** A share without decimals agrees with too much by chance, unless its words say of what it is one. */
function isToldBy({ name }: WrittenAmount, { decimals, ofWhat }: SaidShare): boolean {
  const words = labelKey(ofWhat.replace(/^(?:của |trong |trên )?(?:tổng )?/iu, ''));
  return decimals > 0 || (words !== '' && labelKey(name).includes(words));
}

function areOfTwo(one: WrittenAmount, other: WrittenAmount): boolean {
  return currencyOf(one.measure) !== currencyOf(other.measure);
}

function agreesInOne(one: WrittenAmount, other: WrittenAmount, said: SaidShare): boolean {
  const factor = one === other ? undefined : conversionFactor(one.measure, other.measure);
  return factor !== undefined && isQuotient(multiply(one.number, factor), other.number, said);
}

function isQuotient(above: Rational, below: Rational, { stated, decimals }: SaidShare): boolean {
  const exact = divide(multiply(above, rational(100)), below);
  return compare(absolute(subtract(exact, stated)), powerOfTen(-decimals)) < 0;
}

function asWritten({ number, measure }: WrittenAmount) {
  return { number: toDecimalText(number), measure: measure.text };
}
