import { isValidInYear, type ReportingUnit } from '#core/catalogue/reportingUnit';
import type { YearBook } from '#core/catalogue/yearBook';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { fileNames } from './fileNames';
import { designForm, type FormChoices, type FormDesign } from './formDesign';
import { formIdentitySheet } from './formIdentitySheet';
import { layBreakdown } from './breakdownSheet';
import { formPlaces, layForm, type FormLayout } from './formSheet';
import { guideSheet } from './guideSheet';
import { knownValues } from './knownValues';

/** One unit's form, ready to be written. */
export interface Form {
  readonly unit: ReportingUnit;
  /** Of its file, without the ending; unlike that of any other form of the book. */
  readonly fileName: string;
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  /** Custom document properties: the identity once more. */
  readonly properties: ReadonlyMap<string, string>;
  readonly layout: FormLayout;
}

/**
 * The forms of all units of the year, in the register's order, one by one as they are asked for.
 * A unit of a kind that fills nothing in (an authority) has none.
 */
export function* makeForms(book: YearBook, choices: FormChoices): Iterable<Form> {
  const known = knownValues(book);
  const nameFor = fileNames();
  for (const unit of book.units) {
    if (!isValidInYear(unit, book.year)) continue;
    const design = designForm(book, unit, choices, known);
    if (design === undefined) continue;
    const { layout, sheets } = laid(design);
    yield {
      unit,
      layout,
      fileName: nameFor(`${design.kind.number} - ${unit.name}`, unit.code),
      title: `${design.kind.title} - ${unit.name}`,
      sheets: [...sheets, guideSheet(design), formIdentitySheet(design)],
      properties: new Map([
        ['tongket.form', design.kind.number],
        ['tongket.unit', unit.code],
        ['tongket.year', String(book.year)],
      ]),
    };
  }
}

/** The sheet of figures and, where it is asked, that of the areas behind it. */
function laid(design: FormDesign): {
  readonly layout: FormLayout;
  readonly sheets: readonly SheetPlan[];
} {
  const beside = design.breakdown && layBreakdown(design, design.breakdown, formPlaces(design));
  const layout = layForm(design, beside?.checks);
  return { layout, sheets: beside ? [layout.sheet, beside.sheet] : [layout.sheet] };
}
