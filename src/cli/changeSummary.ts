import type { Change } from '#core/book/history/bookHistory';
import { changeInWords, momentInWords } from '#core/book/history/changeInWords';
import { countEn } from '#core/findings/countInWords';
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
      : `Changed since the last compilation: ${countEn(figures, 'figure')}, ${countEn(cells, 'cell')} of tables, ${countEn(sentences, 'sentence')}.`,
    ...shown.map((change) => `  ${changeLine(change, language)}`),
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

/** "T2 VT100: 209,13 → 211,5 ← T2.xlsx › Biểu › F6" */
function changeLine(change: Change, language: Language): string {
  const { unit, indicator } = change;
  const { before, after, cause } = changeInWords(change, language);
  const [was, is] = [before, after].map((text) => numberOrNothing(text, language));
  return `${`${unit} ${indicator}`.trim()}${otherThanFigure(change, language)}: ${was} → ${is} ← ${cause}`;
}

/** What it is of, where that is not the figure of the report year. */
function otherThanFigure({ figure }: Change, language: Language): string {
  if (!figure || (figure.role === 'current' && !figure.status)) return '';
  return ` (${momentInWords(figure, language)})`;
}

function numberOrNothing(text: string, language: Language): string {
  return text === '' ? '∅' : plainNumberInWords(text, language);
}
