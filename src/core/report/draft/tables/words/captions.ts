import type { BookFigures } from '../../bookFigures';
import { placedClause } from '../../circumstances/circumstances';
import { wordsOf } from '../../text/words';
import type { PlacedLine } from '../grid';

/** Empty, or the document that a table goes with and the office that issues it. */
const ENCLOSED = /^\s*(?:\(\s*kèm theo.*)?$/iu;
/** Paragraphs above a table that may say what it is about. */
const CAPTION = 3;

/** What stands above a table. */
export interface CaptionAbove {
  readonly paragraphs: readonly string[];
  /** It is that of the table before, which this one may go on or not. */
  readonly isCarried: boolean;
}

/**
 * The last paragraphs above each table, from its numbered title on where it has one; a table right
 * behind another goes on under the words above that.
 */
export function captionsByTable(lines: readonly PlacedLine[]): ReadonlyMap<number, CaptionAbove> {
  const captions = new Map<number, CaptionAbove>();
  let above: readonly string[] = [];
  let last: readonly string[] = [];
  for (const { cell, text } of lines) {
    if (cell && !captions.has(cell.table)) {
      const isCarried = above.length === 0;
      last = isCarried ? last : above;
      captions.set(cell.table, { paragraphs: fromTitle(last), isCarried });
      above = [];
    }
    if (!cell && !ENCLOSED.test(text)) above = [...above, text].slice(-CAPTION);
  }
  return captions;
}

/** "Biểu 3. …", "Bảng 2: …", "Phụ lục II" */
const TITLE = /^\s*(?:#{1,6}\s+)?(?:\*\*)?(?:biểu|bảng|phụ lục)\s+(?:số\s+)?(?:\d|[IVX])/iu;
/** A whole sentence of the report, not a heading or a title. */
const SENTENCE = /[.;]\s*$/u;

/** "Số liệu quý I như sau." */
const LEADS_TO_TABLE = /(?<!\p{L})(?:bảng|biểu|sau đây|như sau|dưới đây|cụ thể)(?!\p{L})/iu;

/** Above its title a table may still be headed by a place ("Huyện …"), but not by sentences. */
function fromTitle(above: readonly string[]): readonly string[] {
  const title = above.map((text) => TITLE.test(text)).lastIndexOf(true);
  return above.filter((text, at) =>
    title === -1
      ? !SENTENCE.test(text) || LEADS_TO_TABLE.test(text)
      : at >= title || !SENTENCE.test(text),
  );
}

/** The unit that a table is of; '' the province: in the report of a unit where the caption says so. */
export function homeOf(caption: readonly string[], ofDocument: string | undefined): string {
  const isOfAll = caption.some((text) => /(?<!\p{L})(?:toàn|cả) tỉnh(?!\p{L})/iu.test(text));
  return isOfAll ? '' : (ofDocument ?? '');
}

export function speaksOf(home: string, written: string, figures: BookFigures): boolean {
  const text = written.replace(SOME_UNITS, ' ');
  const { places } = placedClause(text, wordsOf(text), figures);
  return places.every(({ said }) => said === '' || said === home || isDepartment(said, figures));
}

/** "Số liệu một số xã, phường năm 2025": which they are, the rows say. */
const SOME_UNITS =
  /(?<!\p{L})(?:một số|các|từng|nhiều)\s+(?:xã|phường|huyện|địa phương|đơn vị|doanh nghiệp)(?!\p{L})/giu;

/** Its own report is about the province. */
function isDepartment(unit: string, { units }: BookFigures): boolean {
  return units.some(({ code, kind }) => code === unit && kind === 'DEPT');
}
