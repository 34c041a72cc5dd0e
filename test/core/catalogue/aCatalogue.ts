import { readFileSync } from 'node:fs';
import { parseCsv, type CsvTable } from '#core/catalogue/csvText';
import type { Indicator } from '#core/catalogue/indicator';
import { readIndicators } from '#core/catalogue/readIndicators';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Refusal, Result } from '#core/findings/refusal';

/** A table from its lines: the header, then records. */
export function aTable(...lines: readonly string[]): CsvTable {
  return valueOf(parseCsv(lines.join('\n'), 'table.csv'));
}

/** An indicator of the kind most are; what a test is about is named. */
export function anIndicator(given: Partial<Indicator> & Pick<Indicator, 'code'>): Indicator {
  return {
    domain: 'Viễn thông',
    nameVi: given.code,
    nameEn: '',
    aliases: [],
    unit: 'thuê bao',
    nature: 'stock',
    aggregation: { form: 'sum' },
    reportedBy: ['ENT_TEL'],
    growthForm: 'growth_pct',
    showsPlan: false,
    ituCode: '',
    notes: '',
    decimals: 0,
    polarity: 'up_good',
    boundarySensitive: false,
    partOf: [],
    ...given,
  };
}

/** A district that was never merged; what a test is about is named. */
export function aUnit(given: Partial<ReportingUnit> & Pick<ReportingUnit, 'code'>): ReportingUnit {
  return {
    name: given.code,
    kind: 'DISTRICT',
    aliases: [],
    parent: '',
    validFrom: '',
    validTo: '',
    ...given,
  };
}

/** The catalogue that comes with the product. */
export function theStandardCatalogue(): readonly Indicator[] {
  const text = readFileSync('assets/catalogue/indicators.csv', 'utf8');
  return valueOf(readIndicators(valueOf(parseCsv(text, 'indicators.csv')), 'indicators.csv'));
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The refusal of something that must be refused. */
export function refusalOf(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error('not refused');
  return result.refusal;
}
