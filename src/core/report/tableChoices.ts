import type { HouseSettings, TableChoice } from '#core/catalogue/yearBook';
import type { ReportContext } from './reportContext';
import { STANDARD_TABLES, type StandardTable } from './standardTables';

/** A table with what the department wants of it. */
export interface ChosenTable extends TableChoice {
  readonly standard: StandardTable;
}

/**
 * All tables in the order of the report: as the department ordered them, and those it does not
 * name after the table that usually stands before them.
 */
export function chosenTables({ tables }: Pick<HouseSettings, 'tables'>): readonly ChosenTable[] {
  const ordered: ChosenTable[] = tables.flatMap((choice) => {
    const standard = STANDARD_TABLES.find(({ table }) => table === choice.table);
    return standard ? [{ ...choice, standard }] : [];
  });
  for (const [position, standard] of STANDARD_TABLES.entries()) {
    if (ordered.some(({ table }) => table === standard.table)) continue;
    const before = STANDARD_TABLES[position - 1]?.table;
    const place = 1 + ordered.findIndex(({ table }) => table === before);
    ordered.splice(place, 0, { table: standard.table, isPrinted: true, standard });
  }
  return ordered;
}

/** The same figures, written as this table is to be written. */
export function contextFor(context: ReportContext, chosen: ChosenTable): ReportContext {
  const { compilation } = context;
  const { settings } = compilation.book;
  const comparison = chosen.comparison ?? chosen.standard.comparison ?? settings.comparison;
  const rateDecimals = chosen.decimals;
  if (comparison === settings.comparison && rateDecimals === undefined) return context;
  const tableDecimals = rateDecimals ?? settings.tableDecimals;
  const written = { ...settings, comparison, tableDecimals };
  return {
    ...context,
    rateDecimals,
    compilation: { ...compilation, book: { ...compilation.book, settings: written } },
  };
}
