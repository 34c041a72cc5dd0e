import { rational } from '#core/numbers/rational';
import { BETWEEN_AREAS } from '#core/submissions/senders/formIdentity';
import type { PlannedContent, SheetPlan } from '#core/workbook/sheetPlan';
import { quotedSheetName } from '#core/workbook/cellAddress';
import { textOf } from '#core/workbook/plannedContent';
import type { FormDesign } from './formDesign';
import { VERSION_CELL } from './formColumns';
import { hiddenIdentity } from './hiddenIdentity';

/** The shape of the forms; raised when a form of an earlier shape must be read differently. */
const TEMPLATE = 1;

/**
 * What the form says of itself where nobody edits it. It stands in cells because these are all
 * that survives every program's saving; the version follows the number that the unit chooses.
 */
export function formIdentitySheet(form: FormDesign): SheetPlan {
  const version: PlannedContent = {
    kind: 'formula',
    formula: `${quotedSheetName(form.kind.number)}!${VERSION_CELL}`,
    expected: rational(1),
  };
  const pairs: readonly (readonly [string, PlannedContent])[] = [
    ['form', textOf(form.kind.number)],
    ['template', { kind: 'number', value: rational(TEMPLATE) }],
    ['version', version],
    ['unit', textOf(form.unit.code)],
    ['unit-name', textOf(form.unit.name)],
    ['year', { kind: 'number', value: rational(form.year) }],
    ['boundaries', textOf(form.unit.validFrom)],
    ['catalogue', textOf(form.fingerprint)],
    ['asked', textOf(askedCodes(form).join(' '))],
    ...breakdownOf(form),
  ];
  return hiddenIdentity(pairs);
}

function breakdownOf({
  breakdown,
  status,
}: FormDesign): readonly (readonly [string, PlannedContent])[] {
  if (breakdown === undefined) return [];
  const { figures, areas } = breakdown;
  return [
    ['status', textOf(status)],
    ['breakdown', textOf(figures.map(({ indicator }) => indicator.code).join(' '))],
    ['areas', textOf(areas.map(({ code }) => code).join(BETWEEN_AREAS))],
  ];
}

/** What the unit itself fills in: sums that the form adds up oblige nobody. */
function askedCodes({ domains }: FormDesign): readonly string[] {
  return domains.flatMap(({ rows }) =>
    rows.flatMap(({ indicator, addends }) => (addends.length > 0 ? [] : [indicator.code])),
  );
}
