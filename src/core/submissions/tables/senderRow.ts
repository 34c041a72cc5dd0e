import type { RowSnapshot } from '#core/workbook/snapshot';
import { cellText } from '../values/cellText';
import { foldText } from '../foldText';

type IsUnitName = (text: string) => boolean;

/**
 * "Đơn vị báo cáo | Huyện A": the words may head a column, but one unit beside them, or anything
 * after their colon, is the sender, whoever else the row names: the letterhead before them, the
 * receiver after words of its own. Two units in a row are columns.
 */
export function namesSender(row: RowSnapshot, isUnitName: IsUnitName): boolean {
  const texts = textsOf(row);
  const place = texts.findIndex((text) => SENDER_WORDS.test(foldText(text)));
  const words = texts[place];
  if (words === undefined || !texts.some(isUnitName)) return false;
  const isNameBeside = !/:\s*\S/.test(words) && isUnitName(texts[place + 1] ?? '');
  if (!isNameBeside && !words.includes(':')) return false;
  const others = texts.slice(isNameBeside ? place + 2 : place + 1);
  return others.every(
    (text, at) => !isUnitName(text) || OTHER_WORDS.test(foldText(others[at - 1] ?? '')),
  );
}

/** "Sở T | Huyện A" right above "Đơn vị báo cáo: …": a letterhead, and no units side by side. */
export function isAboveSender(row: RowSnapshot, below: RowSnapshot | undefined): boolean {
  return (
    below?.row === row.row + 1 &&
    textsOf(below).some((text) => text.includes(':') && SENDER_WORDS.test(foldText(text)))
  );
}

function textsOf({ cells }: RowSnapshot): readonly string[] {
  return cells.map(cellText).filter((text) => text !== '');
}

/** Not "ĐVT", beside which a matrix may have its first unit. */
const SENDER_WORDS =
  /^(?:(?:ten )?(?:don vi|co quan|doanh nghiep)(?: (?:gui|lap))? bao cao|ten don vi|don vi gui)(?![a-z])/;

/** What else a line above a table says of a unit: whom it is for, who is above the sender. */
const OTHER_WORDS = /:$|^(?:(?:don vi|co quan|noi) (?:tiep )?nhan|kinh gui|noi gui)(?![a-z])/;
