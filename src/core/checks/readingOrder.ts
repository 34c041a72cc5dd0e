import { compareText } from '#core/catalogue/textOrder';
import { isValidInYear } from '#core/catalogue/reportingUnit';
import type { YearBook } from '#core/catalogue/yearBook';
import type { Finding } from '#core/findings/finding';

const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 } as const;

/** Errors first; then by unit in the register's order, file, sheet, cell. */
export function inReadingOrder(book: YearBook, findings: readonly Finding[]): readonly Finding[] {
  const unitOrder = new Map(
    book.units
      .filter((unit) => isValidInYear(unit, book.year))
      .map((unit, position) => [unit.code, position] as const),
  );
  const keyed = findings.map((finding, position) => ({ finding, position }));
  keyed.sort(
    (left, right) =>
      SEVERITY_ORDER[left.finding.severity] - SEVERITY_ORDER[right.finding.severity] ||
      orderOf(left.finding) - orderOf(right.finding) ||
      compareText(left.finding.source.file, right.finding.source.file) ||
      compareText(left.finding.source.sheet, right.finding.source.sheet) ||
      left.position - right.position,
  );
  return keyed.map(({ finding }) => finding);

  function orderOf(finding: Finding): number {
    return unitOrder.get(finding.unit) ?? unitOrder.size;
  }
}
