import { parseCsv } from '#core/catalogue/csvText';
import { DEFAULT_SETTINGS } from '#core/catalogue/houseSettings';
import { readIndicators } from '#core/catalogue/readIndicators';
import { checkByItself } from '#core/checkByItself';
import type { Finding } from '#core/findings/finding';
import { success, type Result } from '#core/findings/refusal';
import { formIdentity } from '#core/submissions/senders/formIdentity';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';

/** One of our own forms, open in Excel before it is sent. */
export interface CheckedForm {
  /** "MAU-BC" */
  readonly form: string;
  readonly unit: string;
  readonly year: number | undefined;
  /** What `tongket check` says of the file, in its order. */
  readonly findings: readonly Finding[];
}

/** The open workbook checked as a form; undefined where it is none of ours. */
export function checkedForm(
  snapshot: WorkbookSnapshot,
  standardCatalogue: string,
): Result<CheckedForm | undefined> {
  const identity = formIdentity(snapshot);
  if (!identity) return success(undefined);
  const table = parseCsv(standardCatalogue, 'indicators.csv');
  if (!table.ok) return table;
  const indicators = readIndicators(table.value, 'indicators.csv');
  if (!indicators.ok) return indicators;
  const findings = checkByItself(
    {
      department: '',
      year: identity.year ?? 0,
      settings: DEFAULT_SETTINGS,
      indicators: indicators.value,
      units: [],
      boundaries: [],
      knownFigures: [],
      plans: [],
    },
    snapshot,
  );
  const { form, unit, year } = identity;
  return success({ form, unit, year, findings });
}
