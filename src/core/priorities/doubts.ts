import { groupedBy } from '#core/catalogue/groupedBy';
import { familyOf } from '#core/catalogue/indicator';
import { keyOf } from '#core/collection/yearIndex';
import type { Compilation, IndicatorTotal, UnitShare } from '#core/figures/compilation';
import type { Finding } from '#core/findings/finding';
import { fromDecimalText } from '#core/numbers/decimalText';
import { numberOf, type Figure } from '#core/numbers/figure';
import { absolute, isZero, multiply, ONE, ZERO, type Rational } from '#core/numbers/rational';
import { doubtWithoutEffect, keepsOut, suspicionOf, towardsFarthest, type Doubt } from './doubt';
import { doubtsAboutOneFigure } from './doubtsAboutOneFigure';
import { withDouble } from './doubles';
import { openQuestions, type OpenQuestions } from './openQuestions';
import { isOfSendings, saidElsewhere } from './otherSendings';
import { peerGrowth, type FindPeerGrowth } from './peerGrowth';

/**
 * The figures in doubt: those that an open finding names, and those that units owe. Everything is
 * measured from the figure that is expected: last year's, grown as the unit's peers grew; what is
 * counted twice, by what is left without it; what was sent twice, by what the other sending says.
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
  const { unit, figure } = share;
  const findings = questions.aboutFigure(unit, indicator);
  const value = numberOf(figure) ?? submittedIn(findings, unit, indicator);
  // Of derived sums and rates the parts are asked for.
  if (source !== 'units' || (value !== undefined && findings.length === 0)) return undefined;
  const peers = growthOf(total, share);
  const before = numberOf(priorToGrowFrom(total, share));
  const expected = before === undefined ? peers.usualValue : multiply(before, peers.ratio);
  const about = { unit, indicator, findings };
  const elsewhere = saidElsewhere(findings, about, value);
  if (value !== undefined) return doubtAboutValue(about, value, { before, expected, elsewhere });
  const ofReport = questions.aboutReport(unit);
  // Of what was sent and cannot be used nothing is known; who sent nothing is as its peers are.
  const isUsual = before !== undefined && !ofReport.some(isAboutFile);
  const usual = isUsual ? multiply(before, peers.spread) : expected;
  const [said] = elsewhere;
  return {
    ...about,
    kind: findings.some(keepsOut) ? 'questioned' : 'missing',
    level: said ?? expected,
    amount: said ? absolute(said) : usual,
    direction: 'either',
    suspicion: ONE,
    ...(before && isZero(before) ? { isNothing: true } : {}),
    findings: [...findings, ...ofReport],
  };
}

/** What a figure that is there could be instead. */
interface Otherwise {
  /** The unit's figure of last year. */
  readonly before: Rational | undefined;
  readonly expected: Rational;
  readonly elsewhere: readonly Rational[];
}

function doubtAboutValue(
  about: Pick<Doubt, 'unit' | 'indicator' | 'findings'>,
  value: Rational,
  { before, expected, elsewhere }: Otherwise,
): Doubt | undefined {
  const { findings } = about;
  const kind = 'questioned';
  const suspicion = suspicionOf(findings);
  if (before === undefined && findings.every(isAboutLastYear)) {
    const stands = { level: value, amount: ZERO, direction: 'either' } as const;
    return { ...about, kind, ...stands, suspicion, isUncompared: true };
  }
  // Of two sendings it is known what the other says; what peers let expect tells nothing of that.
  const truths = findings.every(isOfSendings) ? elsewhere : [expected, ...elsewhere];
  const distance = towardsFarthest(truths, value);
  return distance && { ...about, kind, ...distance, suspicion };
}

function isAboutLastYear({ rule }: Finding): boolean {
  return rule === 'boundary-not-comparable';
}

/**
 * What the ledger counts with others a unit had all the same. Where none of those that gave way has
 * reported its part of the year, their heirs report all of it, and nothing more is expected.
 */
function priorToGrowFrom({ byUnit }: IndicatorTotal, { prior, priorElsewhere }: UnitShare): Figure {
  if (!priorElsewhere) return prior;
  const reportThemselves = byUnit.some(
    (one) => one.priorElsewhere !== undefined && numberOf(one.figure) !== undefined,
  );
  return reportThemselves ? priorElsewhere : prior;
}

function isAboutFile({ source }: Finding): boolean {
  return source.file !== '';
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

/** The department and the authorities, whose figures stand for the whole province. */
function keepersIn({ book }: Compilation): ReadonlySet<string> {
  const keepers = book.units.filter(({ kind }) => {
    const family = familyOf(kind);
    return family === 'department' || family === 'authorities';
  });
  return new Set(keepers.map(({ code }) => code));
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
