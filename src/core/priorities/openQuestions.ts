import { groupedBy } from '#core/catalogue/groupedBy';
import { isValidInYear } from '#core/catalogue/reportingUnit';
import { keyOf } from '#core/collection/yearIndex';
import type { Compilation } from '#core/figures/compilation';
import type { Finding } from '#core/findings/finding';
import { replacedSendings } from '#core/findings/replacedSendings';
import type { Observation } from '#core/submissions/observation';
import { baseName, unitOfTitle } from '#core/submissions/senders/nameInFile';
import { readingContext } from '#core/submissions/readingContext';
import { isOfSendings } from './otherSendings';

/** The findings that nobody has answered yet, by what they question. */
export interface OpenQuestions {
  readonly all: readonly Finding[];
  /** Those that name a unit's figure of the year. */
  aboutFigure(unit: string, indicator: string): readonly Finding[];
  /** Those about an indicator, of a unit of the year or of the province. */
  aboutIndicator(indicator: string): readonly Finding[];
  /** Those about a unit that name no figure: whatever it has not given may be behind them. */
  aboutReport(unit: string): readonly Finding[];
  /** Whom a finding is about; '' where nobody can be named. */
  unitOf(finding: Finding): string;
}

export function openQuestions(compilation: Compilation): OpenQuestions {
  const { book } = compilation;
  const all = compilation.findings.filter(isQuestion);
  const figures = figuresNamed(compilation, all);
  const unitOf = askedUnits(compilation, all);
  const valid = new Set(
    book.units.filter((unit) => isValidInYear(unit, book.year)).map(({ code }) => code),
  );
  const named = all.map((finding) => ({ finding, keys: figures(finding) }));
  const byFigure = groupedBy(
    named.flatMap(({ finding, keys }) => [...keys].map((key) => ({ finding, key }))),
    ({ key }) => key,
  );
  const byIndicator = groupedBy(
    all.filter(({ unit, indicator }) => indicator !== '' && (unit === '' || valid.has(unit))),
    ({ indicator }) => indicator,
  );
  const byReport = groupedBy(
    named.flatMap(({ finding, keys }) =>
      keys.size === 0 && finding.indicator === '' ? [finding] : [],
    ),
    unitOf,
  );
  return {
    all,
    aboutFigure: (unit, indicator) =>
      (byFigure.get(keyOf(unit, indicator)) ?? []).map(({ finding }) => finding),
    aboutIndicator: (indicator) => byIndicator.get(indicator) ?? [],
    aboutReport: (unit) => byReport.get(unit) ?? [],
    unitOf,
  };
}

/**
 * Notes about reading question no figure, nor does what people have decided; a unit that was asked
 * has yet to answer.
 */
function isQuestion({ severity, rule, decided }: Finding): boolean {
  if (decided && decided.decision !== 'ask') return false;
  return severity !== 'note' || rule === 'growth-outlier';
}

/**
 * Which figures a finding names: its own, those in its cells, those about which two sendings differ, all
 * of a file that it is about as a whole.
 */
function figuresNamed(
  { observations }: Compilation,
  questions: readonly Finding[],
): (finding: Finding) => ReadonlySet<string> {
  const files = new Set(questions.map(({ source }) => source.file));
  const byCell = new Map<string, Observation>();
  const byFile = new Map<string, Observation[]>();
  for (const one of observations) {
    if (one.role !== 'current' || !files.has(one.source.file)) continue;
    const { file, sheet, cell } = one.source;
    byCell.set(cellKey(file, sheet, cell), one);
    const ofFile = byFile.get(file);
    if (ofFile) ofFile.push(one);
    else byFile.set(file, [one]);
  }
  return (finding) => {
    if (isOfSendings(finding)) return figuresSentTwice(finding);
    const {
      unit,
      indicator,
      source: { file, sheet, cell },
    } = finding;
    const seen =
      indicator === '' && cell === ''
        ? (byFile.get(file) ?? [])
        : cell.split(';').flatMap((one) => byCell.get(cellKey(file, sheet, one)) ?? []);
    const ofUnit = seen.filter((one) => unit === '' || one.unit === unit);
    const named = new Set(ofUnit.map((one) => keyOf(one.unit, one.indicator)));
    return indicator === '' ? named : named.add(keyOf(unit, indicator));
  };
}

function figuresSentTwice(finding: Finding): ReadonlySet<string> {
  const keys = replacedSendings(finding).flatMap(({ unit, differences }) =>
    differences.map(({ code }) => keyOf(unit, code)),
  );
  return new Set(keys);
}

function cellKey(file: string, sheet: string, cell: string): string {
  return `${file}\u0000${sheet}\u0000${cell}`;
}

/** A file that could not be read may still bear a unit's name. */
function askedUnits(
  { book }: Compilation,
  questions: readonly Finding[],
): (finding: Finding) => string {
  const unread = questions.filter(({ rule, unit }) => rule === 'unreadable-file' && unit === '');
  if (unread.length === 0) return ({ unit }) => unit;
  const context = readingContext(book);
  const named = new Map(
    unread.map((finding) => {
      const title = baseName(finding.source.file);
      return [finding, unitOfTitle(title, context).unit?.code ?? ''] as const;
    }),
  );
  return (finding) => named.get(finding) ?? finding.unit;
}
