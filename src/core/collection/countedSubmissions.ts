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

/**
 * One submission of each unit: the newest by the form's own version, else by the time the document
 * was saved, else by file name. Sheets of one file for one unit are one submission. An earlier file
 * of its own making that answers nothing of what counts is an appendix: it counts beside it.
 */
export function countedSubmissions(
  book: YearBook,
  readings: readonly FileReading[],
): { readonly counted: readonly Submission[]; readonly findings: readonly Finding[] } {
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
  for (const files of byUnit.values()) {
    const byName = [...files.values()].sort((left, right) => (left.file < right.file ? -1 : 1));
    const newest = byName.reduce((kept, next) => (isOlder(next, kept) ? kept : next));
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
    findings: [...appendixFindings(book, appendices), ...replacementFindings(book, replaced)],
  };
}

/**
 * What was found in files that do not count stays on record as a note: the file that does count has
 * taken their place. An answered reply sheet never counts as one, so nothing takes its place.
 */
export function noteSuperseded(
  findings: readonly Finding[],
  counted: readonly Submission[],
): readonly Finding[] {
  const filesOf = groupedBy(counted, ({ unit }) => unit);
  return findings.map((finding) => {
    const files = filesOf.get(finding.unit);
    const isSuperseded =
      finding.rule !== 'reply-unclear' &&
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
