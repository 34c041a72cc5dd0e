import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { divide, signOf, type Rational } from '#core/numbers/rational';
import { mismatch } from './denominatorFinding';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import {
  holds,
  impliedBy,
  middleOf,
  overlap,
  knownDenominator,
  ofProvince,
  isProvinceWide,
  type Implied,
} from './impliedDenominator';
import type { LastYear } from '../growth/lastYear';
import { named } from '../raise';
import { remarkedBases } from '../remarks/remarkedBases';
import { describeRule } from '../rule';
import { proposedRatio } from '../stated/statedRatio';
import { partFigure } from '../totals/sumOfParts';

export const denominatorMismatch = describeRule('denominator-mismatch', {
  title: { vi: 'Mẫu số không cùng một số', en: 'Denominators differ' },
  meaning: {
    vi: 'Các tỷ lệ, mật độ trong một báo cáo suy ra hai mẫu số khác nhau (ví dụ hai số dân), hoặc mật độ của một đơn vị báo cáo toàn tỉnh không khớp với số dân trong sổ hay với số dân mà đơn vị khác dùng; tỷ lệ tự ghi chỉ khớp khi chia cho mẫu số năm trước; ghi chú nói mẫu số của năm khác; hoặc số tiền ghi theo giá so sánh trong khi chỉ tiêu theo giá hiện hành; hoặc một tỷ trọng (ở cột “Tỷ trọng”, ở ghi chú) chỉ đúng khi lấy số bằng USD chia thẳng cho số bằng đồng; hoặc danh mục cộng, chia hai loại tiền.',
    en: 'The rates or densities of one report imply two denominators (two populations, say), or the density of a unit that reports for the whole province agrees neither with the population in the book nor with what another unit uses; a stated rate only agrees with last year’s denominator; a remark names the denominator of another year; or an amount of money is at constant prices where the indicator is at current prices; or a share (in a column of shares or a remark) is only right when USD are divided by đồng as they stand; or the catalogue adds or divides two currencies.',
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
  const found = new Map<string, Finding>();
  for (const one of implied) {
    const finding =
      ofLastYear(examined, lastYear, answered, one) ??
      unlikeProvince(examined, answered, one) ??
      unlikeOthers(examined, answered, one, implied);
    if (finding) found.set(finding.indicator, finding);
  }
  return [...found.values(), ...remarkedBases(examined, answered, found)];
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
  return mismatch(
    examined,
    answered,
    implied,
    [],
    {
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
    },
    dividedBy(examined, implied, now),
  );
}

/** The rate with the denominator that it should have. */
function dividedBy(
  examined: ExaminedYear,
  { indicator, above, rate }: Implied,
  denominator: Rational,
): string | undefined {
  if (signOf(denominator) <= 0) return undefined;
  return proposedRatio(examined, indicator, divide(above, denominator), rate.observation);
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
  return mismatch(
    examined,
    answered,
    implied,
    [],
    {
      code: 'denominator-mismatch/province',
      arguments: {
        cell: '',
        indicator: named(implied.indicator),
        stated: toDecimalText(implied.rate.value),
        implied: middleOf(implied),
        denominator: named(denominator),
        known: toDecimalText(known),
      },
    },
    dividedBy(examined, implied, known),
  );
}

/**
 * The rate that implies another denominator than an earlier one of the sheet. Where the denominator
 * itself is given, each rate is recomputed from it, and nothing more is to be said.
 */
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
  if (!other || !denominator) return undefined;
  if (knownDenominator(examined, answered, denominator.code)) return undefined;
  return mismatch(examined, answered, implied, [other.rate.observation], {
    code: 'denominator-mismatch',
    arguments: {
      cell: '',
      indicator: named(implied.indicator),
      stated: toDecimalText(implied.rate.value),
      implied: middleOf(implied),
      other: named(other.indicator),
      otherStated: toDecimalText(other.rate.value),
      otherImplied: middleOf(other),
      denominator: named(denominator),
    },
  });
}
