import type { Finding } from '#core/findings/finding';
import { cellAddress } from '#core/workbook/cellAddress';
import type { CellOutcome } from '../values/readFigures';
import type { WithheldAnswer } from '../reading';
import { namedIndicator, readingFinding } from '../readingFindings';
import type { ReadFile } from './readFile';

/** Two sheets with this year's figure and different ones of last year: one level with two growths. */
export function differingPriors(
  first: CellOutcome,
  outcomes: readonly CellOutcome[],
  { file, year, outcomes: all }: ReadFile,
): readonly Finding[] {
  const { unit, indicator, place, named: cell } = first.asked;
  const levels = all.filter(
    ({ asked }) =>
      asked.role === 'current' && asked.unit === unit && asked.indicator.code === indicator.code,
  );
  const sheets = new Set(outcomes.map(({ asked }) => asked.place.sheet));
  const withLevel = levels.filter(({ asked }) => sheets.has(asked.place.sheet));
  if (sheets.size < outcomes.length || withLevel.length < outcomes.length) return [];
  const places = placesOf(outcomes, place.sheet);
  return [
    readingFinding(
      'sources-disagree',
      { file, sheet: place.sheet, cell, unit, indicator: indicator.code, year },
      {
        code: 'sources-disagree/two-priors',
        arguments: { indicator: namedIndicator(indicator), places },
      },
    ),
  ];
}

/** Where each stands and what it says, with the name of the sheet where that is another. */
function placesOf(outcomes: readonly CellOutcome[], sheet: string): readonly string[] {
  return outcomes.map((outcome) => {
    const { place: at, named } = outcome.asked;
    const cellName = at.sheet === sheet ? named : `${at.sheet}!${named}`;
    return outcome.kind === 'observation' ? `${cellName} “${outcome.observation.raw}”` : cellName;
  });
}

/** An indicator that is answered twice: what is told of it, and the answer that is withheld. */
export function duplicateAnswer(
  first: CellOutcome,
  outcomes: readonly CellOutcome[],
  { file, year }: ReadFile,
): { readonly finding: Finding; readonly answer: WithheldAnswer } {
  const { unit, indicator, place } = first.asked;
  const onSheet = outcomes.filter(({ asked }) => asked.place.sheet === place.sheet);
  const cell = [...new Set(onSheet.map(({ asked }) => asked.named))].join(';');
  const places = placesOf(outcomes, place.sheet);
  const source = { file, sheet: place.sheet, cell };
  return {
    finding: readingFinding(
      'duplicate-row',
      { ...source, unit, indicator: indicator.code, year },
      { code: 'duplicate-row', arguments: { indicator: namedIndicator(indicator), places } },
    ),
    answer: {
      indicator: indicator.code,
      role: 'current',
      rule: 'duplicate-row',
      source: { ...source, cell: cellAddress(place.row, place.column) },
    },
  };
}
