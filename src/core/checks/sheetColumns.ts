import type { Indicator } from '#core/catalogue/indicator';
import { numberOf } from '#core/numbers/figure';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import { divide, ONE, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear, UnitAnswers } from './examinedYear';
import type { LastYear } from './lastYear';

/** A row of a submitted column: this year's figure and last year's, both as the sheet writes them. */
export interface SheetRow {
  readonly row: number;
  readonly observation: Observation;
  /** Undefined where nothing that is a number stands: an empty cell, "…", "x". */
  readonly written: Rational | undefined;
  readonly prior: Rational | undefined;
  /** From the measure that the row is written in to the indicator's own. */
  readonly factor: Rational;
}

/** The unit's figures of this year by the column in which they stand, from top to bottom. */
export function columnsOf(
  { indicators }: ExaminedYear,
  lastYear: LastYear,
  { unit, answers }: Pick<UnitAnswers, 'unit' | 'answers'>,
): readonly (readonly SheetRow[])[] {
  const columns = new Map<string, SheetRow[]>();
  for (const [code, { current }] of answers) {
    const indicator = indicators.get(code);
    const place = /^([A-Z]+)(\d+)$/.exec(current?.source.cell ?? '');
    if (!indicator || !current || !place) continue;
    const [, letters = '', row = ''] = place;
    const key = `${current.source.file}\u0000${current.source.sheet}\u0000${letters}`;
    const column = columns.get(key) ?? [];
    columns.set(key, column);
    column.push(sheetRow(Number(row), indicator, current, lastYear.of(unit.code, indicator)));
  }
  return [...columns.values()].map((column) => column.sort((left, right) => left.row - right.row));
}

function sheetRow(
  row: number,
  indicator: Indicator,
  observation: Observation,
  prior: Rational | undefined,
): SheetRow {
  const [own, written] = [parseMeasure(indicator.unit), parseMeasure(observation.measure)];
  const factor = (own && written && conversionFactor(written, own)) ?? ONE;
  const value = numberOf(observation.figure);
  return {
    row,
    observation,
    written: value && divide(value, factor),
    prior: prior && divide(prior, factor),
    factor,
  };
}
