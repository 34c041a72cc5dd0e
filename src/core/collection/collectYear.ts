import { familyOf, isOfAuthorities } from '#core/catalogue/indicator';
import type { KnownFigure, YearBook } from '#core/catalogue/yearBook';
import { compareStatus, entersSums } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import type { FileReading, Remark, StatedChange, WithheldAnswer } from '#core/submissions/reading';
import type { Answer, CollectedYear } from './collectedYear';
import { countedSubmissions, type CountedSubmissions } from './countedSubmissions';

interface CollectedReadings extends Pick<CountedSubmissions, 'setApart' | 'findings'> {
  readonly collected: CollectedYear;
}

/**
 * Of everything that was sent, what counts: one submission of each unit, figures known beforehand
 * where a unit sent nothing, and the province's own rows. Linear in the number of figures.
 */
export function collectYear(book: YearBook, readings: readonly FileReading[]): CollectedReadings {
  const { counted, setApart, findings } = countedSubmissions(book, readings);
  const province = new Map<string, Observation>();
  const answers = new Map<string, Map<string, AnswerDraft>>();
  const draftOf = (unit: string, indicator: string) => draftIn(answers, unit, indicator);
  for (const known of book.knownFigures) {
    if (known.year !== book.year) continue;
    if (known.unit === '') keepBetter(province, asObservation(known));
    else draftOf(known.unit, known.indicator).current = asObservation(known);
  }
  const enteredByDepartment = departmentEntries(book);
  for (const submission of counted) {
    for (const observation of submission.observations) {
      const { unit, indicator, role } = observation;
      if (role === 'current' && enteredByDepartment(unit, indicator)) {
        keepBetter(province, observation);
      }
      const draft = draftOf(unit, indicator);
      // A cell left empty takes back nothing that is known of the unit.
      if (observation.figure.state !== 'blank' || draft[role] === undefined) {
        draft[role] = observation;
      }
    }
    for (const withheld of submission.withheld) {
      if (withheld.role !== 'current') continue;
      const draft = draftOf(submission.unit, withheld.indicator);
      draft.withheld = withheld;
      draft.current = undefined;
    }
    for (const indicator of submission.countedTwice ?? []) {
      draftOf(submission.unit, indicator).isCountedTwice = true;
    }
    for (const stated of submission.stated)
      draftOf(submission.unit, stated.indicator).stated.push(stated);
    for (const remark of submission.remarks ?? []) {
      const draft = draftOf(submission.unit, remark.indicator);
      draft.remarks = [...(draft.remarks ?? []), remark];
    }
  }
  return { collected: { book, counted, answers, province }, setApart, findings };
}

interface AnswerDraft extends Answer {
  current: Observation | undefined;
  withheld: WithheldAnswer | undefined;
  prior: Observation | undefined;
  plan: Observation | undefined;
  readonly stated: StatedChange[];
  remarks?: readonly Remark[];
  isCountedTwice?: true;
}

function draftIn(
  answers: Map<string, Map<string, AnswerDraft>>,
  unit: string,
  indicator: string,
): AnswerDraft {
  let ofUnit = answers.get(unit);
  if (ofUnit === undefined) answers.set(unit, (ofUnit = new Map()));
  let draft = ofUnit.get(indicator);
  if (draft === undefined) {
    draft = {
      current: undefined,
      withheld: undefined,
      prior: undefined,
      plan: undefined,
      stated: [],
    };
    ofUnit.set(indicator, draft);
  }
  return draft;
}

/** A figure of the province: one beats none, the better status beats the worse, of equal ones the later counts. */
function keepBetter(province: Map<string, Observation>, next: Observation): void {
  const before = province.get(next.indicator);
  if (before && entersSums(before.figure)) {
    if (!entersSums(next.figure) || compareStatus(next.status, before.status) < 0) return;
  }
  province.set(next.indicator, next);
}

/** Whether a unit's figure is an authority's, which the department enters for it. */
function departmentEntries(book: YearBook): (unit: string, indicator: string) => boolean {
  const departments = new Set(
    book.units.filter(({ kind }) => familyOf(kind) === 'department').map(({ code }) => code),
  );
  const authoritys = new Set(book.indicators.filter(isOfAuthorities).map(({ code }) => code));
  return (unit, indicator) => departments.has(unit) && authoritys.has(indicator);
}

function asObservation(known: KnownFigure): Observation {
  return {
    unit: known.unit,
    indicator: known.indicator,
    year: known.year,
    role: 'current',
    status: known.status,
    figure: known.figure,
    measure: known.measure,
    source: known.source,
    raw: '',
    precision: '0',
  };
}
