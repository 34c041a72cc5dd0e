import { standing, type Decision } from '#core/collection/decision';
import type { Compilation } from '#core/figures/compilation';
import type { Figure } from '#core/numbers/figure';
import { fromDecimalText, toDecimalText } from '#core/numbers/decimalText';
import { reportSentences, type ReportSentence } from '#core/report/reportSentences';
import { shownFigure } from '#core/report/frame/marks';
import type { Observation } from '#core/submissions/observation';
import type { Change, LastCompilation } from './bookHistory';
import { causesText, changeCauses, type Causes } from './changeCauses';
import { differingCells } from './compareTables';
import type { WrittenSentence } from '../readSentenceSheet';
import { STATE_WORDS } from '../sentenceVocabulary';
import type { TableCells } from './tableCells';

/** What differs from the last compilation: submitted figures, cells of tables, sentences, and why. */
export function changesSince(
  last: LastCompilation,
  compilation: Compilation,
  tables: ReadonlyMap<string, TableCells>,
): readonly Change[] {
  const decided = newDecisions(last.decisions, compilation.decisions);
  const figures = figureChanges(last, compilation, decided);
  const causes = changeCauses(
    compilation,
    figures,
    decided.filter(changesNone(figures)).map((one) => ({ ...one, cause: causeText(one, '') })),
  );
  return [
    ...figures,
    ...cellChanges(last.tables, tables, causes),
    ...(last.sentences ? sentenceChanges(last.sentences, compilation, causes) : []),
  ];
}

/** What a decision did to a figure is told with the figure. */
function changesNone(figures: readonly Change[]): (decision: Decision) => boolean {
  const changed = new Set(figures.map(({ unit, indicator }) => `${unit} ${indicator}`));
  return ({ unit, indicator }) => !changed.has(`${unit} ${indicator}`);
}

function figureChanges(
  last: LastCompilation,
  compilation: Compilation,
  newlyDecided: readonly Decision[],
): readonly Change[] {
  const before = new Map(last.observations.map((one) => [keyOf(one), one] as const));
  const after = new Map(compilation.observations.map((one) => [keyOf(one), one] as const));
  const decided = byFigure(newlyDecided);
  const applied = standing(compilation.decisions);
  const changing = byFigure(applied.filter(changesAFigure));
  const accepting = byFigure(applied.filter(({ decision }) => decision === 'accept'));
  const heldOut = figuresHeldOut(compilation);
  const nameOf = new Map(compilation.book.indicators.map(({ code, nameVi }) => [code, nameVi]));
  const change = (old: Observation | undefined, now: Observation | undefined): Change[] => {
    const one = now ?? old;
    const texts = [old, now].map((side) => (side ? figureText(side.figure) : ''));
    const [was = '', is = ''] = texts;
    if (!one || was === is) return [];
    const { unit, indicator, year, role, source } = one;
    const about = `${unit} ${indicator}`;
    const decision =
      decided.get(about) ??
      (isSameAnswer(old, now) ? changing.get(about) : undefined) ??
      (now && isSameAnswer(old, now) ? accepting.get(about) : undefined);
    const place = now ? placeText(source) : (heldOut.get(about) ?? heldOut.get(unit) ?? GONE);
    return [
      {
        kind: 'figure',
        table: '',
        cell: '',
        indicator,
        unit,
        label: `${nameOf.get(indicator) ?? indicator}, ${ROLES[role]} ${year}`,
        before: was,
        after: is,
        cause: causeText(decision, place),
      },
    ];
  };
  return [
    ...[...after].flatMap(([key, now]) => change(before.get(key), now)),
    ...[...before].flatMap(([key, old]) => (after.has(key) ? [] : change(old, undefined))),
  ];
}

const ROLES = { current: 'năm', prior: 'số năm trước', plan: 'kế hoạch' } as const;

function placeText({ file, sheet, cell }: Observation['source']): string {
  return [file, sheet, cell].filter((part) => part !== '').join(' › ');
}

const GONE = 'không còn trong các báo cáo đã nhận';

/**
 * Where figures stand that were sent and an open error keeps out, by unit and indicator; by unit alone
 * where the error is about a sheet, or a row of which nobody knows the indicator.
 */
function figuresHeldOut({ findings }: Compilation): ReadonlyMap<string, string> {
  const errors = findings.filter(
    ({ severity, decided, unit, source }) =>
      severity === 'error' && decided === undefined && unit !== '' && source.file !== '',
  );
  return new Map(
    errors.map(({ unit, indicator, source, rule }) => [
      indicator === '' ? unit : `${unit} ${indicator}`,
      `${placeText(source)} (chưa được tính: ${rule})`,
    ]),
  );
}

/** Decisions that the last compilation did not have, or that apply no longer. */
function newDecisions(
  before: readonly Decision[],
  after: readonly Decision[],
): readonly Decision[] {
  const known = new Set(withoutReplaced(before).map(decisionKey));
  return withoutReplaced(after).filter((one) => !known.has(decisionKey(one)));
}

function withoutReplaced(decisions: readonly Decision[]): readonly Decision[] {
  return [
    ...decisions.filter(({ reopenedBy }) => reopenedBy !== undefined),
    ...standing(decisions),
  ];
}

function byFigure(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  return new Map(decisions.map((one) => [`${one.unit} ${one.indicator}`, one]));
}

function changesAFigure({ decision }: Decision): boolean {
  return decision === 'correct' || decision === 'exclude';
}

/**
 * Whether the unit's answer stands where it stood as it stood, or no longer counts: what changed is
 * then what somebody decided about it, though the book that they decided in has it already.
 */
function isSameAnswer(old: Observation | undefined, now: Observation | undefined): boolean {
  if (!old) return false;
  return (
    !now ||
    (old.raw === now.raw &&
      old.source.file === now.source.file &&
      old.source.cell === now.source.cell)
  );
}

/** A decision is reopened because the unit sent something else, which is the cause. */
function causeText(decision: Decision | undefined, place: string): string {
  if (!decision) return place;
  const { rule, reason, reopenedBy } = decision;
  if (reopenedBy === undefined) {
    return `quyết định về ${rule}${reason === '' ? '' : ` (${reason})`}`;
  }
  return [...(place === '' ? [] : [place]), `quyết định về ${rule} được mở lại`].join('; ');
}

function decisionKey({
  rule,
  unit,
  indicator,
  decision,
  value,
  reason,
  reopenedBy = '',
}: Decision): string {
  const number = value ? toDecimalText(value) : '';
  return [rule, unit, indicator, decision, number, reason, reopenedBy].join('\u0000');
}

function cellChanges(
  before: LastCompilation['tables'],
  after: ReadonlyMap<string, TableCells>,
  causes: Causes,
): readonly Change[] {
  const none: TableCells = new Map();
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names.flatMap((table) => {
    const cells = differingCells(before.get(table) ?? none, after.get(table) ?? none).map(
      ({ cell, label, before: was, after: is, about }) => {
        const { indicator, unit } = about ?? causes.lineOf(label);
        const of = { indicator, unit };
        const change = { table, cell, ...of, label, before: was, after: is };
        return { change, of: causes.ofLine(of, isNumber(is === '' ? was : is)) };
      },
    );
    const below = linesBelow(after.get(table) ?? none, causes);
    // Sums of units, heads and notes of a table change with its lines.
    const ofLines = cells.flatMap(({ of }) => of);
    const causeOf = ({ change, of }: (typeof cells)[number]): string => {
      if (change.indicator !== '' || change.unit !== '') return causesText(of);
      const group = below(change.cell);
      const ofGroup = cells.flatMap((one) => (group.has(rowOf(one.change.cell)) ? one.of : []));
      return causesText(ofGroup, ofLines, causes.ofAll);
    };
    return cells.map((one) => ({ kind: 'cell', ...one.change, cause: causeOf(one) }));
  });
}

/** The lines of indicators or units that stand below a line of neither, before the next such line. */
function linesBelow(cells: TableCells, causes: Causes): (cell: string) => ReadonlySet<number> {
  const named = new Map<number, boolean>();
  for (const { cell, label, about } of cells.values()) {
    const { indicator, unit } = about ?? causes.lineOf(label);
    const row = rowOf(cell);
    named.set(row, named.get(row) === true || indicator !== '' || unit !== '');
  }
  const rows = [...named.keys()].sort((left, right) => left - right);
  return (cell) => {
    const after = rows.slice(rows.indexOf(rowOf(cell)) + 1);
    const next = after.findIndex((row) => named.get(row) !== true);
    return new Set(next === -1 ? after : after.slice(0, next));
  };
}

/** "AB12" => 12 */
function rowOf(cell: string): number {
  return Number(/\d+$/.exec(cell)?.[0]);
}

function isNumber(text: string): boolean {
  return fromDecimalText(text) !== undefined;
}

/**
 * Sentences that read otherwise than in the last report. Of the department's own words that are
 * not true any more it is said what they were and what stands in their place.
 */
function sentenceChanges(
  before: readonly WrittenSentence[],
  compilation: Compilation,
  causes: Causes,
): readonly Change[] {
  const was = new Map(before.map((one) => [placeOf(one), one.sentence] as const));
  const now = reportSentences(compilation);
  const is = new Map(now.map((one) => [placeOf(one), one.sentence] as const));
  const labels = new Map(now.map((one) => [placeOf(one), labelOf(one)] as const));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((place): Change[] => {
    const [old = '', current = ''] = [was.get(place), is.get(place)];
    if (old === current) return [];
    const [indicator = ''] = place.split(' ');
    return [
      {
        kind: 'sentence',
        table: '',
        cell: '',
        indicator,
        unit: '',
        label: labels.get(place) ?? '',
        before: old,
        after: current,
        cause: causesText(causes.ofLine({ indicator, unit: '' }, true)),
      },
    ];
  });
}

function placeOf({ indicator, kind }: Pick<WrittenSentence, 'indicator' | 'kind'>): string {
  return `${indicator} ${kind}`;
}

/** '' where nothing has to be said of a sentence but that it changed. */
function labelOf({ state }: ReportSentence): string {
  return ['own-false', 'own-unproven', 'form-not-true', 'impossible'].includes(state)
    ? STATE_WORDS[state]
    : '';
}

function keyOf({ unit, indicator, year, role }: Observation): string {
  return [unit, indicator, year, role].join('\u0000');
}

function figureText(figure: Figure): string {
  const shown = shownFigure(figure);
  return typeof shown === 'string' ? shown : toDecimalText(shown);
}
