import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { listedUnitStates } from '../listedUnitStates';
import { RESTATEMENT_WORDS, RESTATEMENTS, restatementOf } from '../priors/restatement';
import { baseWords } from '../sentences/baseWords';
import { printedCount } from '../sentences/printedNumber';
import { indicatorsWithoutPrior, isFirstYear } from '../sentences/sentenceContext';
import { nameWithin } from '../sentences/unitName';
import { paragraph, type DocumentParagraph } from './documentPlan';

/** Said once where so many figures have nothing to be compared with that each sentence would say it. */
function priorParagraphs(compilation: Compilation): readonly DocumentParagraph[] {
  if (!isFirstYear(compilation)) return [];
  const { year } = compilation.book;
  const without = indicatorsWithoutPrior(compilation).length;
  const all = compilation.totals.filter(({ value }) => value !== undefined).length;
  const text = `Không có số liệu cùng kỳ năm ${year - 1} để so sánh đối với ${without}/${all} chỉ tiêu; các câu về những chỉ tiêu đó chỉ nêu kết quả năm ${year}.`;
  return [paragraph('body', text)];
}

/** More sentences than these do not each say that last year was restated: the report does, once. */
const MOST_RESTATED = 5;

function restatedParagraphs(compilation: Compilation): readonly DocumentParagraph[] {
  if (restatedRemarks(compilation).length === 0) return [];
  const prior = `năm ${compilation.book.year - 1}`;
  const said = compilation.totals.filter(({ value }) => value !== undefined);
  const restated = said.filter(isRestated);
  const codes = restated.map(({ indicator }) => indicator);
  const { units } = RESTATEMENT_WORDS[restatementOf(compilation, codes)];
  const text = `Số liệu ${prior} của ${restated.length}/${said.length} chỉ tiêu được tính lại ${units} để so sánh.`;
  return [paragraph('body', text)];
}

/** The remarks that sentences have on a restated year, where the report says it once for all. */
export function restatedRemarks({ book, totals }: Compilation): readonly string[] {
  if (totals.filter(isRestated).length <= MOST_RESTATED) return [];
  return RESTATEMENTS.map(
    (restatement) => baseWords(book.year - 1, book.settings, 'restated', restatement).remark,
  );
}

function isRestated({ value, prior, priorBasis }: IndicatorTotal): boolean {
  return value !== undefined && prior !== undefined && priorBasis === 'restated';
}

/** More names than these are a list to look up, not to read. */
const MOST_NAMES = 20;

/** On whose reports the figures rest comes first, then what must be known of all of them. */
export function opening(compilation: Compilation): readonly DocumentParagraph[] {
  const { department, year } = compilation.book;
  const listed = listedUnitStates(compilation);
  const missing = listed.filter(({ state }) => state === 'missing');
  const notes = [
    ...missingParagraphs(missing),
    ...priorParagraphs(compilation),
    ...restatedParagraphs(compilation),
  ];
  if (listed.length === 0) return notes;
  const sent = listed.length - missing.length;
  const intro = `Trên cơ sở báo cáo của ${sent}/${listed.length} đơn vị, ${department} tổng hợp kết quả năm ${year}`;
  if (notes.length === 0) return [paragraph('body', `${intro} như sau:`)];
  return [paragraph('body', `${intro}.`), ...notes, paragraph('body', 'Kết quả cụ thể như sau:')];
}

function missingParagraphs(
  missing: readonly { readonly name: string }[],
): readonly DocumentParagraph[] {
  if (missing.length === 0) return [];
  const list = missing.map(({ name }) => nameWithin(name)).join('; ');
  const who = missing.length <= MOST_NAMES ? `: ${list}.` : ' (tại phụ lục Biểu số 14).';
  return [paragraph('body', `Còn ${printedCount(missing.length)} đơn vị chưa gửi báo cáo${who}`)];
}
