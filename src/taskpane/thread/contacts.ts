import type { Compilation } from '#core/figures/compilation';
import { toDecimalText } from '#core/numbers/decimalText';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { nameApart } from '#core/report/indicatorName';
import { contactOrder } from '#core/priorities/contactOrder';

/** Whom to call first. */
export interface Contacts {
  /** The first of those whose answers can change a printed growth or rate, in the order to call them. */
  readonly first: readonly ContactLine[];
  /** How many more can change one. */
  readonly more: number;
  /** How many cannot, even taken together. */
  readonly others: number;
}

export interface ContactLine {
  /** '' for the department itself. */
  readonly unit: string;
  /** The indicator that would move most: its growth or rate by percentage points, or the difference or level that is printed. */
  readonly indicator: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** A decimal text, rounded to two digits. */
  readonly moved: string;
  /** Of a difference or a level; '' for percentage points. */
  readonly measure: string;
  readonly isLevel: boolean;
  /** Of how many indicators nothing, or no comparison, is printed before the unit answers. */
  readonly unprinted: number;
}

const SHOWN = 5;
const DECIMALS = 2;

/** The beginning of the order that the sheet “Thứ tự liên hệ” has in full. */
export function contactsOf(compilation: Compilation): Contacts {
  const { contacts, needed } = contactOrder(compilation);
  const indicators = new Map(compilation.book.indicators.map((one) => [one.code, one] as const));
  const first = contacts
    .slice(0, Math.min(needed, SHOWN))
    .map(({ unit, effects: [most], unprinted }) => {
      const indicator = indicators.get(most?.indicator ?? '');
      return {
        unit,
        indicator: most?.indicator ?? '',
        nameVi: indicator ? nameApart(indicator, compilation.book.indicators) : '',
        nameEn: indicator?.nameEn ?? '',
        moved: most ? toDecimalText(roundHalfAwayFromZero(most.moved, DECIMALS)) : '0',
        measure: most?.measure ?? '',
        isLevel: most?.moves === 'level',
        unprinted: unprinted.length,
      };
    });
  return { first, more: needed - first.length, others: contacts.length - needed };
}
