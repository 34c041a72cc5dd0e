import { isValidInYear } from '#core/catalogue/reportingUnit';
import { keyOf } from '#core/collection/yearIndex';
import type { Compilation } from '#core/figures/compilation';
import type { Finding } from '#core/findings/finding';
import type { Observation } from '#core/submissions/observation';
import { baseName, unitOfTitle } from '#core/submissions/senders/nameInFile';
import { readingContext } from '#core/submissions/readingContext';

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
  const byFigure = new Collected();
  const byIndicator = new Collected();
  const byReport = new Collected();
  for (const finding of all) {
    const { unit, indicator } = finding;
    const named = figures(finding);
    for (const key of named) byFigure.add(key, finding);
    if (indicator !== '' && (unit === '' || valid.has(unit))) byIndicator.add(indicator, finding);
    if (named.size === 0 && indicator === '') byReport.add(unitOf(finding), finding);
  }
  return {
    all,
    aboutFigure: (unit, indicator) => byFigure.get(keyOf(unit, indicator)),
    aboutIndicator: (indicator) => byIndicator.get(indicator),
    aboutReport: (unit) => byReport.get(unit),
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

/** Which figures a finding names: its own, those in its cells, all of a file that it is about as a whole. */
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
  return ({ unit, indicator, source: { file, sheet, cell } }) => {
    const seen =
      indicator === '' && cell === ''
        ? (byFile.get(file) ?? [])
        : cell.split(';').flatMap((one) => byCell.get(cellKey(file, sheet, one)) ?? []);
    const ofUnit = seen.filter((one) => unit === '' || one.unit === unit);
    const named = new Set(ofUnit.map((one) => keyOf(one.unit, one.indicator)));
    return indicator === '' ? named : named.add(keyOf(unit, indicator));
  };
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

class Collected {
  readonly #findings = new Map<string, Finding[]>();

  add(key: string, finding: Finding): void {
    const present = this.#findings.get(key);
    if (present) present.push(finding);
    else this.#findings.set(key, [finding]);
  }

  get(key: string): readonly Finding[] {
    return this.#findings.get(key) ?? [];
  }
}
