import type { Change } from '#core/book/history/bookHistory';
import { plainNumberInWords } from '#core/findings/proposalInWords';
import type { Language } from '#core/findings/message';

/** Enough to see who moved what; the rest stands in changes.csv. */
const SHOWN = 5;

/** What differs from the last compilation of the same book, in a few lines. */
export function changeSummary(changes: readonly Change[], language: Language): string {
  const count = (kind: Change['kind']) => changes.filter((one) => one.kind === kind).length;
  const [figures, cells, sentences] = [count('figure'), count('cell'), count('sentence')];
  if (changes.length === 0) {
    return language === 'vi'
      ? 'So với lần tổng hợp trước: không có gì thay đổi.\n'
      : 'Since the last compilation: nothing has changed.\n';
  }
  const shown = changes.filter(({ kind }) => kind === 'figure').slice(0, SHOWN);
  const more = figures - shown.length;
  return [
    language === 'vi'
      ? `So với lần tổng hợp trước: ${figures} số liệu, ${cells} ô của biểu, ${sentences} câu đã thay đổi.`
      : `Since the last compilation: ${figures} figures, ${cells} cells of tables, ${sentences} sentences have changed.`,
    ...shown.map(
      ({ unit, indicator, label, before, after, cause }) =>
        `  ${`${unit} ${indicator}`.trim()}${otherThanFigure(label, language)}: ${numberOrNothing(before, language)} → ${numberOrNothing(after, language)} ← ${cause}`,
    ),
    ...(more > 0
      ? [
          language === 'vi'
            ? `  … và ${more} số liệu nữa trong changes.csv`
            : `  … and ${more} more in changes.csv`,
        ]
      : []),
    '',
  ].join('\n');
}

/** Of the end of a label what is not the figure of the report year. */
const OTHERS = /, (trạng thái|số năm trước|trạng thái số năm trước|kế hoạch)(?: năm)? (\d{4})$/;

const OTHERS_EN: ReadonlyMap<string, string> = new Map([
  ['trạng thái', 'status'],
  ['số năm trước', 'last year'],
  ['trạng thái số năm trước', 'status, last year'],
  ['kế hoạch', 'target'],
]);

function otherThanFigure(label: string, language: Language): string {
  const [, what = '', year = ''] = OTHERS.exec(label) ?? [];
  if (what === '') return '';
  return language === 'vi' ? ` (${what} ${year})` : ` (${OTHERS_EN.get(what) ?? what} ${year})`;
}

function numberOrNothing(text: string, language: Language): string {
  return text === '' ? '∅' : plainNumberInWords(text, language);
}
