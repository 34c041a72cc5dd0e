import type { Indicator } from '#core/catalogue/indicator';
import {
  conversionFactor,
  groupsThousands,
  parseMeasure,
  type Measure,
} from '#core/numbers/measure';
import { plainSpelling } from '#core/numbers/spelling';
import { equals, ONE, type Rational } from '#core/numbers/rational';

/** A measure in which an indicator may be submitted. */
export interface FittingMeasure {
  /** As written; '' when the sheet says none. */
  readonly text: string;
  /** What a figure in it is multiplied by to stand in the indicator's own unit. */
  readonly factor: Rational;
  /** Whole things are counted one by one. */
  readonly isCount: boolean;
  /** A mark before three digits groups thousands. */
  readonly groupsThousands: boolean;
  /** The measure itself; undefined when the catalogue's own unit is no known measure. */
  readonly measure: Measure | undefined;
}

/** How a written measure fits an indicator; undefined when it does not, '' is the indicator's own. */
export type MeasureFitting = (indicator: Indicator, text: string) => FittingMeasure | undefined;

/** A fitting that remembers what it has met: few measures stand beside very many cells. */
export function measureFitting(): MeasureFitting {
  const known = new WeakMap<Indicator, Map<string, FittingMeasure | undefined>>();
  return (indicator, text) => {
    const ofIndicator = known.get(indicator) ?? new Map<string, FittingMeasure | undefined>();
    known.set(indicator, ofIndicator);
    if (ofIndicator.has(text)) return ofIndicator.get(text);
    if (ofIndicator.size >= REMEMBERED) ofIndicator.clear();
    const fitting = fit(indicator, text);
    ofIndicator.set(text, fitting);
    return fitting;
  };
}

const REMEMBERED = 200;

function fit(indicator: Indicator, text: string): FittingMeasure | undefined {
  const own = parseMeasure(indicator.unit);
  const isOwn = text === '' || plainSpelling(text) === plainSpelling(indicator.unit);
  const measure = isOwn ? own : parseMeasure(text);
  const unknown = { text, factor: ONE, isCount: false, groupsThousands: false, measure: undefined };
  if (!own) return isOwn ? unknown : undefined;
  const factor = measure && (isOwn ? ONE : factorBetween(measure, own));
  if (!measure || !factor) return undefined;
  const isCount = countsWholeThings(measure, factor, indicator, own);
  const isInHours = measure.dimension === 'giờ' && groupsThousands(measure);
  return { text, factor, measure, isCount, groupsThousands: isCount || isInHours };
}

/** Words that count anything: a table's "ĐVT: cái" says nothing against "trạm". */
const ANYTHING: ReadonlySet<string> = new Set(
  ['đơn vị', 'cái', 'chiếc', 'số', 'số lượng', 'lượng', 'mục'].map((noun) => `count:${noun}`),
);

function factorBetween(measure: Measure, own: Measure): Rational | undefined {
  const factor = conversionFactor(measure, own);
  if (factor) return factor;
  const isCounted = isPlainCount(measure) && isPlainCount(own);
  const isSameThing =
    ANYTHING.has(measure.dimension) || ANYTHING.has(own.dimension) || saysMore(measure, own);
  return isCounted && isSameThing
    ? conversionFactor({ ...measure, dimension: own.dimension }, own)
    : undefined;
}

/** "thuê bao di động" where "thuê bao" are counted; never another known noun. */
function saysMore(measure: Measure, own: Measure): boolean {
  if (measure.isFamiliar) return false;
  const words = ` ${measure.dimension.slice(COUNT.length)} `;
  return words.includes(` ${own.dimension.slice(COUNT.length)} `);
}

const COUNT = 'count:';

function isPlainCount({ dimension }: Measure): boolean {
  return dimension.startsWith(COUNT) && !dimension.includes('/');
}

/** Counts in ones; also quotients that the catalogue keeps whole, such as người/điểm. */
function countsWholeThings(
  measure: Measure,
  factor: Rational,
  indicator: Indicator,
  own: Measure,
): boolean {
  const inOnes = equals(measure.factor, ONE);
  if (measure.dimension === 'đồng') return inOnes;
  const isMark = indicator.nature === 'score' || indicator.decimals > 0;
  if (isPlainCount(own) && !isMark) return inOnes;
  const isWholeQuotient = own.dimension.startsWith(COUNT) && own.dimension.includes('/');
  return isWholeQuotient && indicator.decimals === 0 && equals(factor, ONE);
}
