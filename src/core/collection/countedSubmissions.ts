import type { YearBook } from '#core/catalogue/yearBook';
import { SEVERITY, type Finding } from '#core/findings/finding';
import type { FileReading, Submission } from '#core/submissions/reading';
import { submissionDifferences } from './submissionDifferences';

/**
 * One submission of each unit: the newest by the form's own version, else by the time the document
 * was saved, else by file name. Sheets of one file for one unit are one submission.
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
  const findings: Finding[] = [];
  for (const files of byUnit.values()) {
    const byName = [...files.values()].sort((left, right) => (left.file < right.file ? -1 : 1));
    const newest = byName.reduce((kept, next) => (isOlder(next, kept) ? kept : next));
    counted.push(newest);
    findings.push(
      ...byName
        .filter((other) => other !== newest)
        .map((earlier) => duplicate(book, earlier, newest)),
    );
  }
  return { counted: inRegisterOrder(book, counted), findings };
}

/**
 * What was found in files that do not count stays on record as a note: the file that does count has
 * taken their place. An answered reply sheet never counts as one, so nothing takes its place.
 */
export function noteSuperseded(
  findings: readonly Finding[],
  counted: readonly Submission[],
): readonly Finding[] {
  const fileOf = new Map(counted.map(({ unit, file }) => [unit, file] as const));
  return findings.map((finding) => {
    const file = fileOf.get(finding.unit);
    const isSuperseded =
      finding.rule !== 'reply-unclear' && file !== undefined && file !== finding.source.file;
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
  };
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

function duplicate(book: YearBook, earlier: Submission, newest: Submission): Finding {
  const unit = book.units.find(({ code }) => code === earlier.unit)?.name ?? earlier.unit;
  return {
    rule: 'duplicate-submission',
    severity: SEVERITY['duplicate-submission'],
    unit: earlier.unit,
    indicator: '',
    year: book.year,
    source: { file: earlier.file, sheet: '', cell: '' },
    message: {
      code: 'duplicate-submission',
      arguments: {
        unit,
        earlier: earlier.file,
        counted: newest.file,
        correction: correctionBy(earlier, newest),
        differences: submissionDifferences(book, earlier, newest),
      },
    },
  };
}

/** The number of the newer sending, where the unit itself counted it up. */
function correctionBy(earlier: Submission, newest: Submission): number | undefined {
  const isCorrection =
    newest.version !== undefined &&
    earlier.version !== undefined &&
    newest.version > earlier.version;
  return isCorrection ? newest.version : undefined;
}
