import type { SentenceOffer } from '#core/report/sentenceOffers';
import { textOf } from '#core/workbook/plannedContent';
import type { RecordColumn, RecordSheet } from './recordSheet';
import {
  CHANGE_WORDS,
  COVERAGE_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  PLAN_WORDS,
} from './sentenceVocabulary';
import { SHEETS } from './sheetNames';

/** Every sentence to choose from, so that people can choose without the add-in. */
export const WORDING_SHEET: RecordSheet<SentenceOffer> = {
  name: SHEETS.wordings,
  title: 'CÁCH VIẾT CÂU',
  explanation: `Mọi câu đều đúng với số của lần tổng hợp này. Muốn dùng câu nào, ghi loại câu và cách viết của câu đó ở trang “${SHEETS.sentences}”.`,
  frozenColumns: 0,
  columns: [
    text('Mã số', 10, ({ indicator }) => indicator),
    text('Loại câu', 18, ({ kind }) => KIND_WORDS[kind]),
    text('Cách nêu mức', 16, ({ wording }) => LEVEL_WORDS[wording.level]),
    text('Cách so sánh', 15, ({ wording }) => CHANGE_WORDS[wording.change]),
    text('Kế hoạch', 15, ({ wording }) => PLAN_WORDS[wording.plan]),
    text('Khi chưa đủ đơn vị', 15, ({ wording }) => COVERAGE_WORDS[wording.coverage]),
    text('Câu', 105, ({ sentence }) => sentence),
  ],
};

function text(
  heading: string,
  width: number,
  of: (row: SentenceOffer) => string,
): RecordColumn<SentenceOffer> {
  return { name: '', heading, width, look: 'text', content: (row) => textOf(of(row)) };
}
