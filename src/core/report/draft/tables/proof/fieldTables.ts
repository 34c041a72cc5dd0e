import type { Indicator } from '#core/catalogue/indicator';
import { parseMeasure } from '#core/numbers/measure';
import type { BookFigures } from '../../bookFigures';
import { wordsOf } from '../../text/words';
import { plain } from '../grid';
import { contentWords } from '../words/looseNames';

/**
 * Of a table that sets the fields of the sector against what all of them have ("Bưu chính" beside
 * "Doanh thu", "Lao động", "Nộp ngân sách"): the one indicator that a field and such a head name
 * together. The line of all fields is that of the sector.
 */
export function ofField(field: string, head: string, figures: BookFigures): string | undefined {
  const wanted = contentWords(head, figures);
  if (wanted.length === 0) return undefined;
  const all = [...figures.indicators.values()].filter((one) => counts(one, wanted));
  const [only, ...others] = SECTOR.test(plain(field))
    ? all.filter((one) => isOfSector(one, figures))
    : among(all, fieldWords(field));
  return others.length === 0 ? only?.code : undefined;
}

const SECTOR =
  /^(?:(?:tổng|tổng số|tổng cộng|cộng)\s+)?(?:toàn ngành|ngành tt&tt|toàn ngành tt&tt)$|^(?:tổng cộng|tổng số|tổng|cộng|toàn tỉnh)$/u;

/** Money is what is earned and paid; nothing else that is counted is measured so. */
function counts(one: Indicator, wanted: readonly string[]): boolean {
  const words = nameWords(one);
  const isOfMoney = wanted.includes('thu') || wanted.includes('ngân');
  const isMoney = parseMeasure(one.unit)?.dimension === 'đồng';
  return isOfMoney === isMoney && wanted.every((word) => words.has(word));
}

/** A total of several fields. */
function isOfSector({ code }: Indicator, figures: BookFigures): boolean {
  const fields = figures.partsOf(code).map((part) => figures.indicators.get(part)?.domain);
  return new Set(fields).size > 1;
}

/** Those of the field; where the catalogue has it together with others ("In"), those whose own name says it. */
function among(all: readonly Indicator[], field: readonly string[]): readonly Indicator[] {
  if (field.length === 0) return [];
  return all.filter((one) => {
    const domain = wordsOf(one.domain).map(({ text }) => text);
    const isWhole = domain.every((word, at) => field[at] === word);
    const isWithin = field.every((word) => domain.includes(word));
    const words = nameWords(one);
    return isWhole || (isWithin && field.every((word) => words.has(word)));
  });
}

function fieldWords(field: string): readonly string[] {
  return wordsOf(field.replace(/^(?:lĩnh vực|ngành|dịch vụ|hoạt động)\s+/iu, '')).map(
    ({ text }) => text,
  );
}

function nameWords({ nameVi }: Indicator): ReadonlySet<string> {
  return new Set(wordsOf(nameVi).map(({ text }) => text));
}
