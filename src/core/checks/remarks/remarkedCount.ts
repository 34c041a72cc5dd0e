import { labelKey } from '#core/catalogue/nameKey';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { compare, equals, ZERO, type Rational } from '#core/numbers/rational';
import { named, raise } from '../raise';
import { countInRemark } from './numberInRemark';
import { placeWords } from './placeLevels';
import { placeOfRemark, NUMBER, type Remarked } from './remarked';
import { BEGINS, LACK, STILL } from './saidLack';

/**
 * How many a remark says that there are of what its row counts: "Còn 6 thôn chưa có sóng" or "Không còn
 * thôn lõm sóng" beside 4 hamlets without coverage, "121 người, trong đó nữ 133 người" beside 121.
 */
export function checkRemarkedCount(remarked: Remarked, figure: Rational): Finding | undefined {
  return otherCount(remarked, figure) ?? partAbove(remarked, figure);
}

function otherCount(remarked: Remarked, figure: Rational): Finding | undefined {
  const { indicator, alike, source } = remarked;
  const said = lacksLeft(remarked) ?? wholeBeforePart(remarked);
  if (!said || equals(said, figure) || alike.some(({ value }) => equals(value, said))) {
    return undefined;
  }
  return raise('parts-differ-from-total', {
    ...placeOfRemark(remarked),
    message: {
      code: 'parts-differ-from-total/count-in-remark',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        value: toDecimalText(figure),
        said: toDecimalText(said),
      },
    },
  });
}

/** Of a row that counts those without: how many of them the remark says are left, perhaps none. */
function lacksLeft({ indicator, text, counted }: Remarked): Rational | undefined {
  const things = placeWords(indicator.unit) ?? counted;
  const [left, none] = [
    `${BEGINS}${STILL}(?<rest>${NUMBER}) ${things} ${STILL}${LACK}${NO_LIST}`,
    `${BEGINS}(?:đã |hiện |nay )*(?:không còn|không có|hết) ${things} (?:nào )?${LACK}${NO_LIST}`,
  ].map((pattern) => new RegExp(pattern, 'iu').exec(text)?.groups);
  const lack = left?.['lack'] ?? none?.['lack'] ?? '';
  if (lack === '' || !isCountedLack(lack, indicator.nameVi)) return undefined;
  return none ? ZERO : countInRemark(left?.['rest'] ?? '');
}

/** Where names follow, they are counted (list-count-differs). */
const NO_LIST = '\\s*(?:$|[,;.)\\n])';

/** Whether the row itself counts those that lack it: all its words are in the row's name. */
function isCountedLack(lack: string, name: string): boolean {
  const words = new Set(labelKey(name.replace(/[()]/gu, ' ')).split(' '));
  return (
    words.has('chưa') &&
    labelKey(lack)
      .split(' ')
      .every((word) => words.has(word))
  );
}

/** "121 người, trong đó …" as the first words: what the row counts in all. */
function wholeBeforePart({ text, counted }: Remarked): Rational | undefined {
  const pattern = `^\\s*(?:tổng số:? |có |hiện có )*(${NUMBER}) ${counted},? trong đó(?!\\p{L})`;
  return countInRemark(new RegExp(pattern, 'iu').exec(text)?.[1] ?? '');
}

/** "trong đó nữ 133 người" beside 121, where the remark gives no larger number before it. */
function partAbove(remarked: Remarked, figure: Rational): Finding | undefined {
  const { indicator, text, counted, source } = remarked;
  const pattern = `^(?<before>.*?)trong đó(?: có)?:? (?<words>[\\p{L} -]*?)(?<part>${NUMBER}) ${counted}(?!\\p{L})`;
  const {
    before = '',
    words = '',
    part = '',
  } = new RegExp(pattern, 'isu').exec(text)?.groups ?? {};
  const said = countInRemark(part);
  if (!said || compare(said, figure) <= 0 || OF_OTHER_TIME.test(`${before} ${words}`)) {
    return undefined;
  }
  const numbers = before.match(new RegExp(NUMBER, 'gu')) ?? [];
  if (numbers.some((one) => compare(countInRemark(one) ?? ZERO, said) >= 0)) return undefined;
  return raise('part-exceeds-whole', {
    ...placeOfRemark(remarked),
    message: {
      code: 'part-exceeds-whole/said-in-remark',
      arguments: {
        cell: source.cell,
        indicator: named(indicator),
        part: toDecimalText(said),
        value: toDecimalText(figure),
      },
    },
  });
}

/** Of a change, a plan, or of more years than the one. */
const OF_OTHER_TIME =
  /tăng|giảm|thêm|kế hoạch|chỉ tiêu|mục tiêu|năm|lũy kế|luỹ kế|giai đoạn|đến nay|toàn tỉnh|cả nước/iu;
