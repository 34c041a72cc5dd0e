import { ofWhich, type Indicator } from '#core/catalogue/indicator';
import { labelKey } from '#core/catalogue/nameKey';
import { isWholeMeasure, parseMeasure } from '#core/numbers/measure';
import { equals, rational, type Rational } from '#core/numbers/rational';
import type { ExaminedYear } from '../examinedYear';
import { isShare } from '../signAndRange';
import { writtenBalances } from './writtenBalance';

/** Two indicators of which the first may not exceed the second. */
export interface PartAndWhole {
  readonly part: Indicator;
  readonly whole: Indicator;
  /** The whole is the derived sum of this and other parts. */
  readonly isDerived: boolean;
  /** Nobody wrote it: what is counted says so. */
  readonly isInferred?: true;
}

/**
 * All such pairs of a catalogue, each once: of derived sums, stated, of shares, of what is written
 * “trong đó: …” below what it is a part of, of what the names say, and of what is counted of all
 * there are.
 */
export function partsAndWholes(
  examined: Pick<ExaminedYear, 'indicators'>,
): readonly PartAndWhole[] {
  const { indicators } = examined;
  const pairs = new Map<string, PartAndWhole>();
  const note = (partCode: string, wholeCode: string, isDerived: boolean, isInferred = false) => {
    const [part, whole] = [indicators.get(partCode), indicators.get(wholeCode)];
    if (!part || !whole) return;
    const key = `${partCode} ${wholeCode}`;
    const pair = { part, whole, isDerived };
    if (!pairs.has(key)) pairs.set(key, isInferred ? { ...pair, isInferred } : pair);
  };
  for (const { code, aggregation } of indicators.values()) {
    if (aggregation.form !== 'derived_sum') continue;
    for (const part of aggregation.parts) note(part, code, true);
  }
  for (const indicator of indicators.values()) {
    const { code, aggregation, partOf } = indicator;
    for (const whole of partOf) note(code, whole, false);
    if (
      aggregation.form === 'ratio_of_sums' &&
      isShare(indicator) &&
      isPercent(aggregation.factor)
    ) {
      note(aggregation.numerator, aggregation.denominator, false);
    }
  }
  for (const { parts, total } of writtenBalances(examined)) {
    for (const part of parts) note(part.code, total.code, false);
  }
  for (const [part, whole] of writtenParts(indicators)) note(part, whole, false);
  for (const [part, whole] of [...namedParts(indicators), ...ofAllThereAre(indicators)]) {
    // What is counted in two measures is counted apart, perhaps by other rules.
    const areApart = indicators.get(part)?.unit !== indicators.get(whole)?.unit;
    note(part, whole, false, areApart);
  }
  for (const [part, whole] of heldByOthers(indicators)) note(part, whole, false, true);
  return [...pairs.values()];
}

/** The codes of a part and its whole. */
type Codes = readonly [part: string, whole: string];

/** "trong đó: …" belongs to the nearest indicator above it that is none, where both count one thing. */
function writtenParts(indicators: ExaminedYear['indicators']): readonly Codes[] {
  const pairs: Codes[] = [];
  let whole: Indicator | undefined;
  for (const indicator of indicators.values()) {
    if (ofWhich(indicator) === undefined) whole = indicator;
    else if (whole?.unit === indicator.unit) pairs.push([indicator.code, whole.code]);
  }
  return pairs;
}

/** Names of stocks, without “số”. */
function stocksByName(
  indicators: ExaminedYear['indicators'],
): readonly { readonly indicator: Indicator; readonly key: string }[] {
  return [...indicators.values()]
    .filter(({ nature }) => nature === 'stock')
    .map((indicator) => ({
      indicator,
      key: labelKey(indicator.nameVi).replace(/^(?:tổng )?số /u, ''),
    }));
}

/**
 * At every place there is at least one of the things that stand there, and every team has a member:
 * "số vị trí trạm BTS" beside "số trạm … (BTS) các loại", "số tổ … cấp thôn" beside "số thành viên tổ …".
 */
function heldByOthers(indicators: ExaminedYear['indicators']): readonly Codes[] {
  const stocks = stocksByName(indicators);
  const named = stocks.map((one) => ({ ...one, words: new Set(one.key.split(' ')) }));
  return named.flatMap((holder): readonly Codes[] => {
    const [, kind = '', thing = ''] = /^(vị trí|thành viên)(?: của)? (.+)$/u.exec(holder.key) ?? [];
    if (kind === '') return [];
    const words = thing.split(' ');
    const things = named.filter(
      ({ indicator, words: own }) =>
        indicator !== holder.indicator &&
        indicator.domain === holder.indicator.domain &&
        labelKey(indicator.unit) === words[0] &&
        haveOneReporter(indicator, holder.indicator) &&
        words.every((word) => own.has(word)),
    );
    return things.map(({ indicator: { code } }) =>
      kind === 'vị trí' ? [holder.indicator.code, code] : [code, holder.indicator.code],
    );
  });
}

/**
 * What is counted in households or communes is no more than all of them: those that bear no other
 * name than their measure, "Số hộ gia đình" (hộ), "Số đơn vị hành chính cấp xã (…)" (xã).
 */
function ofAllThereAre(indicators: ExaminedYear['indicators']): readonly Codes[] {
  const stocks = stocksByName(indicators);
  return ALL_OF.flatMap(([unit, name]) => {
    const all = stocks.filter(({ key }) => name.test(key));
    const [whole] = all;
    if (!whole || all.length > 1) return [];
    return stocks
      .filter(({ indicator }) => indicator !== whole.indicator && labelKey(indicator.unit) === unit)
      .map(({ indicator: { code } }): Codes => [code, whole.indicator.code]);
  });
}

const ALL_OF = [
  ['hộ', /^hộ(?: gia đình| dân)?$/u],
  ['xã', /^(?:đơn vị hành chính cấp )?xã(?: [(\p{Ll} ]*(?:phường|thị trấn|đặc khu).*)?$/u],
] as const;

/** What the names of two amounts say that the same units report. */
function namedParts(indicators: ExaminedYear['indicators']): readonly Codes[] {
  const amounts = [...indicators.values()]
    .filter((one) => (one.nature === 'stock' || one.nature === 'flow') && !ofWhich(one))
    .map((indicator) => ({ indicator, key: labelKey(indicator.nameVi) }))
    .map((one) => ({ ...one, words: new Set(one.key.split(' ').filter((w) => !FILLING.has(w))) }));
  return amounts.flatMap((part) => {
    const wholes = amounts.filter((whole) => whole !== part && isNamedPart(part, whole));
    const nearest = wholes.filter((one) => !wholes.some((other) => saysMore(other, one)));
    return nearest.map(({ indicator: { code } }): Codes => [part.indicator.code, code]);
  });
}

interface NamedAmount {
  readonly indicator: Indicator;
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** At the end of a name, of all that are there. */
const BEING = / (?:(?:hiện|đang|còn) (?:có|vận hành|hoạt động|sử dụng|quản lý)|trên địa bàn)$/u;

function isNamedPart(part: NamedAmount, whole: NamedAmount): boolean {
  const [of, within] = [part.indicator, whole.indicator];
  if (of.nature !== within.nature || of.domain !== within.domain) return false;
  if (!haveOneReporter(of, within)) return false;
  const isOfUnit = of.unit === within.unit;
  return (isOfUnit && (saysMore(part, whole) || isSomeOf(part, whole))) || hasOne(part, whole);
}

/** "Số hệ thống thông tin được phê duyệt …" of the "số hệ thống thông tin đang vận hành". */
function isSomeOf(part: NamedAmount, whole: NamedAmount): boolean {
  const thing = whole.key.replace(BEING, '');
  if (thing === whole.key || !part.key.startsWith(`${thing} `)) return false;
  return /^(?:được|đã|có) /u.test(part.key.slice(thing.length + 1));
}

/** All words of the other name and more that narrow it down, none that adds something else. */
function saysMore(part: NamedAmount, whole: NamedAmount): boolean {
  if (whole.words.size === 0 || part.words.size <= whole.words.size) return false;
  if (![...whole.words].every((word) => part.words.has(word))) return false;
  return ![...part.words].some((word) => !whole.words.has(word) && ADDING.has(word));
}

/** "số hộ có thuê bao …": of those that have one there are no more than of what they have. */
function hasOne({ indicator, key }: NamedAmount, whole: NamedAmount): boolean {
  const [holders, held] = [indicator, whole.indicator].map(({ unit }) => parseMeasure(unit));
  if (!holders || !held || !isWholeMeasure(holders) || !isWholeMeasure(held)) return false;
  return indicator.unit !== whole.indicator.unit && key.endsWith(` có ${whole.key}`);
}

function haveOneReporter(left: Indicator, right: Indicator): boolean {
  return left.reportedBy.some((kind) => kind !== 'DERIVED' && right.reportedBy.includes(kind));
}

/** Words of names that say nothing of what is counted. */
const FILLING: ReadonlySet<string> = new Set(['số', 'tổng', 'các', 'loại']);

/** Words that take in something else beside what the shorter name says. */
const ADDING: ReadonlySet<string> = new Set(['và', 'với', 'cùng', 'cả', 'kể', 'gồm', 'hoặc']);

/** 100 · numerator / denominator: both sides then stand in units that compare one to one. */
function isPercent(factor: Rational): boolean {
  return equals(factor, rational(100));
}
