import { changesFigure, type Decision } from '#core/collection/decision';
import type { Compilation } from '#core/figures/compilation';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Figure } from '#core/numbers/figure';
import { shownFigure } from '#core/report/frame/marks';
import type { Observation } from '#core/submissions/observation';
import { placeOf } from '#core/workbook/sourceCell';
import type { Cause, Change, ChangedFigure, LastCompilation } from './bookHistory';
import { changeInWords } from './changeInWords';
import { decidedCause } from './newDecisions';

/** Decisions that have an effect: those that the last compilation did not have, and all that apply. */
interface EffectiveDecisions {
  readonly decided: readonly Decision[];
  readonly applied: readonly Decision[];
}

/** Submitted figures that count now and did not so before, or no longer, and what brought it about. */
export function figureChanges(
  last: LastCompilation,
  compilation: Compilation,
  decisions: EffectiveDecisions,
): readonly Change[] {
  const before = new Map(last.observations.map((one) => [keyOf(one), one] as const));
  const after = new Map(compilation.observations.map((one) => [keyOf(one), one] as const));
  const decided = byFigure(decisions.decided);
  const changing = byFigure(decisions.applied.filter(changesFigure));
  const accepting = byFigure(decisions.applied.filter(({ decision }) => decision === 'accept'));
  const heldOut = figuresHeldOut(compilation);
  const indicators = new Map(compilation.book.indicators.map((one) => [one.code, one] as const));
  const change = (old: Observation | undefined, now: Observation | undefined): Change[] => {
    const one = now ?? old;
    const moved = figureMoved(old, now) ?? statusMoved(old, now);
    if (!one || !moved) return [];
    const { unit, indicator, year, role, source } = one;
    const about = `${unit} ${indicator}`;
    const decision =
      decided.get(about) ??
      (isSameAnswer(old, now) ? changing.get(about) : undefined) ??
      (now && isSameAnswer(old, now) ? accepting.get(about) : undefined);
    const sent: Cause = now
      ? { place: placeOf(source) }
      : (heldOut.get(about) ?? heldOut.get(unit) ?? heldOut.get(fileKey(source)) ?? GONE);
    const { nameVi, nameEn } = indicators.get(indicator) ?? { nameVi: indicator, nameEn: '' };
    const figure: ChangedFigure = {
      ...{ nameVi, nameEn, role, year },
      ...(moved.status ? { status: moved.status } : {}),
      cause: { ...sent, ...(decision && !moved.status ? decidedCause(decision) : {}) },
    };
    const { was, is } = moved;
    const inBook = { kind: 'figure', table: '', cell: '', indicator, unit, figure } as const;
    const texts = { label: '', before: was, after: is, cause: '' };
    const told = { ...inBook, ...texts };
    return [{ ...told, ...changeInWords(told, 'vi') }];
  };
  return [
    ...[...after].flatMap(([key, now]) => change(before.get(key), now)),
    ...[...before].flatMap(([key, old]) => (after.has(key) ? [] : change(old, undefined))),
  ];
}

/** What differs of a submitted figure: the figure itself, or how final it is. */
interface Moved {
  readonly was: string;
  readonly is: string;
  readonly status?: ChangedFigure['status'];
}

function figureMoved(
  old: Observation | undefined,
  now: Observation | undefined,
): Moved | undefined {
  const [was = '', is = ''] = [old, now].map((side) => (side ? figureText(side.figure) : ''));
  return was === is ? undefined : { was, is };
}

/** An estimate that has become final, though it is the same number. */
function statusMoved(
  old: Observation | undefined,
  now: Observation | undefined,
): Moved | undefined {
  if (!old || !now || old.status === now.status || now.role === 'plan') return undefined;
  return { was: '', is: '', status: { before: old.status, after: now.status } };
}

const GONE: Cause = { place: '' };

/**
 * Where figures stand that were sent and an open error keeps out, by unit and indicator; by unit alone
 * where the error is about a sheet, or a row of which nobody knows the indicator; by file where nobody
 * knows the unit.
 */
function figuresHeldOut({ findings }: Compilation): ReadonlyMap<string, Cause> {
  const errors = findings.filter(
    ({ severity, decided, source }) =>
      severity === 'error' && decided === undefined && source.file !== '',
  );
  return new Map(
    errors.map(({ unit, indicator, source, rule }) => [
      unit === '' ? fileKey(source) : indicator === '' ? unit : `${unit} ${indicator}`,
      { place: placeOf(source), heldOutBy: rule },
    ]),
  );
}

function fileKey({ file }: Observation['source']): string {
  return `file ${file}`;
}

function byFigure(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  return new Map(decisions.map((one) => [`${one.unit} ${one.indicator}`, one]));
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

function keyOf({ unit, indicator, year, role }: Observation): string {
  return [unit, indicator, year, role].join('\u0000');
}

function figureText(figure: Figure): string {
  const shown = shownFigure(figure);
  return typeof shown === 'string' ? shown : toDecimalText(shown);
}
