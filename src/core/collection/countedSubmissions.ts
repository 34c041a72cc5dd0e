import { groupedBy } from '#core/catalogue/groupedBy';
import type { YearBook } from '#core/catalogue/yearBook';
import type { Finding } from '#core/findings/finding';
import type { FileReading, Submission } from '#core/submissions/reading';
import {
  appendixFindings,
  replacementFindings,
  type Appendix,
  type Replaced,
} from './severalSendings';

export interface CountedSubmissions {
  readonly counted: readonly Submission[];
  /** Of another year, and later than what counts: nothing has taken their place. */
  readonly setApart: readonly Submission[];
  readonly findings: readonly Finding[];
}

/**
 * One submission of each unit: the newest by the form's own version, else by the time the document
 * was saved, else by file name. Sheets of one file for one unit are one submission. An earlier file
 * of its own making that answers nothing of what counts is an appendix: it counts beside it.
 */
export function countedSubmissions(
  book: YearBook,
  readings: readonly FileReading[],
): CountedSubmissions {
  const byUnit = new Map<string, Map<string, Submission>>();
  for (const submission of readings.flatMap((reading) => reading.submissions)) {
    const ofUnit = byUnit.get(submission.unit) ?? new Map<string, Submission>();
    byUnit.set(submission.unit, ofUnit);
    const sameFile = ofUnit.get(submission.file);
    ofUnit.set(submission.file, sameFile ? joined(sameFile, submission) : submission);
  }
  const counted: Submission[] = [];
  const appendices: Appendix[] = [];
  const replaced: Replaced[] = [];
  const setApart: Submission[] = [];
  for (const files of byUnit.values()) {
    const sent = [...files.values()].sort((left, right) => (left.file < right.file ? -1 : 1));
    const ofOtherYears = laterOfOtherYears(sent);
    setApart.push(...ofOtherYears);
    const byName = sent.filter((one) => !ofOtherYears.includes(one));
    const newest = newestOf(byName);
    const ofUnit = [newest];
    for (const other of [...byName].reverse()) {
      if (other === newest) continue;
      if (ofUnit.every((kept) => areOfOneReport(kept, other))) {
        ofUnit.push(other);
        appendices.push({ other, newest });
      } else {
        replaced.push({ earlier: other, newest });
      }
    }
    counted.push(...ofUnit.reverse());
  }
  return {
    counted: inRegisterOrder(book, counted),
    setApart,
    findings: [...appendixFindings(book, appendices), ...replacementFindings(book, replaced)],
  };
}

/** A report of another year that was saved again later takes no place of this year's: it stays out by itself. */
function laterOfOtherYears(byName: readonly Submission[]): readonly Submission[] {
  const ofThisYear = byName.filter((one) => !isOfOtherYear(one));
  if (ofThisYear.length === 0) return [];
  const newest = newestOf(ofThisYear);
  const isLater = (one: Submission): boolean =>
    newestOf(byName.filter((file) => file === one || file === newest)) === one;
  return byName.filter((one) => isOfOtherYear(one) && isLater(one));
}

/** Whether nothing of a file is of the book's year. */
function isOfOtherYear({ observations, withheld }: Submission): boolean {
  return (
    observations.length === 0 &&
    withheld.length > 0 &&
    withheld.every(({ rule }) => rule === 'wrong-year')
  );
}

/** The newest of files in the order of their names. */
function newestOf(byName: readonly Submission[]): Submission {
  return byName.reduce((kept, next) => (isOlder(next, kept) ? kept : next));
}

/**
 * What was found in files that do not count stays on record as a note: the file that does count has
 * taken their place. An answered reply sheet never counts as one, so nothing takes its place.
 */
export function noteSuperseded(
  findings: readonly Finding[],
  { counted, setApart }: Pick<CountedSubmissions, 'counted' | 'setApart'>,
): readonly Finding[] {
  const filesOf = groupedBy(counted, ({ unit }) => unit);
  const isSetApart = ({ unit, source }: Finding): boolean =>
    setApart.some((one) => one.unit === unit && one.file === source.file);
  return findings.map((finding) => {
    const files = filesOf.get(finding.unit);
    const isSuperseded =
      finding.rule !== 'reply-unclear' &&
      !isSetApart(finding) &&
      files !== undefined &&
      !files.some(({ file }) => file === finding.source.file);
    return isSuperseded ? { ...finding, severity: 'note' } : finding;
  });
}

/** So that nothing depends on the order in which files were read. */
function inRegisterOrder(
  { units }: YearBook,
  submissions: readonly Submission[],
): readonly Submission[] {
  const place = new Map(units.map(({ code }, position) => [code, position] as const));
  const placeOf = ({ unit }: Submission): number => place.get(unit) ?? units.length;
  return [...submissions].sort((left, right) => placeOf(left) - placeOf(right));
}

function joined(left: Submission, right: Submission): Submission {
  return {
    ...left,
    observations: [...left.observations, ...right.observations],
    withheld: [...left.withheld, ...right.withheld],
    stated: [...left.stated, ...right.stated],
    ...(left.remarks || right.remarks
      ? { remarks: [...(left.remarks ?? []), ...(right.remarks ?? [])] }
      : {}),
  };
}

/** Whether two files that are no forms of ours answer different indicators, each of them some. */
function areOfOneReport(left: Submission, right: Submission): boolean {
  if (left.asked || right.asked) return false;
  const [ofLeft, ofRight] = [answered(left), answered(right)];
  if (ofLeft.size === 0 || ofRight.size === 0) return false;
  return ![...ofLeft].some((indicator) => ofRight.has(indicator));
}

/** What a file says anything of, last year's column and cells that cannot be read included. */
function answered({ observations, withheld }: Submission): ReadonlySet<string> {
  return new Set([...observations, ...withheld].map(({ indicator }) => indicator));
}

/** Whether a file, later by name, is older by what both say of themselves. */
function isOlder(next: Submission, kept: Submission): boolean {
  if (next.version !== undefined && kept.version !== undefined && next.version !== kept.version) {
    return next.version < kept.version;
  }
  if (next.modified !== undefined && kept.modified !== undefined) {
    return next.modified < kept.modified;
  }
  return false;
}
