/** The years a piece of a head names, and whether it is about another stretch of time than a year. */
export interface HeadPeriod {
  readonly years: readonly number[];
  readonly isOtherPeriod: boolean;
  /** Whether that is a part of one year. */
  readonly isPartOfYear: boolean;
  /** Which quarter that is, 1 to 4. */
  readonly quarter: number | undefined;
}

/**
 * The period in a folded text. "31/12/2022", "12 tháng" and "cả năm" are the year; "10 tháng",
 * "quý IV", "đến 30/11/2022", "giai đoạn 2021-2025" are not.
 *
 * @example
 * headPeriod('thuc hien 10 thang nam 2022'); // => { years: [2022], isOtherPeriod: true, isPartOfYear: true, quarter: undefined }
 */
export function headPeriod(text: string): HeadPeriod {
  const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
  const distinct = [...new Set(years)];
  const isWholeYear = (WHOLE_YEAR.test(text) && !isFromLater(text)) || monthsAddToYear(text);
  const isOfSeveral = SEVERAL_YEARS.test(text);
  const isPart = !isOfSeveral && !isWholeYear && isPartOfYear(text);
  return {
    years: distinct,
    isOtherPeriod: isOfSeveral || isPart,
    isPartOfYear: isPart,
    quarter: isPart ? quarterIn(text) : undefined,
  };
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** "Cuối năm" is the year's end, "2 tháng cuối năm" what is left of it. */
const WHOLE_YEAR =
  /ca nam|(?<!\d)31 ?[/.-] ?12(?!\d)|(?<!\d)12 ?(?:thang(?! ?\d{1,2}(?!\d))|t(?![a-z]))|het nam|(?<!(?:thang|\dt|\d t|quy|nua) )cuoi nam/;
const SEVERAL_YEARS =
  /giai doan|binh quan|nhiem ky|(?<!\d)\d nam(?! ?(?:19|20)\d\d)|(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d/;

function isPartOfYear(text: string): boolean {
  return (
    MONTHS.test(text) ||
    QUARTER.test(text) ||
    HALF.test(text) ||
    isOtherMonth(text) ||
    isOtherDay(text)
  );
}

const MONTHS = /(?<!\d)(?:0?[1-9]|1[01]) ?(?:thang(?! ?\d{1,2}(?!\d))|t(?![a-z]))/;
const QUARTER = /(?<![a-z])quy ?(?:i{1,3}|iv|[1-4]|truoc|nay)(?![a-z\d])/;
const HALF = /nua (?:dau )?nam|nua cuoi|giua nam|dau nam|cuoi quy|6 thang|(?:thang|quy) cuoi/;

/** "quý III", "quý 3"; what has been done up to its end is no quarter. */
function quarterIn(text: string): number | undefined {
  if (/luy ke|(?<![a-z])(?:den|het)(?![a-z])/.test(text)) return undefined;
  const [, name = ''] = /(?<![a-z])quy ?(iv|i{1,3}|[1-4])(?![a-z\d])/.exec(text) ?? [];
  if (name === '') return undefined;
  return ['i', 'ii', 'iii', 'iv'].indexOf(name) + 1 || Number(name);
}

/** "Từ 01/11 đến 31/12": the year's last day ends what did not begin with its first. */
function isFromLater(text: string): boolean {
  const [, day, month] =
    /(?<![a-z])tu (?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2})(?!\d)/.exec(text) ?? [];
  return month !== undefined && !(Number(day) === 1 && Number(month) === 1);
}

/** "10 tháng + ước 2 tháng" is a year. */
function monthsAddToYear(text: string): boolean {
  const months = [...text.matchAll(/(?<!\d)(\d{1,2}) ?thang(?! ?\d{1,2}(?!\d))/g)].map(
    ([, count]) => Number(count),
  );
  return months.length > 1 && months.reduce((total, count) => total + count, 0) === 12;
}

/** "tháng 11", "11/2022"; a stock "đến tháng 12" is the year's. */
function isOtherMonth(text: string): boolean {
  const match =
    /(?<![a-z])(?:thang|t) ?(\d{1,2})(?!\d| ?thang)/.exec(text) ??
    /(?<![\d/.-])(\d{1,2}) ?\/ ?(?:19|20)\d\d/.exec(text);
  if (!match) return false;
  return Number(match[1]) !== 12 || !/(?:den|het|tinh den|thoi diem|luy ke)/.test(text);
}

/** A date other than the year's last day. */
function isOtherDay(text: string): boolean {
  return (
    /(?<!\d)\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:19|20)\d\d/.test(text) ||
    /(?:ngay|den) \d{1,2} ?[/.-] ?\d{1,2}(?!\d)/.test(text)
  );
}
