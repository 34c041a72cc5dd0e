import { familyOf, type Indicator } from '#core/catalogue/indicator';
import type { Answer } from '#core/collection/collectedYear';
import { entersSums, numberOf } from '#core/numbers/figure';
import type { Finding } from '#core/findings/finding';
import type { SourceCell } from '#core/workbook/sourceCell';
import type { ComparedTotal } from './totals/comparedTotal';
import type { ExaminedYear } from './examinedYear';
import { named, raise } from './raise';
import { describeRule } from './rule';

export const missingIndicator = describeRule('missing-indicator', {
  title: { vi: 'Thiếu chỉ tiêu', en: 'Indicator not answered' },
  meaning: {
    vi: 'Đơn vị đã gửi báo cáo và thuộc diện báo cáo chỉ tiêu này nhưng không có dòng, để trống ô hoặc ghi “…”. Chỉ tiêu tính toán (tổng, tỷ lệ) không bắt buộc. “-” là không phát sinh, đã báo cáo; “x” là không áp dụng, không thuộc diện. Số đã gửi mà có người quyết định không tính thì cũng còn thiếu, trừ khi nó được tính ở đơn vị khác. Khi không đơn vị nào có số: đơn vị duy nhất có dòng, có số năm trước mà để trống số năm nay. Biểu mẫu có hỏi theo địa bàn thì số đã ghi phải chia đủ cho các địa bàn, mỗi ô một số dùng được hoặc một ký hiệu.',
    en: 'The unit sent a report and is expected to answer this indicator, but there is no row, an empty cell, or “…”. Derived indicators (sums, ratios) oblige nobody. “-” means nothing occurred and counts as reported; “x” means not applicable and takes the unit off. What was sent and somebody decided not to count is lacking as well, unless it is counted with another unit. Where nobody gives a figure, it is told of the only unit that has the row, with last year’s figure, and left this year’s empty. Where a form asks by area, a figure that was given must be broken down for every area, each cell a usable number or a sign.',
  },
  remedy: {
    vi: 'Đề nghị đơn vị bổ sung; nếu không phát sinh ghi “-”, nếu không áp dụng ghi “x”. Ô trống không bao giờ được coi là 0.',
    en: 'Ask the unit to fill it in; “-” where nothing occurred, “x” where it does not apply. A blank is never taken for 0.',
  },
  authority: {
    vi: 'Ký hiệu của niên giám thống kê: “-” không có hiện tượng phát sinh, “…” có phát sinh nhưng không thu thập được số liệu. Chế độ báo cáo thống kê ngành.',
    en: 'Signs of the statistical yearbooks: “-” nothing occurred, “…” occurred but not collected. The statistical reporting regime of the sector.',
  },
  passing: { vi: 'Thuê bao cố định: “-”.', en: 'Fixed subscriptions: “-”.' },
  failing: { vi: 'Thuê bao cố định: ô trống.', en: 'Fixed subscriptions: empty cell.' },
});

export function checkMissingIndicators(
  examined: ExaminedYear,
  totals: readonly ComparedTotal[],
): readonly Finding[] {
  const sheets = sheetsSent(examined);
  return totals.flatMap((total) => {
    const indicator = examined.indicators.get(total.indicator);
    if (!indicator || !obligesUnits(examined, indicator, total)) return [];
    const reported = new Set(total.unitsReported);
    const expected =
      total.unitsExpected.length > 0 ? total.unitsExpected : onlyOneAsked(examined, indicator);
    return expected
      .filter((unit) => !reported.has(unit))
      .map((unit) => missingFinding(examined, sheets, indicator, unit))
      .filter((finding) => finding !== undefined);
  });
}

/**
 * What our own forms ask for and is not answered: the same sentence as the receiver's, told from
 * the form alone.
 */
export function checkFormsAnswered(examined: ExaminedYear): readonly Finding[] {
  const sheets = sheetsSent(examined);
  return examined.collected.counted.flatMap(({ unit, asked = [] }) =>
    asked.flatMap((code) => {
      const indicator = examined.indicators.get(code);
      const figure = examined.collected.answers.get(unit)?.get(code)?.current?.figure;
      const isAnswered =
        figure !== undefined && (entersSums(figure) || figure.state === 'not-applicable');
      if (!indicator || isAnswered) return [];
      return missingFinding(examined, sheets, indicator, unit) ?? [];
    }),
  );
}

/**
 * Sums and ratios are computed, so nobody owes them. A figure that one office gives for the
 * whole province is not lacking because a second office did not repeat it.
 */
function obligesUnits(
  { units }: ExaminedYear,
  { aggregation }: Indicator,
  total: ComparedTotal,
): boolean {
  if (aggregation.form === 'derived_sum' || aggregation.form === 'ratio_of_sums') return false;
  if (aggregation.form === 'sum' || total.value === undefined) return true;
  const [first] = total.unitsExpected;
  const kind = first === undefined ? undefined : units.get(first)?.kind;
  const family = kind && familyOf(kind);
  return family === 'enterprises' || family === 'areas';
}

/** Nobody gave a figure: who alone has a row for it, with last year's figure, and left it empty. */
function onlyOneAsked(
  { collected: { answers } }: ExaminedYear,
  { code }: Indicator,
): readonly string[] {
  const asked = [...answers].flatMap(([unit, ofUnit]) => {
    const answer = ofUnit.get(code);
    const isEmpty = answer?.current?.figure.state === 'blank';
    return answer
      ? [{ unit, isOwed: isEmpty && numberOf(answer.prior?.figure) !== undefined }]
      : [];
  });
  const [only, second] = asked;
  return only?.isOwed === true && !second ? [only.unit] : [];
}

function missingFinding(
  { collected, units, year }: ExaminedYear,
  sheets: ReadonlyMap<string, SourceCell>,
  indicator: Indicator,
  unit: string,
): Finding | undefined {
  const sheet = sheets.get(unit);
  const answer = collected.answers.get(unit)?.get(indicator.code);
  const isAskedAlready = answer?.withheld !== undefined && answer.isLeftOut !== true;
  if (sheet === undefined || isAskedAlready) return undefined;
  const source = answer?.current?.source ?? answer?.withheld?.source ?? sheet;
  return raise('missing-indicator', {
    unit,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'missing-indicator',
      arguments: {
        unit: units.get(unit)?.name ?? unit,
        indicator: named(indicator),
        cell: source.cell,
        answer: answerGiven(answer),
        isAdded: indicator.aggregation.form === 'sum',
      },
    },
  });
}

function answerGiven(answer: Answer | undefined): 'absent' | 'blank' | 'missing' | 'left-out' {
  if (answer?.isLeftOut) return 'left-out';
  const state = answer?.current?.figure.state;
  if (state === undefined || state === 'not-submitted') return 'absent';
  return state === 'missing' ? 'missing' : 'blank';
}

/**
 * The sheet on which each unit sent its first figure, for findings about what is not there; of a unit
 * that is known from the department's own list alone, that list.
 */
function sheetsSent({ collected }: ExaminedYear): ReadonlyMap<string, SourceCell> {
  const listed = [...collected.answers].flatMap(([unit, answers]) => {
    const source = [...answers.values()].find(({ current }) => current)?.current?.source;
    return source ? [[unit, { ...source, cell: '' }] as const] : [];
  });
  const sent = collected.counted.map(({ unit, file, observations, withheld, stated }) => {
    const first = observations[0] ?? withheld[0] ?? stated[0];
    return [unit, { file, sheet: first?.source.sheet ?? '', cell: '' }] as const;
  });
  return new Map([...listed, ...sent]);
}
