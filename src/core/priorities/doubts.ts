import { groupedBy } from '#core/catalogue/groupedBy';
import { familyOf, type Indicator } from '#core/catalogue/indicator';
import { keyOf } from '#core/collection/yearIndex';
import type { Compilation, IndicatorTotal, UnitShare } from '#core/figures/compilation';
import type { Finding } from '#core/findings/finding';
import { fromDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { isWholeMeasure, parseMeasure } from '#core/numbers/measure';
import {
  absolute,
  compare,
  divide,
  multiply,
  ONE,
  rational,
  signOf,
  subtract,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import { openQuestions, type OpenQuestions } from './openQuestions';
import { peerGrowth, type FindPeerGrowth } from './peerGrowth';

/** One figure that may be wrong or is lacking, and how far it may be from what one would expect. */
export interface Doubt {
  readonly unit: string;
  readonly indicator: string;
  /** A value is questioned, or there is none. */
  readonly kind: 'questioned' | 'missing';
  /** What was sent, in the indicator's unit of measure; what is expected where nothing was. */
  readonly level: Rational;
  /** How far the truth may be from that, without a sign. */
  readonly amount: Rational;
  /** Where the figure would go if what is expected were true; either way where nothing was sent. */
  readonly direction: Direction;
  /** From 0 to 1. */
  readonly suspicion: Rational;
  /** The findings that question it; none for a figure that is simply not there. */
  readonly findings: readonly Finding[];
}

export type Direction = 'up' | 'down' | 'either';

/** A finding that only records asks less than one that warns. */
const OF_A_NOTE = rational(1, 2);

/**
 * The figures in doubt: those that an open finding names, and those that units owe. Everything is
 * measured from the figure that is expected: last year's, grown as the unit's peers grew; what is
 * counted twice, by what is left without it.
 */
export function doubtsOf(compilation: Compilation): readonly Doubt[] {
  const questions = openQuestions(compilation);
  const growthOf = peerGrowth(compilation);
  const indicators = new Map(compilation.book.indicators.map((one) => [one.code, one] as const));
  const keepers = keepersIn(compilation);
  const doubts = compilation.totals.flatMap((total) => {
    const indicator = indicators.get(total.indicator);
    const isSum = indicator?.aggregation.form === 'sum' && total.source === 'nothing';
    return [
      ...total.byUnit.flatMap((share) => {
        const doubt = doubtAbout(total, share, questions, growthOf);
        return doubt && indicator ? withDouble(doubt, indicator) : [];
      }),
      ...doubtsAboutOneFigure(total, questions, keepers, isSum),
    ];
  });
  return [...doubts, ...doubtsAboutNoFigure(questions, doubts)];
}

function doubtAbout(
  total: IndicatorTotal,
  share: UnitShare,
  questions: OpenQuestions,
  growthOf: FindPeerGrowth,
): Doubt | undefined {
  const { indicator, source } = total;
  const { unit, figure, prior } = share;
  const findings = questions.aboutFigure(unit, indicator);
  const isHeldOut = findings.some(keepsOut);
  const value = numberOf(figure) ?? submittedIn(findings, unit, indicator);
  // Of derived sums and rates the parts are asked for.
  if (source !== 'units' || (value !== undefined && findings.length === 0)) return undefined;
  const peers = growthOf(total, share);
  const before = numberOf(prior);
  const expected = before === undefined ? peers.usualValue : multiply(before, peers.ratio);
  if (value === undefined) {
    const ofReport = questions.aboutReport(unit);
    // Of what was sent and cannot be used nothing is known; who sent nothing is as its peers are.
    const isUsual = before !== undefined && !ofReport.some(isAboutFile);
    return {
      unit,
      indicator,
      kind: isHeldOut ? 'questioned' : 'missing',
      level: expected,
      amount: isUsual ? multiply(before, peers.spread) : expected,
      direction: 'either',
      suspicion: ONE,
      findings: [...findings, ...ofReport],
    };
  }
  return {
    unit,
    indicator,
    kind: 'questioned',
    ...towards(expected, value),
    suspicion: suspicionOf(findings),
    findings,
  };
}

function isAboutFile({ source }: Finding): boolean {
  return source.file !== '';
}

/** What was sent and an error keeps out was sent all the same. */
function keepsOut({ severity, source }: Finding): boolean {
  return severity === 'error' && source.cell !== '';
}

/** The figure that an error keeps out of the totals, where it is a number with a repair. */
function submittedIn(
  findings: readonly Finding[],
  unit: string,
  indicator: string,
): Rational | undefined {
  const [one] = findings
    .filter(keepsOut)
    .flatMap(({ repair }) => repair?.values ?? [])
    .filter((value) => value.unit === unit && value.indicator === indicator);
  return one && fromDecimalText(one.submitted);
}

/** With what leaving out the double takes away, where that is more than what else is in doubt. */
function withDouble(doubt: Doubt, indicator: Indicator): Doubt {
  const { level, findings } = doubt;
  const doubles = findings.filter(isDouble);
  if (doubt.kind === 'missing' || doubles.length === 0) return doubt;
  const isPart = countsOneByOne(indicator) && !doubles.some(isWholeFigure);
  const listed = rational(doubles.length);
  const amount = isPart && compare(listed, level) < 0 ? listed : level;
  const isLess = doubles.length < findings.length && compare(amount, doubt.amount) < 0;
  return isLess ? doubt : { ...doubt, amount, direction: 'down' };
}

function isDouble({ rule }: Finding): boolean {
  return rule === 'double-count';
}

/** Two units that are one enterprise; a name in two lists is only one of those that are counted. */
function isWholeFigure({ message }: Finding): boolean {
  return message.code === 'double-count';
}

function countsOneByOne({ decimals, unit }: Indicator): boolean {
  const measure = parseMeasure(unit);
  return decimals === 0 && measure !== undefined && isWholeMeasure(measure);
}

/** The department and the authorities, whose figures stand for the whole province. */
function keepersIn({ book }: Compilation): ReadonlySet<string> {
  const keepers = book.units.filter(({ kind }) => {
    const family = familyOf(kind);
    return family === 'department' || family === 'authorities';
  });
  return new Set(keepers.map(({ code }) => code));
}

/** Of a figure that is not added up, or stands for the whole province, and of one that there is not. */
function doubtsAboutOneFigure(
  total: IndicatorTotal,
  questions: OpenQuestions,
  keepers: ReadonlySet<string>,
  isSum: boolean,
): readonly Doubt[] {
  if (total.byUnit.length > 0) return [];
  const findings = questions.aboutIndicator(total.indicator);
  if (isSum) return doubtsAboutNothing(total, findings, questions);
  const isAboutIt = (finding: Finding): boolean =>
    !isDouble(finding) && (finding.unit === '' || keepers.has(finding.unit));
  const others = groupedBy(
    findings.filter((finding) => !isAboutIt(finding)),
    ({ unit }) => unit,
  );
  return [
    ...provinceDoubt(total, findings.filter(isAboutIt)),
    ...[...others].map(([unit, ofUnit]) => doubtWithoutEffect(total.indicator, unit, ofUnit)),
  ];
}

/** Where nobody's figure counts, each that owes one is expected to have its share of last year's. */
function doubtsAboutNothing(
  { indicator, prior, unitsExpected, unitsReported }: IndicatorTotal,
  findings: readonly Finding[],
  questions: OpenQuestions,
): readonly Doubt[] {
  if (unitsExpected.length === 0) return [];
  const level = prior ? divide(prior, rational(unitsExpected.length)) : ZERO;
  const reported = new Set(unitsReported);
  return unitsExpected
    .filter((unit) => !reported.has(unit))
    .map((unit) => {
      const ofUnit = findings.filter((finding) => finding.unit === unit);
      const kind = ofUnit.some(keepsOut) ? 'questioned' : 'missing';
      const size = { level, amount: level, direction: 'either' } as const;
      const asked = [...ofUnit, ...questions.aboutReport(unit)];
      return { unit, indicator, kind, ...size, suspicion: ONE, findings: asked };
    });
}

/** Expected as last year; all of that is in doubt where an error keeps the figure out. */
function provinceDoubt(
  { indicator, value, prior }: IndicatorTotal,
  findings: readonly Finding[],
): readonly Doubt[] {
  const [first] = findings;
  if (!first || !prior || (!value && !findings.some(keepsOut))) return [];
  const move = value
    ? towards(prior, value)
    : ({ level: prior, amount: absolute(prior), direction: 'either' } as const);
  const suspicion = suspicionOf(findings);
  return [{ unit: first.unit, indicator, kind: 'questioned', ...move, suspicion, findings }];
}

/** Whoever has an open finding is to be called, also where no figure that counts depends on it. */
function doubtsAboutNoFigure(
  { all, unitOf }: OpenQuestions,
  doubts: readonly Doubt[],
): readonly Doubt[] {
  const weighed = new Set(doubts.flatMap(({ findings }) => findings));
  const rest = all.filter((finding) => !weighed.has(finding) && unitOf(finding) !== '');
  const byPlace = groupedBy(rest, (finding) => keyOf(unitOf(finding), finding.indicator));
  return [...byPlace.values()].flatMap((findings) => {
    const [first] = findings;
    return first ? [doubtWithoutEffect(first.indicator, unitOf(first), findings)] : [];
  });
}

/** Of what somebody says who does not give the figure. */
function doubtWithoutEffect(indicator: string, unit: string, findings: readonly Finding[]): Doubt {
  const nothing = { level: ZERO, amount: ZERO, direction: 'either' } as const;
  const suspicion = suspicionOf(findings);
  return { unit, indicator, kind: 'questioned', ...nothing, suspicion, findings };
}

function towards(
  expected: Rational,
  value: Rational,
): Pick<Doubt, 'level' | 'amount' | 'direction'> {
  const move = subtract(expected, value);
  return { level: value, amount: absolute(move), direction: signOf(move) < 0 ? 'down' : 'up' };
}

function suspicionOf(findings: readonly Finding[]): Rational {
  return findings.some(({ severity }) => severity !== 'note') ? ONE : OF_A_NOTE;
}
