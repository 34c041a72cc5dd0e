import { familyOf, type Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from './examinedYear';
import { holds, impliedBy, middleOf, overlap, type Implied } from './impliedDenominator';
import type { LastYear } from './lastYear';
import { joinedSource, named, raise } from './raise';
import { describeRule } from './rule';
import { partFigure } from './sumOfParts';

export const denominatorMismatch = describeRule('denominator-mismatch', {
  title: { vi: 'Mẫu số không cùng một số', en: 'Denominators differ' },
  meaning: {
    vi: 'Các tỷ lệ, mật độ trong một báo cáo suy ra hai mẫu số khác nhau (ví dụ hai số dân), hoặc mật độ của một đơn vị báo cáo toàn tỉnh không khớp với số dân trong sổ hay với số dân mà đơn vị khác dùng; tỷ lệ tự ghi chỉ khớp khi chia cho mẫu số năm trước; ghi chú nói mẫu số của năm khác; hoặc số tiền ghi theo giá so sánh trong khi chỉ tiêu theo giá hiện hành.',
    en: 'The rates or densities of one report imply two denominators (two populations, say), or the density of a unit that reports for the whole province agrees neither with the population in the book nor with what another unit uses; a stated rate only agrees with last year’s denominator; a remark names the denominator of another year; or an amount of money is at constant prices where the indicator is at current prices.',
  },
  remedy: {
    vi: 'Thống nhất một mẫu số: cùng năm, cùng thời điểm, cùng địa giới, cùng giá. Báo cáo của tỉnh luôn tính lại từ tử số và mẫu số.',
    en: 'Agree on one denominator: same year, date, territory and prices. The province’s report always divides anew.',
  },
  authority: {
    vi: 'Tử số và mẫu số của một tỷ lệ phải cùng năm và cùng loại giá; mọi mật độ của một báo cáo dùng chung một số dân.',
    en: 'Both sides of a rate are of one year and one price basis; all densities of a report share one population.',
  },
  passing: {
    vi: '1.850.000 thuê bao, 97,8 thuê bao/100 dân; 368.000 thuê bao băng rộng, 19,5 thuê bao/100 dân: cùng khoảng 1,89 triệu dân.',
    en: '1,850,000 subscriptions, 97.8 per 100; 368,000 broadband, 19.5 per 100: about 1.89 million inhabitants both.',
  },
  failing: {
    vi: '1.850.000 thuê bao, 97,8/100 dân; 368.000 thuê bao băng rộng, 20,4/100 dân: 1,89 triệu và 1,80 triệu dân.',
    en: '1,850,000 subscriptions, 97.8 per 100; 368,000 broadband, 20.4 per 100: 1.89 and 1.80 million inhabitants.',
  },
});

export function checkDenominators(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  rates: readonly Indicator[],
): readonly Finding[] {
  const implied = rates.flatMap((rate) => impliedBy(examined, answered, rate) ?? []);
  const found = new Map<Indicator, Finding>();
  for (const one of implied) {
    const finding =
      ofLastYear(examined, lastYear, answered, one) ??
      unlikeProvince(examined, answered, one) ??
      unlikeOthers(examined, answered, one, implied);
    if (finding) found.set(one.indicator, finding);
  }
  return [...found.values(), ...remarkedBases(examined, answered, found)];
}

/**
 * Densities of units that speak of the whole province must imply one population, also where nobody
 * has entered it: each is held against the first of another unit.
 */
export function checkSharedDenominators(
  examined: ExaminedYear,
  all: readonly UnitAnswers[],
  rates: readonly Indicator[],
): readonly Finding[] {
  const first = new Map<string, { readonly answered: UnitAnswers; readonly implied: Implied }>();
  const findings: Finding[] = [];
  for (const answered of all.filter(({ unit }) => isProvinceWide(unit))) {
    for (const rate of rates) {
      const implied = impliedBy(examined, answered, rate);
      if (!implied || knownDenominator(examined, answered, implied.denominator)) continue;
      const other = first.get(implied.denominator);
      if (!other) first.set(implied.denominator, { answered, implied });
      else if (other.answered !== answered && !overlap(other.implied, implied)) {
        findings.push(unlikeUnit(examined, answered, implied, other));
        break;
      }
    }
  }
  return findings;
}

/** The denominator: the unit's own, else the province's for a unit that speaks of all of it. */
function knownDenominator(
  examined: ExaminedYear,
  answered: UnitAnswers,
  code: string,
): Rational | undefined {
  return partFigure(examined, answered, code)?.value ?? ofProvince(examined, answered, code);
}

function ofProvince(
  { collected }: ExaminedYear,
  { unit }: UnitAnswers,
  code: string,
): Rational | undefined {
  return isProvinceWide(unit) ? numberOf(collected.province.get(code)?.figure) : undefined;
}

function isProvinceWide({ kind }: ReportingUnit): boolean {
  return familyOf(kind) === 'enterprises' || familyOf(kind) === 'department';
}

/** Whether the rate agrees with last year's denominator and not with this year's. */
function ofLastYear(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  implied: Implied,
): Finding | undefined {
  const denominator = examined.indicators.get(implied.denominator);
  const now = knownDenominator(examined, answered, implied.denominator);
  const before = denominator && denominatorOfLastYear(lastYear, answered, denominator);
  if (!now || !before || holds(implied, now) || !holds(implied, before)) return undefined;
  return mismatch(examined, answered, implied, [], {
    code: 'denominator-mismatch/last-year',
    arguments: {
      indicator: named(implied.indicator),
      cell: implied.rate.observation.source.cell,
      stated: toDecimalText(implied.rate.value),
      denominator: named(denominator),
      now: toDecimalText(now),
      before: toDecimalText(before),
      year: examined.year - 1,
    },
  });
}

function denominatorOfLastYear(
  lastYear: LastYear,
  { unit }: UnitAnswers,
  denominator: Indicator,
): Rational | undefined {
  const own = lastYear.of(unit.code, denominator);
  if (own !== undefined || !isProvinceWide(unit)) return own;
  return numberOf(lastYear.published('', denominator)?.figure);
}

/** The rate of a unit that gives no denominator of its own, against the province's. */
function unlikeProvince(
  examined: ExaminedYear,
  answered: UnitAnswers,
  implied: Implied,
): Finding | undefined {
  const denominator = examined.indicators.get(implied.denominator);
  if (!denominator || partFigure(examined, answered, denominator.code)) return undefined;
  const known = ofProvince(examined, answered, denominator.code);
  if (!known || holds(implied, known)) return undefined;
  return mismatch(examined, answered, implied, [], {
    code: 'denominator-mismatch/province',
    arguments: {
      cell: '',
      indicator: named(implied.indicator),
      stated: toDecimalText(implied.rate.value),
      implied: middleOf(implied),
      denominator: named(denominator),
      known: toDecimalText(known),
    },
  });
}

function unlikeUnit(
  examined: ExaminedYear,
  answered: UnitAnswers,
  implied: Implied,
  other: { readonly answered: UnitAnswers; readonly implied: Implied },
): Finding {
  const { source } = other.implied.rate.observation;
  return mismatch(examined, answered, implied, [], {
    code: 'denominator-mismatch/units',
    arguments: {
      cell: '',
      indicator: named(implied.indicator),
      stated: toDecimalText(implied.rate.value),
      implied: middleOf(implied),
      otherUnit: other.answered.unit.name,
      other: named(other.implied.indicator),
      otherStated: toDecimalText(other.implied.rate.value),
      otherCell: `${source.file} › ${source.sheet} › ${source.cell}`,
      otherImplied: middleOf(other.implied),
    },
  });
}

/** The rate that implies another denominator than an earlier one of the sheet, or than the sheet says. */
function unlikeOthers(
  examined: ExaminedYear,
  answered: UnitAnswers,
  implied: Implied,
  all: readonly Implied[],
): Finding | undefined {
  const earlier = all.slice(0, all.indexOf(implied));
  const other = earlier.find(
    (one) => one.denominator === implied.denominator && !overlap(one, implied),
  );
  const denominator = examined.indicators.get(implied.denominator);
  if (!other || !denominator || ofProvince(examined, answered, denominator.code)) return undefined;
  const known = partFigure(examined, answered, implied.denominator)?.value;
  const wrong = known && holds(implied, known) ? other : implied;
  const right = wrong === implied ? other : implied;
  return mismatch(examined, answered, wrong, [right.rate.observation], {
    code: 'denominator-mismatch',
    arguments: {
      cell: '',
      indicator: named(wrong.indicator),
      stated: toDecimalText(wrong.rate.value),
      implied: middleOf(wrong),
      other: named(right.indicator),
      otherStated: toDecimalText(right.rate.value),
      otherImplied: middleOf(right),
      denominator: named(denominator),
    },
  });
}

type MismatchMessage = Extract<
  Parameters<typeof raise>[1]['message'],
  { code: `denominator-mismatch${string}` }
>;

function mismatch(
  { year }: ExaminedYear,
  { unit }: UnitAnswers,
  { indicator, rate, numerator }: Pick<Implied, 'indicator' | 'rate' | 'numerator'>,
  further: readonly Observation[],
  message: MismatchMessage,
): Finding {
  const source = joinedSource(
    rate.observation.source,
    [...numerator, ...further].map((observation) => observation.source),
  );
  return raise('denominator-mismatch', {
    unit: unit.code,
    indicator: indicator.code,
    year,
    source,
    message: {
      ...message,
      arguments: { ...message.arguments, cell: source.cell },
    } as MismatchMessage,
  });
}

const CONSTANT_PRICES = /giá (?:so sánh|cố định|gốc|năm 2010)/iu;
const OTHER_YEAR = /(?:dân số|mẫu số|số hộ|số dân|grdp|số thôn|lao động)[^.;]{0,30}?năm (\d{4})/iu;

/** What the unit itself says beside a rate or its sides: another year's denominator, constant prices. */
function remarkedBases(
  examined: ExaminedYear,
  answered: UnitAnswers,
  found: ReadonlyMap<Indicator, Finding>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [code, { remarks }] of answered.answers) {
    const indicator = examined.indicators.get(code);
    const rate = remarks && comparedFigure(answered, code);
    if (!indicator || !rate || found.has(indicator)) continue;
    for (const { text, source } of remarks) {
      const isConstant = CONSTANT_PRICES.test(text) && !/so sánh/iu.test(indicator.nameVi);
      const said = Number(OTHER_YEAR.exec(text)?.[1] ?? examined.year);
      const isOtherYear = indicator.nature === 'ratio' && said !== examined.year;
      if (!isOtherYear && !(isConstant && isMoneyOrShare(examined, indicator))) continue;
      const about = { indicator: named(indicator), cell: '', remark: text, year: examined.year };
      findings.push(
        mismatch(examined, answered, { indicator, rate, numerator: [] }, [], {
          code: isOtherYear ? 'denominator-mismatch/year-said' : 'denominator-mismatch/prices',
          arguments: { ...about, remarkCell: source.cell },
        }),
      );
      break;
    }
  }
  return findings;
}

function isMoneyOrShare({ indicators }: ExaminedYear, { unit, aggregation }: Indicator): boolean {
  const isMoney = (text = '') => /đồng|usd/iu.test(text);
  if (isMoney(unit)) return true;
  return (
    aggregation.form === 'ratio_of_sums' && isMoney(indicators.get(aggregation.denominator)?.unit)
  );
}
