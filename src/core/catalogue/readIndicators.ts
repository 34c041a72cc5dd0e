import { refuse, success, type Result } from '#core/findings/refusal';
import { operandsOf, readAggregation } from './aggregationText';
import type { CsvTable } from './csvText';
import { derivationCycle } from './derivationCycle';
import { readGrowthReview } from './growthReview';
import {
  isReporterKind,
  REPORTER_KINDS,
  type Aggregation,
  type GrowthForm,
  type Indicator,
  type Nature,
  type ReporterKind,
} from './indicator';
import {
  inAll,
  requiredText,
  tableRows,
  withUniqueCodes,
  wordFrom,
  type TableRow,
} from './tableRow';

/** The columns a catalogue must have; name_en, itu_code, notes, boundary_sensitive, aliases, part_of, value_indicator, definition and the limits of growth may be missing. */
const REQUIRED = [
  'code',
  'domain',
  'name_vi',
  'unit',
  'nature',
  'aggregation',
  'reported_by',
  'growth_form',
  'decimals',
  'polarity',
] as const;

const NATURES: readonly Nature[] = ['stock', 'flow', 'ratio', 'rank', 'score'];
const GROWTH_FORMS: readonly GrowthForm[] = [
  'growth_pct',
  'pp',
  'abs_change',
  'rank_change',
  'score_change',
];
const POLARITIES: readonly Indicator['polarity'][] = ['up_good', 'down_good', 'neutral'];
const PLAN_TOO = 'plan_pct';
/** More decimals than exact figures are written with (15 significant digits). */
const MOST_DECIMALS = 15;

/**
 * The indicators of a catalogue, in its order. Everything that would fail later is refused here:
 * unknown words, codes that stand twice, formulas over codes that are not in the catalogue or
 * that lead back to themselves.
 */
export function readIndicators(table: CsvTable, file: string): Result<readonly Indicator[]> {
  const rows = tableRows(table, file, REQUIRED);
  if (!rows.ok) return rows;
  const hasParts = table.header.includes('part_of');
  const hasValues = table.header.includes('value_indicator');
  const codes = new Set(rows.value.map((row) => row.text('code')));
  const valueOf = (row: TableRow): string =>
    hasValues ? row.text('value_indicator') : valueInNotes(row, codes);
  const read = inAll(rows.value, (row) => readIndicator(row, hasParts, valueOf(row)));
  if (!read.ok) return read;
  const unique = withUniqueCodes(rows.value, 'code');
  if (!unique.ok) return unique;
  const sound = inAll(read.value, (each) => withKnownCodes(each, codes, hasParts));
  return sound.ok ? withoutCycles(sound.value) : sound;
}

/** An indicator and the row it stands in. */
interface ReadIndicator {
  readonly row: TableRow;
  readonly indicator: Indicator;
}

function readIndicator(
  row: TableRow,
  hasParts: boolean,
  valueIndicator: string,
): Result<ReadIndicator> {
  const names = readNames(row);
  if (!names.ok) return names;
  const meaning = readMeaning(row);
  if (!meaning.ok) return meaning;
  const display = readDisplay(row);
  if (!display.ok) return display;
  const growthReview = readGrowthReview(row, meaning.value.nature);
  if (!growthReview.ok) return growthReview;
  const definition = row.text('definition');
  const indicator = {
    ...names.value,
    ...meaning.value,
    ...display.value,
    ituCode: row.text('itu_code'),
    notes: row.text('notes'),
    ...(definition === '' ? {} : { definition }),
    partOf: hasParts ? row.list('part_of') : wholesInNotes(row),
    ...(valueIndicator === '' ? {} : { valueIndicator }),
    ...(growthReview.value === undefined ? {} : { growthReview: growthReview.value }),
  };
  return success({ row, indicator });
}

type Names = Pick<Indicator, 'code' | 'domain' | 'nameVi' | 'nameEn' | 'aliases' | 'unit'>;

function readNames(row: TableRow): Result<Names> {
  const texts = inAll(['code', 'domain', 'name_vi', 'unit'], (column) => requiredText(row, column));
  if (!texts.ok) return texts;
  const [code = '', domain = '', nameVi = '', unit = ''] = texts.value;
  const nameEn = row.text('name_en');
  return success({ code, domain, nameVi, nameEn, aliases: row.list('aliases'), unit });
}

type Meaning = Pick<Indicator, 'nature' | 'aggregation' | 'reportedBy'>;

function readMeaning(row: TableRow): Result<Meaning> {
  const nature = wordFrom(row, 'nature', NATURES);
  if (!nature.ok) return nature;
  const aggregation = aggregationIn(row);
  if (!aggregation.ok) return aggregation;
  const reportedBy = kindsIn(row);
  if (!reportedBy.ok) return reportedBy;
  return success({
    nature: nature.value,
    aggregation: aggregation.value,
    reportedBy: reportedBy.value,
  });
}

function aggregationIn(row: TableRow): Result<Aggregation> {
  const text = requiredText(row, 'aggregation');
  if (!text.ok) return text;
  const reading = readAggregation(text.value);
  if (reading.kind === 'aggregation') return success(reading.aggregation);
  const written = { ...row.place('aggregation'), text: text.value };
  return reading.kind === 'no-denominator'
    ? refuse({ code: 'table-ratio-without-denominator', arguments: written })
    : refuse({ code: 'table-bad-aggregation', arguments: written });
}

function kindsIn(row: TableRow): Result<readonly ReporterKind[]> {
  const kinds = row.list('reported_by');
  if (kinds.length === 0) {
    return refuse({ code: 'table-empty-field', arguments: row.place('reported_by') });
  }
  return inAll(kinds, (kind) =>
    isReporterKind(kind) ? success(kind) : wordFrom(row, 'reported_by', REPORTER_KINDS, kind),
  );
}

type Display = Pick<
  Indicator,
  'growthForm' | 'showsPlan' | 'decimals' | 'polarity' | 'boundarySensitive'
>;

function readDisplay(row: TableRow): Result<Display> {
  const words = row.list('growth_form');
  const forms = words.filter((word) => word !== PLAN_TOO);
  const growthForm = wordFrom(row, 'growth_form', GROWTH_FORMS, forms.join('|'));
  if (!growthForm.ok) return growthForm;
  const decimals = decimalsIn(row);
  if (!decimals.ok) return decimals;
  const polarity = wordFrom(row, 'polarity', POLARITIES);
  if (!polarity.ok) return polarity;
  const isSensitive = wordFrom(
    row,
    'boundary_sensitive',
    ['yes', 'no'],
    row.text('boundary_sensitive') || 'no',
  );
  if (!isSensitive.ok) return isSensitive;
  return success({
    growthForm: growthForm.value,
    showsPlan: words.includes(PLAN_TOO),
    decimals: decimals.value,
    polarity: polarity.value,
    boundarySensitive: isSensitive.value === 'yes',
  });
}

function decimalsIn(row: TableRow): Result<number> {
  const text = requiredText(row, 'decimals');
  if (!text.ok) return text;
  const isWhole = /^\d{1,2}$/.test(text.value) && Number(text.value) <= MOST_DECIMALS;
  const place = row.place('decimals');
  const written = { ...place, text: text.value, largest: MOST_DECIMALS };
  return isWhole
    ? success(Number(text.value))
    : refuse({ code: 'table-not-a-whole-number', arguments: written });
}

/**
 * The standard catalogue says it in prose: "Must be <= BC090." Used only where the catalogue has no
 * column part_of; a word there that is no code says nothing.
 */
function wholesInNotes(row: TableRow): readonly string[] {
  const found = row.text('notes').matchAll(/\bmust be (?:<=|≤) ?([\p{L}\p{N}_-]+)/giu);
  return [...new Set([...found].map(([, code = '']) => code))];
}

/** As with wholes, in prose: "Compare its growth with the growth of BC110." */
function valueInNotes(row: TableRow, codes: ReadonlySet<string>): string {
  const found = /\bcompare its growth with the growth of ([\p{L}\p{N}_-]+)/iu.exec(
    row.text('notes'),
  );
  const code = found?.[1] ?? '';
  return codes.has(code) ? code : '';
}

function withKnownCodes(
  { row, indicator }: ReadIndicator,
  codes: ReadonlySet<string>,
  hasParts: boolean,
): Result<ReadIndicator> {
  const operand = operandsOf(indicator.aggregation).find((code) => !codes.has(code));
  if (operand !== undefined) return unknownCode(row, 'aggregation', operand);
  const { code: own, valueIndicator } = indicator;
  if (valueIndicator !== undefined && !codes.has(valueIndicator)) {
    return unknownCode(row, 'value_indicator', valueIndicator);
  }
  if (!hasParts) {
    const partOf = indicator.partOf.filter((code) => codes.has(code) && code !== own);
    return success({ row, indicator: { ...indicator, partOf } });
  }
  const whole = indicator.partOf.find((code) => !codes.has(code));
  if (whole !== undefined) return unknownCode(row, 'part_of', whole);
  if (!indicator.partOf.includes(own)) return success({ row, indicator });
  const written = { ...row.place('part_of'), text: own };
  return refuse({ code: 'table-part-of-itself', arguments: written });
}

function unknownCode(row: TableRow, column: string, text: string): Result<never> {
  return refuse({ code: 'table-unknown-indicator', arguments: { ...row.place(column), text } });
}

function withoutCycles(read: readonly ReadIndicator[]): Result<readonly Indicator[]> {
  const indicators = read.map(({ indicator }) => indicator);
  const cycle = derivationCycle(indicators);
  const first = read.find(({ indicator }) => indicator.code === cycle?.[0]);
  if (!cycle || !first) return success(indicators);
  const place = first.row.place('aggregation');
  return refuse({ code: 'table-circular-derivation', arguments: { ...place, cycle } });
}
