import { toDecimalText, fromDouble } from '#core/numbers/decimalText';
import type { Finding } from '#core/findings/finding';
import type { SpokenMessage } from '#core/findings/messages';
import type { Rational } from '#core/numbers/rational';
import { cellAddress } from '#core/workbook/cellAddress';
import type { CellSnapshot } from '#core/workbook/snapshot';
import type { AskedCell } from '../rows/askedCell';
import type { Observation } from '../observation';
import { namedIndicator, readingFinding } from '../readingFindings';
import type { Trouble, ValueOptions } from './cellReading';
import { readValue } from './readValue';
import type { WithheldAnswer } from '../reading';
import { dateText } from './serialDate';

/** What one asked cell came to: a figure, or a finding and the answer it withholds. */
export type CellOutcome =
  | { readonly kind: 'observation'; readonly asked: AskedCell; readonly observation: Observation }
  | {
      readonly kind: 'withheld';
      readonly asked: AskedCell;
      readonly answer: WithheldAnswer;
      readonly finding: Finding;
      /** All that it can be, in the indicator's own unit; undefined where nobody can tell. */
      readonly candidates: readonly Rational[] | undefined;
    };

export interface FigureOptions {
  readonly file: string;
  /** The book's year. */
  readonly year: number;
}

/** Reads an asked cell, and says what is wrong with it where it holds no figure. */
export function readFigure(
  asked: AskedCell,
  valueOptions: ValueOptions,
  { file, year }: FigureOptions,
): CellOutcome {
  const { unit, indicator, role, place, cell } = asked;
  const reading = readValue(asked, valueOptions);
  const source = { file, sheet: place.sheet, cell: cellAddress(place.row, place.column) };
  const of = role === 'prior' ? year - 1 : year;
  if (reading.kind === 'figure') {
    const { figure, measure, precision, status = asked.status } = reading;
    const raw = cell ? rawText(cell) : '';
    return {
      kind: 'observation',
      asked,
      observation: {
        unit,
        indicator: indicator.code,
        year: of,
        role,
        status,
        figure,
        measure,
        source,
        raw,
        precision,
      },
    };
  }
  const { rule, message, proposal } = troubleTold(reading.trouble, asked, source.cell);
  const finding = readingFinding(
    rule,
    { ...source, unit, indicator: indicator.code, year: of, proposal },
    message,
  );
  const submitted = submittedIn(asked);
  const answer = { indicator: indicator.code, role, rule, source, submitted };
  return { kind: 'withheld', asked, answer, finding, candidates: candidatesOf(reading.trouble) };
}

function candidatesOf(trouble: Trouble): readonly Rational[] | undefined {
  const { kind } = trouble;
  return kind === 'open' || kind === 'percent' || kind === 'magnitude'
    ? trouble.candidates
    : undefined;
}

/** What an asked cell holds, though it is no figure that counts. */
export function submittedIn({ status, cell, measure }: AskedCell) {
  return { status, raw: cell ? rawText(cell) : '', measure: measure.text };
}

/** The content of a cell as it was written. */
function rawText({ content }: CellSnapshot): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number': {
      const value = fromDouble(content.value);
      return value ? toDecimalText(value) : String(content.value);
    }
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'date':
      return dateText(content.serial);
    case 'error':
      return content.error;
    case 'uncalculated':
      return '=';
  }
}

interface ToldTrouble {
  readonly rule: Finding['rule'];
  readonly message: SpokenMessage;
  readonly proposal?: string | undefined;
}

/** A number in a cell that is read as none is one that no figure can be. */
function notANumber({ cell }: AskedCell): 'not-a-number' | 'not-a-number/inconceivable' {
  return cell?.content.kind === 'number' ? 'not-a-number/inconceivable' : 'not-a-number';
}

function troubleTold(trouble: Trouble, asked: AskedCell, cell: string): ToldTrouble {
  const indicator = namedIndicator(asked.indicator);
  const raw = asked.cell ? rawText(asked.cell) : '';
  const about = { indicator, cell, raw };
  switch (trouble.kind) {
    case 'not-a-number':
      return { rule: 'not-a-number', message: { code: notANumber(asked), arguments: about } };
    case 'error': {
      const { error } = trouble;
      return {
        rule: 'formula-error',
        message: { code: 'formula-error', arguments: { indicator, cell, error } },
      };
    }
    case 'uncalculated':
      return {
        rule: 'formula-error',
        message: { code: 'formula-error/uncalculated', arguments: { indicator, cell } },
      };
    case 'wrong-measure': {
      const { measure } = trouble;
      return {
        rule: 'wrong-measure',
        message: { code: 'wrong-measure', arguments: { indicator, cell, measure } },
      };
    }
    default:
      return { rule: 'ambiguous-number', ...ambiguityTold(trouble, about) };
  }
}

type Ambiguity = Extract<
  Trouble,
  { kind: 'date' | 'open' | 'percent' | 'magnitude' | 'hedged' | 'fraction' }
>;

type About = {
  readonly indicator: ReturnType<typeof namedIndicator>;
  readonly cell: string;
  readonly raw: string;
};

function ambiguityTold(trouble: Ambiguity, about: About): Omit<ToldTrouble, 'rule'> {
  const { indicator, cell } = about;
  switch (trouble.kind) {
    case 'date': {
      const { date, typed } = trouble;
      return {
        message: {
          code: 'ambiguous-number/date',
          arguments: { indicator, cell, date, proposal: typed },
        },
      };
    }
    case 'open':
    case 'percent': {
      const candidates = trouble.candidates.map(toDecimalText);
      const code = trouble.kind === 'open' ? 'ambiguous-number' : 'ambiguous-number/percent';
      const proposal =
        trouble.kind === 'open'
          ? meantBy(trouble, candidates, about.raw)
          : trouble.likely && toDecimalText(trouble.likely);
      return { message: { code, arguments: { ...about, candidates } }, proposal };
    }
    case 'magnitude': {
      const candidates = trouble.candidates.map(toDecimalText);
      const { measure, likely } = trouble;
      return {
        message: {
          code: 'ambiguous-number/magnitude',
          arguments: { ...about, measure, candidates },
        },
        proposal: likely && toDecimalText(likely),
      };
    }
    case 'hedged':
    case 'fraction': {
      const value = toDecimalText(trouble.value);
      const code = `ambiguous-number/${trouble.kind}` as const;
      return { message: { code, arguments: { ...about, value } }, proposal: value };
    }
  }
}

function meantBy(
  { likely }: Extract<Trouble, { kind: 'open' }>,
  candidates: readonly string[],
  raw: string,
): string | undefined {
  return likely ? toDecimalText(likely) : inVietnamese(candidates, raw);
}

/** Of thousands and decimals, what the marks mean in Vietnam: a point groups, a comma begins decimals. */
function inVietnamese([thousands, decimals]: readonly string[], raw: string): string | undefined {
  return raw.includes(',') ? decimals : thousands;
}
