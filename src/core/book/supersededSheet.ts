import type { Finding } from '#core/findings/finding';
import { replacedSendings, type ReplacedSending } from '#core/findings/replacedSendings';
import type { SentAnswer } from '#core/findings/sentDifference';
import { fromDecimalText } from '#core/numbers/decimalText';
import { subtract } from '#core/numbers/rational';
import { levelFormat } from '#core/report/frame/numberFormats';
import { cellAddress } from '#core/workbook/cellAddress';
import { textOf } from '#core/workbook/plannedContent';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import type { BookNames } from './bookNames';
import { exactOf } from './recordContent';
import type { RecordColumn, RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';
import { MARK_WORDS } from './vocabulary';

/** A figure about which an earlier sending of a unit differs from the one that counts. */
export interface SupersededFigure {
  readonly unit: string;
  readonly indicator: string;
  readonly measure: string;
  readonly earlier: SentAnswer;
  readonly earlierFile: string;
  readonly counted: SentAnswer;
  readonly countedFile: string;
}

/** What corrections have replaced; all that an earlier sending says beside it is as it counts. */
export function supersededFigures(findings: readonly Finding[]): readonly SupersededFigure[] {
  return findings.flatMap(replacedSendings).flatMap(supersededIn);
}

function supersededIn(sending: ReplacedSending): readonly SupersededFigure[] {
  return sending.differences.map(({ code, unit: measure, earlier, counted }) => ({
    unit: sending.unit,
    indicator: code,
    measure,
    earlier,
    earlierFile: sending.earlier,
    counted,
    countedFile: sending.counted,
  }));
}

const EARLIER = 5;
const COUNTED = 8;

/** Every figure that a correction replaced, kept beside the one that counts, with the difference. */
export function supersededSheet(names: BookNames): RecordSheet<SupersededFigure> {
  const format = ({ indicator }: SupersededFigure) => levelFormat(names.decimals(indicator));
  return {
    name: SHEETS.superseded,
    title: 'BẢN GỬI TRƯỚC VÀ CHỖ ĐÃ SỬA',
    explanation:
      'Mỗi dòng là một số mà bản gửi trước khác bản được tính; số không có ở đây thì hai bản giống nhau. Chênh lệch = bản được tính trừ bản trước.',
    frozenColumns: 0,
    columns: [
      column('Mã đơn vị', 11, ({ unit }) => textOf(unit)),
      column('Đơn vị', 22, ({ unit }) => textOf(names.unit(unit))),
      column('Mã số', 9, ({ indicator }) => textOf(indicator)),
      column('Chỉ tiêu', 32, ({ indicator }) => textOf(names.indicator(indicator))),
      column('Đơn vị tính', 10, ({ measure }) => textOf(measure)),
      {
        ...column('Bản trước', 14, ({ earlier }) => answerContent(earlier)),
        look: 'number',
        numberFormat: format,
      },
      column('Tệp trước', 24, ({ earlierFile }) => textOf(earlierFile)),
      column('Ô trong tệp trước', 14, ({ earlier }) => textOf(earlier.cell ?? '')),
      {
        ...column('Bản được tính', 14, ({ counted }) => answerContent(counted)),
        look: 'number',
        numberFormat: format,
      },
      column('Tệp được tính', 24, ({ countedFile }) => textOf(countedFile)),
      column('Ô trong tệp được tính', 14, ({ counted }) => textOf(counted.cell ?? '')),
      { ...column('Chênh lệch', 12, differenceContent), look: 'number', numberFormat: format },
    ],
  };
}

function column(
  heading: string,
  width: number,
  content: RecordColumn<SupersededFigure>['content'],
): RecordColumn<SupersededFigure> {
  return { name: '', heading, width, look: 'text', content };
}

function answerContent({ state, value }: SentAnswer): PlannedContent {
  const number = state === 'value' ? fromDecimalText(value) : undefined;
  return number ? exactOf(number) : textOf(state === 'value' ? value : MARK_WORDS[state]);
}

function differenceContent({ earlier, counted }: SupersededFigure, row: number): PlannedContent {
  const [before, after] = [answerContent(earlier), answerContent(counted)];
  if (before.kind !== 'number' || after.kind !== 'number') return textOf('x');
  return {
    kind: 'formula',
    formula: `${cellAddress(row, COUNTED)}-${cellAddress(row, EARLIER)}`,
    expected: subtract(after.value, before.value),
  };
}
