import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Compilation, IndicatorTotal, PriorBasis, UnitShare } from '#core/figures/compilation';
import { sentenceOf } from '#core/findings/messages';
import type { Language } from '#core/findings/message';
import type { Figure, Status } from '#core/numbers/figure';
import { divide, multiply, rational, subtract, type Rational } from '#core/numbers/rational';
import { formatVietnamese } from '#core/numbers/vietnameseText';
import type { Observation } from '#core/submissions/observation';

/** What one is asked to explain: an indicator of the province, or of one unit. */
export interface Question {
  readonly indicator: Indicator;
  /** Undefined: the figure of the whole province. */
  readonly unit: ReportingUnit | undefined;
}

/**
 * Where a figure comes from, in lines a person can read aloud: the value, the formula in words,
 * the prior year and its basis, growth, what each unit gave, and the submitted cells.
 */
export function explainFigure(
  compilation: Compilation,
  question: Question,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const { indicator, unit } = question;
  const total = compilation.totals.find((one) => one.indicator === indicator.code);
  if (total === undefined) return [words.nothing];
  const name = language === 'vi' ? indicator.nameVi : indicator.nameEn;
  const title = `${indicator.code}  ${name} (${indicator.unit}), ${compilation.book.year}`;
  const body = unit
    ? [`${unit.code}  ${unit.name}`, ...unitLines(compilation, question, language)]
    : provinceLines(compilation, indicator, total, language);
  return [title, ...body, ...findingLines(compilation, question, language)];
}

function provinceLines(
  compilation: Compilation,
  indicator: Indicator,
  total: IndicatorTotal,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const shown = (value: Rational | undefined) =>
    value === undefined ? '…' : formatVietnamese(value, indicator.decimals);
  const percent = (value: Rational | undefined) =>
    value === undefined ? '…' : `${formatVietnamese(value, 2)}%`;
  return [
    `${words.value}: ${shown(total.value)}${total.status ? ` (${words.status[total.status]})` : ''}`,
    `${words.formula}: ${formulaInWords(compilation, indicator, total, language)}`,
    `${words.prior}: ${shown(total.prior)}${total.priorBasis ? ` (${words.basis[total.priorBasis]})` : ''}`,
    ...(total.growth === undefined ? [] : [`${words.growth}: ${percent(total.growth)}`]),
    ...(total.changePoints === undefined
      ? []
      : [`${words.points}: ${formatVietnamese(total.changePoints, 2)}`]),
    ...(total.planCompletion === undefined
      ? []
      : [`${words.plan}: ${shown(total.plan)} (${percent(total.planCompletion)})`]),
    `${words.coverage}: ${total.unitsReported.length}/${total.unitsExpected.length}` +
      (total.coverageWeight === undefined
        ? ''
        : ` (${words.weight} ${percent(total.coverageWeight)})`),
    ...(total.isComplete || total.value === undefined ? [] : [words.partial]),
    ...total.byUnit.flatMap((share) => shareLines(compilation, indicator, total, share, language)),
    ...sourceLines(compilation, '', indicator.code, language),
  ];
}

/** The rule of aggregation, said with the codes it works on. */
function formulaInWords(
  compilation: Compilation,
  { aggregation }: Indicator,
  total: IndicatorTotal,
  language: Language,
): string {
  const words = WORDS[language];
  if (total.source === 'nothing') return words.nothing;
  if (total.source === 'province') return words.province;
  if (total.source === 'register') return words.register;
  if (aggregation.form === 'derived_sum') return aggregation.parts.join(' + ');
  if (aggregation.form === 'ratio_of_sums') {
    const { numerator, denominator, factor } = aggregation;
    return `${numerator} / ${denominator} × ${formatVietnamese(factor, 0)}`;
  }
  const names = total.unitsReported
    .map((code) => compilation.book.units.find((unit) => unit.code === code)?.name ?? code)
    .slice(0, NAMES_SHOWN);
  const rest = total.unitsReported.length - names.length;
  return `${words.sum} ${names.join(' + ')}${rest > 0 ? ` + … (${rest})` : ''}`;
}

const NAMES_SHOWN = 4;

function shareLines(
  compilation: Compilation,
  indicator: Indicator,
  total: IndicatorTotal,
  share: UnitShare,
  language: Language,
): readonly string[] {
  const name = compilation.book.units.find((unit) => unit.code === share.unit)?.name ?? share.unit;
  const contribution = contributionOf(total, share);
  const points =
    contribution === undefined
      ? ''
      : `; ${WORDS[language].contribution} ${formatVietnamese(contribution, 2)}`;
  return [
    `  ${share.unit}  ${name}: ${figureText(share.figure, indicator)} (${WORDS[language].prior.toLowerCase()} ${figureText(share.prior, indicator)})${points}`,
    ...sourceLines(compilation, share.unit, indicator.code, language),
  ];
}

/** Points of the total growth that a unit brought: (x − p)/P·100; they add to the growth exactly. */
function contributionOf(total: IndicatorTotal, share: UnitShare): Rational | undefined {
  if (total.growth === undefined || total.prior === undefined || total.source === 'ratio')
    return undefined;
  if (share.figure.state !== 'value' || share.prior.state !== 'value') return undefined;
  return multiply(
    divide(subtract(share.figure.value, share.prior.value), total.prior),
    rational(100),
  );
}

function unitLines(
  compilation: Compilation,
  { indicator, unit }: Question,
  language: Language,
): readonly string[] {
  const lines = sourceLines(compilation, unit?.code ?? '', indicator.code, language);
  return lines.length > 0 ? lines : [`  ${WORDS[language].nothing}`];
}

/** The submitted cells, this year's and last year's. */
function sourceLines(
  { observations }: Compilation,
  unit: string,
  indicator: string,
  language: Language,
): readonly string[] {
  return observations
    .filter((one) => one.unit === unit && one.indicator === indicator)
    .map((one) => `      ${sourceLine(one, language)}`);
}

function sourceLine({ role, year, raw, measure, source }: Observation, language: Language): string {
  const place = [source.file, source.sheet, source.cell].filter((part) => part !== '').join(' › ');
  return `${WORDS[language].role[role]} ${year}: “${raw}”${measure === '' ? '' : ` ${measure}`} ← ${place}`;
}

function findingLines(
  { findings }: Compilation,
  { indicator, unit }: Question,
  language: Language,
): readonly string[] {
  return findings
    .filter(
      (one) => one.indicator === indicator.code && (unit === undefined || one.unit === unit.code),
    )
    .map((one) => `! [${one.rule}] ${sentenceOf(one.message, language)}`);
}

function figureText(figure: Figure, indicator: Indicator): string {
  if (figure.state === 'value') return formatVietnamese(figure.value, indicator.decimals);
  return { none: '-', missing: '…', 'not-applicable': 'x', blank: '…', 'not-submitted': '…' }[
    figure.state
  ];
}

interface ExplanationWords {
  readonly value: string;
  readonly formula: string;
  readonly prior: string;
  readonly growth: string;
  readonly points: string;
  readonly plan: string;
  readonly coverage: string;
  readonly weight: string;
  readonly partial: string;
  readonly contribution: string;
  readonly sum: string;
  readonly province: string;
  readonly register: string;
  readonly nothing: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly basis: Readonly<Record<PriorBasis, string>>;
  readonly role: Readonly<Record<Observation['role'], string>>;
}

const WORDS: Readonly<Record<Language, ExplanationWords>> = {
  vi: {
    value: 'Giá trị',
    formula: 'Cách tính',
    prior: 'Năm trước',
    growth: 'Tốc độ tăng',
    points: 'Thay đổi (điểm phần trăm)',
    plan: 'Kế hoạch',
    coverage: 'Đơn vị đã báo cáo',
    weight: 'theo tỷ trọng năm trước',
    partial: 'Chưa đủ đơn vị: không so sánh với năm trước.',
    contribution: 'đóng góp (điểm)',
    sum: 'cộng',
    province: 'số liệu toàn tỉnh do sở nhập',
    register: 'số liệu theo dõi của sở hoặc cơ quan có thẩm quyền',
    nothing: 'chưa có số liệu',
    status: { E: 'ước tính', P: 'sơ bộ', A: 'chính thức' },
    basis: {
      published: 'số đã công bố',
      submitted: 'số đơn vị ghi trong báo cáo',
      restated: 'tính lại theo địa giới mới',
      revised: 'số đã điều chỉnh',
    },
    role: { current: 'Năm', prior: 'Năm trước', plan: 'Kế hoạch' },
  },
  en: {
    value: 'Value',
    formula: 'Computed as',
    prior: 'Prior year',
    growth: 'Growth',
    points: 'Change (percentage points)',
    plan: 'Target',
    coverage: 'Units that reported',
    weight: 'by last year’s weight',
    partial: 'Not all units have reported: not compared with the prior year.',
    contribution: 'contribution (points)',
    sum: 'sum of',
    province: 'a figure entered for the whole province',
    register: 'the register of the department or an authority',
    nothing: 'no figure',
    status: { E: 'estimate', P: 'provisional', A: 'final' },
    basis: {
      published: 'as published',
      submitted: 'as the units state it',
      restated: 'restated on the new boundaries',
      revised: 'revised',
    },
    role: { current: 'Year', prior: 'Prior year', plan: 'Target' },
  },
};
