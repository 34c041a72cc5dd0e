import type { CellRange } from '#core/workbook/snapshot';
import { overlap } from '../area';
import { HostError } from '../hostError';
import type { HostInputRule, HostSheet } from '../hostSheet';
import { assertEditable, type HostWorkbook } from '../hostWorkbook';
import { field, type HostObject, type Property } from './hostObject';

/**
 * What may be typed into a range. The embedded workbook keeps rules and does not yet hold people
 * to them. An area is ruled as a whole: one that cuts another rule's area is refused.
 */
export function dataValidationObject(
  book: HostWorkbook,
  sheet: HostSheet,
  area: CellRange,
): HostObject {
  return {
    type: 'DataValidation',
    properties: {
      Rule: partOf('rule', assertRule),
      Prompt: partOf('prompt'),
      ErrorAlert: partOf('errorAlert'),
    },
    methods: { Clear: () => keep([]) },
  };

  function partOf(
    name: 'rule' | 'prompt' | 'errorAlert',
    check: (value: object) => void = () => undefined,
  ): Property {
    return field(
      () => current()?.[name] ?? {},
      (value) => {
        if (typeof value !== 'object' || value === null) throw invalid();
        check(value);
        const known = current() ?? { area, rule: {}, prompt: {}, errorAlert: {} };
        keep([{ ...known, [name]: value }]);
      },
    );
  }

  function current(): HostInputRule | undefined {
    return sheet.inputRules.find((one) => isSame(one.area, area));
  }

  /** Puts these rules in the place of what the area had. */
  function keep(rules: readonly HostInputRule[]): void {
    assertEditable(sheet);
    const others = sheet.inputRules.filter((one) => overlap(one.area, area) === undefined);
    const cut = sheet.inputRules.find((one) => isCut(one.area, area));
    if (cut) throw new HostError('UnsupportedOperation', 'A rule is changed for all its cells.');
    sheet.inputRules = [...others, ...rules];
    book.touch();
  }
}

const LONGEST_LIST = 255;

/** Excel takes at most 255 characters of choices. */
function assertRule(rule: object): void {
  const { list, custom } = rule as { list?: { source?: unknown }; custom?: { formula?: unknown } };
  if (typeof list?.source === 'string' && list.source.length <= LONGEST_LIST) return;
  if (typeof custom?.formula === 'string' && custom.formula.startsWith('=')) return;
  throw invalid();
}

function invalid(): HostError {
  return new HostError('InvalidArgument', 'This is no rule of a list or a formula.');
}

function isSame(one: CellRange, other: CellRange): boolean {
  return isWithin(one, other) && isWithin(other, one);
}

function isCut(ruled: CellRange, area: CellRange): boolean {
  return overlap(ruled, area) !== undefined && !isWithin(ruled, area);
}

function isWithin(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}
