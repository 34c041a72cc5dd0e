import assert from 'node:assert/strict';
import type { Indicator } from '#core/catalogue/indicator';
import type { BoundaryChange, ReportingUnit } from '#core/catalogue/reportingUnit';
import type { KnownFigure } from '#core/catalogue/yearBook';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Language } from '#core/findings/message';
import { NOT_APPLICABLE } from '#core/numbers/figure';
import { explainedFigure } from '#core/report/explanation/explainedFigure';
import { explanationLines } from '#core/report/explanation/explanationLines';
import { aBook, aSubmission, observed, readingsOf } from '../../collection/aReading';

export interface Story {
  readonly indicators: readonly Indicator[];
  readonly units: readonly ReportingUnit[];
  readonly knownFigures: readonly KnownFigure[];
  readonly boundaries?: readonly BoundaryChange[];
  readonly plans?: readonly KnownFigure[];
  /** By unit, then indicator: decimal texts, or 'x'. */
  readonly sent: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly decisions?: readonly Decision[];
}

/** All lines about one figure of a story; unit '' is the province. */
export function linesAbout(
  code: string,
  unit: string,
  story: Story,
  language: Language = 'vi',
): readonly string[] {
  const { sent, decisions = [], ...known } = story;
  const submissions = Object.entries(sent).map(([of, values]) =>
    aSubmission(of, `${of}.xlsx`, {
      observations: Object.entries(values).map(([about, value], row) =>
        observed(of, about, value === 'x' ? '0' : value, {
          source: { file: `${of}.xlsx`, sheet: 'Biểu', cell: `D${row + 5}` },
          ...(value === 'x' ? { figure: NOT_APPLICABLE, raw: 'x' } : {}),
        }),
      ),
    }),
  );
  const compilation = compileYearEnd(aBook(known), readingsOf(...submissions), decisions);
  const indicator = story.indicators.find((one) => one.code === code);
  assert.ok(indicator);
  const asked = { indicator, unit: story.units.find((one) => one.code === unit) };
  return explanationLines(explainedFigure(compilation, asked, language), language);
}

/** What stands before the years and sources of the first indicator's explanation. */
export function told(unit: string, story: Story): readonly string[] {
  return factsAbout(story.indicators[0]?.code ?? '', unit, story);
}

/** What stands before the years and sources. */
export function factsAbout(
  code: string,
  unit: string,
  story: Story,
  language: Language = 'vi',
): readonly string[] {
  const lines = linesAbout(code, unit, story, language);
  return lines
    .slice(unit === '' ? 1 : 2, lines.indexOf(''))
    .map((line) => line.replace(/: +/, ': '));
}
