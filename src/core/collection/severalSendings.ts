import { groupedBy } from '#core/catalogue/groupedBy';
import type { YearBook } from '#core/catalogue/yearBook';
import { SEVERITY, severityOf, type Finding } from '#core/findings/finding';
import type { SpokenMessage } from '#core/findings/messages';
import type { Submission } from '#core/submissions/reading';
import { submissionDifferences } from './submissionDifferences';

/** A submission that does not count, and the one that does. */
export interface Replaced {
  readonly earlier: Submission;
  readonly newest: Submission;
}

/** A submission that counts beside the unit's newest one. */
export interface Appendix {
  readonly other: Submission;
  readonly newest: Submission;
}

/** One finding for each; where one file replaces the reports of very many units, one for that file. */
export function replacementFindings(
  book: YearBook,
  replaced: readonly Replaced[],
): readonly Finding[] {
  const byFile = groupedBy(replaced, ({ newest }) => newest.file);
  return [...byFile].flatMap(([file, all]) =>
    new Set(all.map(({ newest }) => newest.unit)).size >= MANY_UNITS
      ? [byOneTable(book, file, all)]
      : all.map(({ earlier, newest }) => duplicate(book, earlier, newest)),
  );
}

/** Nobody reads so many times that the same table counts. */
const MANY_UNITS = 10;
const NAMES_TOLD = 5;

function byOneTable(book: YearBook, file: string, all: readonly Replaced[]): Finding {
  const units = [...new Set(all.map(({ newest }) => newest.unit))];
  return {
    rule: 'duplicate-submission',
    severity: SEVERITY['duplicate-submission'],
    unit: '',
    indicator: '',
    year: book.year,
    source: { file, sheet: '', cell: '' },
    message: {
      code: 'duplicate-submission/table',
      arguments: {
        counted: file,
        units: units.length,
        names: units.slice(0, NAMES_TOLD).map((unit) => nameOf(book, unit)),
        replaced: all.map(({ earlier, newest }) => ({
          unit: earlier.unit,
          earlier: earlier.file,
          differences: submissionDifferences(book, earlier, newest),
        })),
      },
    },
  };
}

function duplicate(book: YearBook, earlier: Submission, newest: Submission): Finding {
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
        unit: nameOf(book, earlier.unit),
        earlier: earlier.file,
        counted: newest.file,
        correction: correctionBy(earlier, newest),
        differences: submissionDifferences(book, earlier, newest),
      },
    },
  };
}

/**
 * Two files of one report: nothing is dropped, and the department is told so; once where the same files
 * hold tables of very many units.
 */
export function appendixFindings(
  book: YearBook,
  appendices: readonly Appendix[],
): readonly Finding[] {
  const byFiles = groupedBy(appendices, ({ other, newest }) => `${other.file}\u0000${newest.file}`);
  return [...byFiles.values()].flatMap((all) => {
    const [first] = all;
    return first && all.length >= MANY_UNITS
      ? [appendixTable(book, first, all)]
      : all.map((one) => appendix(book, one));
  });
}

function appendix(book: YearBook, { other, newest }: Appendix): Finding {
  return appendixNote(book, other, other.unit, {
    code: 'duplicate-submission/appendix',
    arguments: { unit: nameOf(book, other.unit), files: [other.file, newest.file] },
  });
}

function appendixTable(
  book: YearBook,
  { other, newest }: Appendix,
  all: readonly Appendix[],
): Finding {
  return appendixNote(book, other, '', {
    code: 'duplicate-submission/appendix-table',
    arguments: {
      units: all.length,
      names: all.slice(0, NAMES_TOLD).map((one) => nameOf(book, one.other.unit)),
      files: [other.file, newest.file],
    },
  });
}

function appendixNote(
  { year }: YearBook,
  { file }: Submission,
  unit: string,
  message: SpokenMessage,
): Finding {
  return {
    rule: 'duplicate-submission',
    severity: severityOf('duplicate-submission', message),
    unit,
    indicator: '',
    year,
    source: { file, sheet: '', cell: '' },
    message,
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

function nameOf({ units }: YearBook, unit: string): string {
  return units.find(({ code }) => code === unit)?.name ?? unit;
}
