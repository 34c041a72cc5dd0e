import { takeHedge, type Hedge } from './hedge';
import { takeMagnitude } from './magnitude';
import { parseMeasure, type Measure } from './measure';
import { equals, ONE, type Rational } from './rational';

/** "ước đạt hơn -1.850,5 triệu thuê bao (sơ bộ)" taken apart; the digits are still text. */
export interface AmountText {
  /** "ước đạt" before the number, a remark in brackets behind it; '' when there is neither. */
  readonly note: string;
  readonly hedge: Hedge | undefined;
  readonly isNegative: boolean;
  /** The first number and, in "1 triệu 850 nghìn", those that follow. At least one. */
  readonly pieces: readonly AmountPiece[];
  readonly isPercent: boolean;
  readonly unitText: string;
  readonly measure: Measure | undefined;
}

export interface AmountPiece {
  readonly digits: string;
  readonly magnitude: Rational;
}

/** The parts of an amount in plain spelling, or undefined when the text is anything else. */
export function splitAmount(plain: string): AmountText | undefined {
  const { body, remark } = takeRemark(plain);
  const { estimate, rest } = takeEstimate(body);
  const hedged = takeHedge(rest);
  const signed = takeSign(hedged?.rest ?? rest);
  const numbers = signed && takePieces(signed.rest);
  const unit = numbers && readUnit(numbers.rest);
  if (!unit) return undefined;
  return {
    note: [estimate, remark].filter((part) => part !== '').join('; '),
    hedge: hedged?.hedge,
    isNegative: signed.isNegative,
    pieces: numbers.pieces,
    ...unit,
  };
}

/**
 * A remark behind the number ("ước", "(tăng 5%)"), or asterisks that point to one. Digits there
 * would be a second number but for a share or change; a measure there, "12 (triệu đồng)", is the
 * number's own. Behind thousands or decimals, or close behind any number, one digit or letter,
 * "47.244 (1)", "82(1)", points to a note under the table.
 */
function takeRemark(text: string): { readonly body: string; readonly remark: string } {
  const match =
    /^(.*[^ (*]) ?(?:\(([^()\d]+|(?:(?:tăng|giảm|đạt|bằng|chiếm) |[+–−-])?\d[\d.,]* ?%)\)|\*+)$/u.exec(
      text,
    ) ?? /^(.*\d) (?:[-–] )?(ước|ước tính|tạm tính|sơ bộ)$/u.exec(text);
  if (!match) return { body: withoutFootnoteMark(text), remark: '' };
  const [, body = '', inBrackets = ''] = match;
  const remark = inBrackets.trim();
  const isMeasure = parseMeasure(remark)?.isFamiliar === true;
  return isMeasure ? { body: `${body} ${remark}`, remark: '' } : { body, remark };
}

/** "47.244 (1)", "944²". */
function withoutFootnoteMark(text: string): string {
  const [, inBrackets, raised] = FOOTNOTED.exec(text) ?? [];
  return inBrackets?.trimEnd() ?? raised ?? text;
}

const FOOTNOTED = /^(?:(.*(?:\d[.,]?\d{3}|\d[.,]\d+) ?|.*\d)\([\da-c]\)|(.*\d) ?[¹²³⁴⁵]+)$/u;

const ESTIMATE = /^(ước(?: tính| đạt| thực hiện| cả năm)?|tạm tính|sơ bộ)(?= |\d)/u;

function takeEstimate(text: string): { readonly estimate: string; readonly rest: string } {
  const estimate = ESTIMATE.exec(text)?.[0] ?? '';
  const rest = text.slice(estimate.length).trimStart();
  return { estimate, rest: rest.replace(/^đạt (?:được )?/, '') };
}

interface Signed {
  readonly isNegative: boolean;
  readonly rest: string;
}

const MINUS = /^(?:[-‐‑‒–—−]|âm ) ?(?=[\d.,])/u;

/** A minus of any kind, "âm", or the accountant's brackets. */
function takeSign(text: string): Signed | undefined {
  const enclosed = /^\( ?([\d.,][^()]*)\)([^()]*)$/.exec(text);
  if (enclosed) {
    const [, inside = '', behind = ''] = enclosed;
    return { isNegative: true, rest: `${inside.trimEnd()}${behind}` };
  }
  const minus = MINUS.exec(text)?.[0];
  if (minus !== undefined) return { isNegative: true, rest: text.slice(minus.length) };
  return /^[+\d.,]/.test(text) ? { isNegative: false, rest: text.replace(/^\+ ?/, '') } : undefined;
}

interface Pieces {
  readonly pieces: readonly AmountPiece[];
  readonly rest: string;
}

const DIGITS = /^(?:\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d[\d.,]*\d|\d|[.,]\d+)/;

function takePieces(text: string): Pieces | undefined {
  const pieces: AmountPiece[] = [];
  let rest = text;
  let isScaled = true;
  while (isScaled) {
    const digits = DIGITS.exec(rest.trimStart())?.[0];
    if (digits === undefined) break;
    const behind = rest.trimStart().slice(digits.length);
    const scaled = takeMagnitude(behind.trimStart());
    pieces.push({ digits, magnitude: scaled?.factor ?? ONE });
    rest = scaled ? ` ${scaled.rest}` : behind;
    isScaled = scaled !== undefined;
  }
  return pieces.length === 0 ? undefined : { pieces, rest };
}

type Unit = Pick<AmountText, 'isPercent' | 'unitText' | 'measure'>;

/** The words behind the number. Without a space before them only familiar ones: "5km", never "12O". */
function readUnit(text: string): Unit | undefined {
  const unitText = text.trim();
  if (unitText === '') return { isPercent: false, unitText, measure: undefined };
  const measure = parseMeasure(unitText);
  if (!measure || measure.dimension === '') return undefined;
  if (measure.dimension === '%') {
    const isPercent = equals(measure.factor, ONE);
    return isPercent ? { isPercent, unitText: '', measure: undefined } : undefined;
  }
  const standsApart = text.startsWith(' ');
  return measure.isFamiliar || standsApart ? { isPercent: false, unitText, measure } : undefined;
}
