import type { HouseSettings } from '#core/catalogue/yearBook';
import { commonStatus, currentHead, priorHead } from '../statusWords';
import { indicatorHead } from '../indicatorName';
import { fittedWidth, NARROWEST } from '../frame/columnWidth';
import { priorStatus } from '../priors/priorStatus';
import type { ReportContext } from '../reportContext';
import type { HeadColumn } from '../frame/tableFrame';
import type { Status } from '#core/numbers/figure';
import type { UnitTable, UnitTableColumn } from './unitTable';

/** One column as it stands on the sheet. */
export interface SheetColumn extends HeadColumn {
  readonly holds: 'prior' | 'current' | 'growth' | 'ratio' | 'share' | 'rank';
  readonly indicator: string;
}

/** Columns before the data: number and name. */
export const STUB_COLUMNS = 2;

export const NAME_WIDTH = 26;

export function fittedTo(column: SheetColumn, texts: readonly string[]): SheetColumn {
  return { ...column, width: fittedWidth(column.heading, texts) };
}

/** The two columns before the data. */
export function stubColumns(table: UnitTable): readonly HeadColumn[] {
  return [
    { heading: 'TT', reference: 'A', width: 4 },
    { heading: table.stub, reference: 'B', width: NAME_WIDTH },
  ];
}

/** The data columns, of the indicators that the department's catalogue has. */
export function dataColumns(context: ReportContext, table: UnitTable): readonly SheetColumn[] {
  const columns = table.columns.filter(({ indicator }) => context.hasIndicator(indicator));
  const heads = headsOf(context, columns);
  const sheetColumns: SheetColumn[] = [];
  for (const column of columns) {
    sheetColumns.push(...sheetColumnsOf(context, column, heads, sheetColumns.length + 1));
  }
  return sheetColumns;
}

interface Heads {
  readonly prior: string;
  readonly current: string;
}

function headsOf(context: ReportContext, columns: readonly UnitTableColumn[]): Heads {
  const { year } = context.compilation.book;
  const { current, prior } = headStatuses(
    context,
    columns.map(({ indicator }) => indicator),
  );
  return { current: currentHead(current, year), prior: priorHead(prior, year - 1) };
}

/** The statuses that the heads of the two years name: those of most indicators of the table. */
export function headStatuses(
  context: ReportContext,
  codes: readonly string[],
): { readonly current: Status | undefined; readonly prior: Status | undefined } {
  const indicators = [...new Set(codes)].map((code) => context.indicator(code));
  return {
    current: commonStatus(indicators.map(({ code }) => context.total(code).status)),
    prior: commonStatus(indicators.map((one) => priorStatus(context, one))),
  };
}

function sheetColumnsOf(
  context: ReportContext,
  column: UnitTableColumn,
  heads: Heads,
  number: number,
): readonly SheetColumn[] {
  const { indicator } = column;
  const name = indicatorHead(context.indicator(indicator));
  const reference = String(number);
  switch (column.show) {
    case 'change':
      return changeColumns(context, indicator, name, heads, number);
    case 'level':
      return [{ heading: name, reference, width: NARROWEST, holds: 'current', indicator }];
    case 'ratio':
      return [{ heading: name, reference, width: NARROWEST, holds: 'ratio', indicator }];
    case 'share':
    case 'rank':
      return [
        {
          heading: column.heading,
          reference,
          width: NARROWEST,
          holds: column.show,
          indicator,
        },
      ];
  }
}

function changeColumns(
  context: ReportContext,
  indicator: string,
  group: string,
  heads: Heads,
  number: number,
): readonly SheetColumn[] {
  const { heading, formula } = growthHead(context.compilation.book.settings);
  const prior = number;
  const current = number + 1;
  const common = { group, indicator };
  return [
    { ...common, heading: heads.prior, reference: `${prior}`, width: NARROWEST, holds: 'prior' },
    {
      ...common,
      heading: heads.current,
      reference: `${current}`,
      width: NARROWEST,
      holds: 'current',
    },
    {
      ...common,
      heading,
      reference: `${number + 2}=${formula(prior, current)}`,
      width: NARROWEST,
      holds: 'growth',
    },
  ];
}

function growthHead({ comparison }: HouseSettings): {
  readonly heading: string;
  readonly formula: (prior: number, current: number) => string;
} {
  return comparison === 'index'
    ? { heading: 'So sánh (%)', formula: (prior, current) => `${current}/${prior}*100` }
    : { heading: 'Tăng, giảm (%)', formula: (prior, current) => `${current}/${prior}*100-100` };
}
