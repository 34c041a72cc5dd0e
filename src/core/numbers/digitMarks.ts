/** The two marks that group thousands or begin decimals. */
export type Mark = '.' | ',';

/**
 * How the marks between digits may be read:
 *
 * - `whole`: there are none, or spaces between groups of three;
 * - `certain`: which mark is the decimal one follows from the digits alone;
 * - `open`: one mark before exactly three digits, "1.108": thousands or decimals.
 */
export type DigitMarks =
  | { readonly kind: 'whole'; readonly whole: string }
  | {
      readonly kind: 'certain';
      readonly decimalMark: Mark;
      readonly whole: string;
      readonly fraction: string;
    }
  | {
      readonly kind: 'open';
      readonly mark: Mark;
      readonly whole: string;
      readonly fraction: string;
    };

/**
 * The marks of an unsigned number, or undefined when they contradict each other ("1.23.456",
 * "12,34,567", "1.234,567.8").
 */
export function readDigitMarks(digits: string): DigitMarks | undefined {
  if (/^\d+$/.test(digits)) return { kind: 'whole', whole: digits };
  if (digits.includes(' ')) return readSpaced(digits);
  const marks = digits.replace(/\d/g, '');
  if (!/^[.,]+$/.test(marks)) return undefined;
  if (marks.length === 1) return readSingle(digits, asMark(marks));
  return isOneKind(marks)
    ? readRepeated(digits, asMark(marks.charAt(0)))
    : readBoth(digits, asMark(marks.slice(-1)));
}

/** "1 234 567" or "1 234,5"; the mark before three digits is open here too. */
function readSpaced(digits: string): DigitMarks | undefined {
  const match = /^([1-9]\d{0,2}(?: \d{3})+)(?:([.,])(\d+))?$/.exec(digits);
  if (!match) return undefined;
  const [, groups = '', mark, fraction = ''] = match;
  const whole = groups.replace(/ /g, '');
  if (mark === undefined) return { kind: 'whole', whole };
  if (fraction.length === 3) return { kind: 'open', mark: asMark(mark), whole, fraction };
  return { kind: 'certain', decimalMark: asMark(mark), whole, fraction };
}

function readSingle(digits: string, mark: Mark): DigitMarks | undefined {
  const [whole = '', fraction = ''] = digits.split(mark);
  if (fraction === '') return undefined;
  const canGroup = /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3;
  if (canGroup) return { kind: 'open', mark, whole, fraction };
  return { kind: 'certain', decimalMark: mark, whole: whole === '' ? '0' : whole, fraction };
}

function readRepeated(digits: string, mark: Mark): DigitMarks | undefined {
  const whole = joinGroups(digits, mark);
  if (whole === undefined) return undefined;
  return { kind: 'certain', decimalMark: otherMark(mark), whole, fraction: '' };
}

function readBoth(digits: string, decimalMark: Mark): DigitMarks | undefined {
  const [groups = '', fraction = '', ...more] = digits.split(decimalMark);
  const whole = joinGroups(groups, otherMark(decimalMark));
  if (whole === undefined || fraction === '' || more.length > 0) return undefined;
  return { kind: 'certain', decimalMark, whole, fraction };
}

/** The digits of proper groups of three, or undefined. */
function joinGroups(text: string, mark: Mark): string | undefined {
  const [first = '', ...groups] = text.split(mark);
  const isProper = /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  return isProper ? [first, ...groups].join('') : undefined;
}

export function otherMark(mark: Mark): Mark {
  return mark === ',' ? '.' : ',';
}

function asMark(character: string): Mark {
  return character === ',' ? ',' : '.';
}

function isOneKind(marks: string): boolean {
  return !marks.includes('.') || !marks.includes(',');
}
