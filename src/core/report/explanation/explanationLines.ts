import { findingSentence } from '#core/findings/findingSentence';
import type { Language } from '#core/findings/message';
import { placeOf } from '#core/workbook/sourceCell';
import type {
  ExplainedFigure,
  ExplainedShare,
  ExplainedSource,
  ExplainedYear,
  Fact,
} from './explanation';
import { withMeasure, withRemark } from './explanationContext';
import type { ExplanationWords } from './explanationVocabulary';
import { EXPLANATION_WORDS } from './explanationWords';

/** An explained figure as lines of a terminal. */
export function explanationLines(figure: ExplainedFigure, language: Language): readonly string[] {
  const words = EXPLANATION_WORDS[language];
  const { code, name, year, measure, unit } = figure;
  return [
    `${code} - ${name}, ${words.inYear(year)} (${words.measure}: ${measure})`,
    ...(unit ? [`${unit.code} ${unit.name}`.trim()] : []),
    ...factLines([valueFact(figure, words), ...figure.facts]),
    ...section(words.years, yearLines(figure.years)),
    ...section(words.byUnit, figure.shares.flatMap(shareLines)),
    ...section(figure.contributedTo, chartLines(figure.shares)),
    ...sourceSection(figure, words),
    ...section(words.findings, findingLines(figure, language)),
  ];
}

function valueFact({ value, measure, status }: ExplainedFigure, words: ExplanationWords): Fact {
  const remark = status === '' ? undefined : status;
  return { label: words.value, texts: [withRemark(withMeasure(value, measure), remark)] };
}

/** Labels in one column, texts in the next. */
function factLines(facts: readonly Fact[]): readonly string[] {
  const width = Math.max(...facts.map(({ label }) => label.length)) + 2;
  return facts.map(({ label, texts }) => `${`${label}:`.padEnd(width)}${texts.join('; ')}`);
}

function sourceSection(
  { unit, value, sources }: ExplainedFigure,
  words: ExplanationWords,
): readonly string[] {
  const isNoneExpected = value === words.notOwed || value === words.ended;
  if (unit && sources.length === 0) return isNoneExpected ? [] : ['', words.missing];
  return section(words.sources, sources.map(sourceLine));
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${heading}:`, ...lines];
}

function shareLines({ unit, name, figure, prior, parts, sources }: ExplainedShare): string[] {
  const about = [`${figure} (${prior})`, ...parts].join('; ');
  return [`  ${`${unit} ${name}`.trim()}: ${about}`, ...sources.map(sourceLine)];
}

/** More bars than these are no picture any more. */
const MOST_BARS = 12;
const BAR_LENGTH = 24;

/** A bar for each of the largest contributions, to the left of the axis where it is negative. */
function chartLines(shares: readonly ExplainedShare[]): readonly string[] {
  const bars = shares
    .flatMap(({ unit, name, contribution }) =>
      contribution ? [{ unit: unit || name, ...contribution }] : [],
    )
    .sort((left, right) => Math.abs(right.size) - Math.abs(left.size))
    .slice(0, MOST_BARS);
  const width = Math.max(0, ...bars.map(({ unit }) => unit.length));
  const hasNegative = bars.some(({ size }) => size < 0);
  return bars.map(
    ({ unit, points, size }) => `  ${unit.padEnd(width)} ${barText(size, hasNegative)} ${points}`,
  );
}

/** A bar beside its axis; room to the left of the axis where some bar needs it. */
function barText(size: number, hasNegative: boolean): string {
  const bar = '█'.repeat(Math.round(Math.abs(size) * BAR_LENGTH));
  const left = hasNegative ? (size < 0 ? bar : '').padStart(BAR_LENGTH) : '';
  return `${left}│${size < 0 ? '' : bar}`;
}

/** A bar from zero for each year, with its figure; none where it is not known. */
function yearLines(years: readonly ExplainedYear[]): readonly string[] {
  const hasNegative = years.some(({ size = 0 }) => size < 0);
  return years.map(({ year, value, remark, size = 0 }) => {
    const text = withRemark(value, remark === '' ? undefined : remark);
    return `  ${year} ${barText(size, hasNegative)} ${text}`;
  });
}

/**
 * "năm 2022: “1,2 triệu” thuê bao = 1.200.000 ← Viễn thông A.ods › Biểu › D8"; what was submitted is
 * not equal to what somebody has corrected it into.
 */
function sourceLine({ label, raw, measure, value, correction, ...place }: ExplainedSource): string {
  const written = raw === '' ? '' : `“${raw}”${measure === '' ? '' : ` ${measure}`}`;
  const content = correction
    ? `${correction.submitted} ${written || correction.nothing} · ${correction.into}`
    : `${written === '' ? '' : `${written} = `}${value}`;
  return `      ${label}: ${content} ← ${placeOf(place)}`;
}

function findingLines({ findings }: ExplainedFigure, language: Language): readonly string[] {
  const { severity: severities } = EXPLANATION_WORDS[language];
  return findings.map(
    (finding) =>
      `  [${severities[finding.severity]}: ${finding.rule}] ${fileText(finding.source.file)}${findingSentence(finding, language)}`,
  );
}

function fileText(file: string): string {
  return file === '' ? '' : `${file}: `;
}
