import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import type { YearBook } from '#core/catalogue/yearBook';
import { reported } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import type { FileReading, Submission } from '#core/submissions/reading';
import { YEAR } from '../checks/aCollectedYear';
import { exactly } from '../numbers/aRational';

/** A book that knows nothing yet; what a test is about is named. */
export function aBook(given: Partial<YearBook> = {}): YearBook {
  return {
    department: 'Sở Thông tin và Truyền thông',
    year: YEAR,
    settings: DEFAULT_SETTINGS,
    indicators: [],
    units: [],
    boundaries: [],
    knownFigures: [],
    plans: [],
    ...given,
  };
}

/** A figure as a unit wrote it, from a sheet "Biểu". */
export function observed(
  unit: string,
  indicator: string,
  value: string,
  given: Partial<Observation> = {},
): Observation {
  return {
    unit,
    indicator,
    year: YEAR,
    role: 'current',
    status: 'E',
    figure: reported(exactly(value)),
    measure: '',
    source: { file: `${unit}.xlsx`, sheet: 'Biểu', cell: 'D5' },
    raw: value,
    precision: '0',
    ...given,
  };
}

/** What one unit sent in one file. */
export function aSubmission(
  unit: string,
  file: string,
  given: Partial<Submission> = {},
): Submission {
  return { unit, file, year: YEAR, observations: [], withheld: [], stated: [], ...given };
}

/** The readings of some submissions, one for each file, in the order given. */
export function readingsOf(...submissions: readonly Submission[]): readonly FileReading[] {
  const files = [...new Set(submissions.map(({ file }) => file))];
  return files.map((file) => ({
    file,
    submissions: submissions.filter((one) => one.file === file),
    findings: [],
  }));
}
