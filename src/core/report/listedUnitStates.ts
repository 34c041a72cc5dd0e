import { familyOf, type ReporterKind } from '#core/catalogue/indicator';
import type { Compilation, UnitState } from '#core/figures/compilation';

export interface ListedUnitState extends UnitState {
  readonly kind: ReporterKind;
  readonly name: string;
}

/**
 * Who is held to the duty of reporting, in the register's order. Authorities owe the department
 * nothing; they stand here only when they sent something.
 */
export function listedUnitStates({ book, unitStates }: Compilation): readonly ListedUnitState[] {
  const units = new Map(book.units.map((unit) => [unit.code, unit] as const));
  return unitStates.flatMap((state) => {
    const unit = units.get(state.unit);
    if (!unit) return [];
    const { kind, name } = unit;
    const isListed = state.state !== 'missing' || familyOf(kind) !== 'authorities';
    return isListed ? [{ ...state, kind, name }] : [];
  });
}
