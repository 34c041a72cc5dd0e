import { groupedBy } from '#core/catalogue/groupedBy';
import { standing, type Decision } from '#core/collection/decision';
import type { Compilation } from '#core/figures/compilation';
import type { Figure } from '#core/numbers/figure';
import { toDecimalText } from '#core/numbers/decimalText';
import { reportSentences, type ReportSentence } from '#core/report/reportSentences';
import { shownFigure } from '#core/report/marks';
import type { Observation } from '#core/submissions/observation';
import type { Change, LastCompilation } from './bookHistory';
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
  const figures = figureChanges(last, compilation);
  const causeOf = causes(compilation, figures);
  return [
    ...figures,
    ...cellChanges(last.tables, tables, causeOf),
    ...(last.sentences ? sentenceChanges(last.sentences, compilation, causeOf) : []),
  ];
}

function figureChanges(last: LastCompilation, compilation: Compilation): readonly Change[] {
  const before = new Map(last.observations.map((one) => [keyOf(one), one] as const));
  const after = new Map(compilation.observations.map((one) => [keyOf(one), one] as const));
  const decided = newDecisions(last.decisions, compilation.decisions);
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
    const place = now ? placeText(source) : (heldOut.get(about) ?? GONE);
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

/** Where figures stand that were sent and an open error keeps out, by unit and indicator. */
function figuresHeldOut({ findings }: Compilation): ReadonlyMap<string, string> {
  const errors = findings.filter(
    ({ severity, decided, indicator, source }) =>
      severity === 'error' && decided === undefined && indicator !== '' && source.cell !== '',
  );
  return new Map(
    errors.map(({ unit, indicator, source, rule }) => [
      `${unit} ${indicator}`,
      `${placeText(source)} (chưa được tính: ${rule})`,
    ]),
  );
}

/** Decisions that the last compilation did not have, or that apply no longer, by unit and indicator. */
function newDecisions(
  before: readonly Decision[],
  after: readonly Decision[],
): ReadonlyMap<string, Decision> {
  const known = new Set(withoutReplaced(before).map(decisionKey));
  return byFigure(withoutReplaced(after).filter((one) => !known.has(decisionKey(one))));
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
  return reopenedBy === undefined
    ? `quyết định về ${rule}${reason === '' ? '' : ` (${reason})`}`
    : `${place}; quyết định về ${rule} được mở lại`;
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

type CauseOf = (indicator: string, unit: string) => string;

const IN_THE_BOOK = 'thay đổi trong sổ, ở các quyết định hoặc ở số liệu khác của biểu';
const MOST_CAUSES = 3;

/** The submissions that moved an indicator, its parts, or the two sides of a ratio. */
function causes({ book }: Compilation, figures: readonly Change[]): CauseOf {
  const byIndicator = groupedBy(figures, ({ indicator }) => indicator);
  const indicators = new Map(book.indicators.map((one) => [one.code, one] as const));
  const leaves = (code: string, above: ReadonlySet<string> = new Set()): readonly string[] => {
    const aggregation = indicators.get(code)?.aggregation;
    if (above.has(code) || !aggregation) return [code];
    const path = new Set([...above, code]);
    if (aggregation.form === 'derived_sum') {
      return [code, ...aggregation.parts.flatMap((part) => leaves(part, path))];
    }
    if (aggregation.form === 'ratio_of_sums') {
      const { numerator, denominator } = aggregation;
      return [code, ...[numerator, denominator].flatMap((side) => leaves(side, path))];
    }
    return [code];
  };
  const said = new Map<string, string>();
  return (indicator, unit) => {
    const key = `${indicator} ${unit}`;
    let text = said.get(key);
    if (text === undefined) {
      const moved = leaves(indicator).flatMap((leaf) => byIndicator.get(leaf) ?? []);
      const own = moved.filter((one) => one.unit === unit);
      text = listText(own.length > 0 ? own : moved);
      said.set(key, text);
    }
    return text;
  };
}

function listText(moved: readonly Change[]): string {
  const texts = [
    ...new Set(moved.map(({ unit, cause }) => (unit === '' ? cause : `${unit}: ${cause}`))),
  ];
  if (texts.length === 0) return IN_THE_BOOK;
  const more = texts.length - MOST_CAUSES;
  return [...texts.slice(0, MOST_CAUSES), ...(more > 0 ? [`… và ${more} nơi nữa`] : [])].join('; ');
}

function cellChanges(
  before: LastCompilation['tables'],
  after: ReadonlyMap<string, TableCells>,
  causeOf: CauseOf,
): readonly Change[] {
  const none: TableCells = new Map();
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names.flatMap((table) =>
    differingCells(before.get(table) ?? none, after.get(table) ?? none).map(
      ({ cell, label, before: was, after: is, about }): Change => ({
        kind: 'cell',
        table,
        cell,
        indicator: about?.indicator ?? '',
        unit: about?.unit ?? '',
        label,
        before: was,
        after: is,
        cause: about ? causeOf(about.indicator, about.unit) : IN_THE_BOOK,
      }),
    ),
  );
}

/**
 * Sentences that read otherwise than in the last report. Of the department's own words that are
 * not true any more it is said what they were and what stands in their place.
 */
function sentenceChanges(
  before: readonly WrittenSentence[],
  compilation: Compilation,
  causeOf: CauseOf,
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
        cause: causeOf(indicator, ''),
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
