import type { Indicator } from '#core/catalogue/indicator';
import type { Clause } from '../clause';
import type { NumberInText } from '../numbers/numberInText';
import { type Stretch, within } from '../numbers/stretchOfNumber';

/** "Tổng số thuê bao Internet gồm 368.000 thuê bao cố định": by that name a part of another whole is known. */
export function isPartOfAnother(
  { placed, names, figures }: Clause,
  number: NumberInText,
  stretch: Stretch,
  subjects: readonly Indicator[],
): boolean {
  const wholes = within(names, { start: stretch.start, end: number.start })
    .filter(({ end }) => !STANDS_BESIDE.test(placed.text.slice(end, number.start)))
    .flatMap(({ codes }) => codes);
  return subjects.some(({ code, unit }) =>
    wholes.some((whole) => {
      const parts = figures.partsOf(whole);
      const isAlike = figures.indicators.get(whole)?.unit === unit;
      const isOneLine =
        whole === code || parts.includes(code) || figures.partsOf(code).includes(whole);
      return !isOneLine && isAlike && parts.length > 0;
    }),
  );
}

/** "1,3 triệu thuê bao điện thoại (tăng 17,45%) và 1 triệu thuê bao Internet": one beside the other. */
const STANDS_BESIDE =
  /^(?!.*(?:gồm|trong đó|trong số|thuộc|của)).*(?<!\p{L})(?:và|cùng|cùng với)(?:\s+(?:có|hơn|trên|gần|khoảng))*\s*$/iu;
