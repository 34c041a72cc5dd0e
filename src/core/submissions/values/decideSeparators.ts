import { groupedBy } from '#core/catalogue/groupedBy';
import { readNumberText } from '#core/numbers/numberText';
import { divide } from '#core/numbers/rational';
import {
  weighSeparators,
  type SeparatorEvidence,
  type Separators,
  type WeighedText,
} from '#core/numbers/separators';
import type { AskedCell } from '../rows/askedCell';
import { cellText } from './cellText';
import type { MeasureFitting } from './measureFitting';
import type { PriorOf } from '../priorOf';

/** How the marks of a cell's text are to be read. */
export type SeparatorsOf = (asked: Pick<AskedCell, 'place'>) => SeparatorEvidence;

/**
 * Decides the marks of text numbers once for each sheet, from all its cells (domain.md 8.2): those
 * that can be read in one way only; else those of the file; else the readings that lie near last
 * year's figures, when they agree. Only where a sheet contradicts itself does each column speak
 * for itself.
 */
export function decideSeparators(
  asked: readonly AskedCell[],
  fitMeasure: MeasureFitting,
  priorOf: PriorOf,
): SeparatorsOf {
  const texts = asked.filter(({ cell }) => cell?.content.kind === 'text');
  if (texts.length === 0) return () => 'none';
  const weigh = (cells: readonly AskedCell[]) => {
    const all = cells.map((one) => weighed(one, fitMeasure));
    const evidence = weighSeparators(all);
    // "6.878 hồ sơ" is written as in a sentence: among bare numbers it contradicts none of them.
    const bare = evidence === 'mixed' ? all.filter(({ text }) => !/\p{L}/u.test(text)) : [];
    const ofBare = weighSeparators(bare);
    return ofBare === 'none' ? evidence : ofBare;
  };
  const bySheet = groupedBy(texts, ({ place }) => place.sheet);
  const byColumn = groupedBy(texts, columnKey);
  const ofSheet = new Map([...bySheet].map(([sheet, cells]) => [sheet, weigh(cells)] as const));
  const ofFile = weigh(texts);
  const near = ofFile === 'none' ? nearLastYear(texts, fitMeasure, priorOf) : ofFile;
  const ofColumn = new Map<string, SeparatorEvidence>();
  return (one) => {
    const sheet = ofSheet.get(one.place.sheet) ?? 'none';
    if (sheet === 'none') return near;
    if (sheet !== 'mixed') return sheet;
    const key = columnKey(one);
    const known = ofColumn.get(key) ?? weigh(byColumn.get(key) ?? []);
    ofColumn.set(key, known);
    return known === 'none' ? 'mixed' : known;
  };
}

function columnKey({ place }: Pick<AskedCell, 'place'>): string {
  return `${place.sheet}\n${place.column}`;
}

function weighed({ cell, indicator, measure }: AskedCell, fitMeasure: MeasureFitting): WeighedText {
  const text = cell ? cellText(cell) : '';
  return { text, isCount: fitMeasure(indicator, measure.text)?.groupsThousands ?? false };
}

/** What the open texts say together when each is held against last year's figure. */
function nearLastYear(
  texts: readonly AskedCell[],
  fitMeasure: MeasureFitting,
  priorOf: PriorOf,
): SeparatorEvidence {
  const votes = new Set<Separators>();
  for (const one of texts) {
    const vote = voteOf(one, fitMeasure, priorOf);
    if (vote) votes.add(vote);
  }
  const [only, ...others] = votes;
  if (only === undefined) return 'none';
  return others.length === 0 ? only : 'mixed';
}

function voteOf(
  one: AskedCell,
  fitMeasure: MeasureFitting,
  priorOf: PriorOf,
): Separators | undefined {
  const text = one.cell ? cellText(one.cell) : '';
  const fitting = fitMeasure(one.indicator, one.measure.text);
  const prior = priorOf(one);
  if (!OPEN.test(text) || !fitting || fitting.groupsThousands || !prior) return undefined;
  const priorHint = divide(prior, fitting.factor);
  const reading = readNumberText(text, { separators: 'none', isCount: false, priorHint });
  if (reading.kind !== 'value') return undefined;
  const isDecimal = reading.decimals > 0;
  return text.includes(',') === isDecimal ? 'comma-decimal' : 'point-decimal';
}

/** One mark before three digits: two readings. */
const OPEN = /^[-–−(]?\d{1,3}[.,]\d{3}(?!\d)[^.,\d]*$/;
