import type { TablePlace } from '#core/report/draft/tableCells';
import { walkXml, type XmlAttributes } from '../xml/walkXml';
import { xmlText } from '../xml/xmlText';
import type { ZipParts } from '../zip/zipParts';

export const DOCUMENT_PART = 'word/document.xml';

export interface Paragraph {
  readonly text: string;
  /** Where in a table it stands, all from 0; merged columns count as many as they span. */
  readonly cell?: TablePlace;
}

/**
 * The paragraphs of a Word document in their order, those of table cells where the table stands;
 * text that was deleted under tracked changes is not there. What floats in a text box belongs to
 * the paragraph it is anchored to.
 */
export function readDocx(zip: ZipParts): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const place = new PlaceInTables();
  let depth = 0;
  let text = '';
  let isText = false;
  let hidden = 0;
  walkXml(xmlText(zip.read(DOCUMENT_PART), DOCUMENT_PART), DOCUMENT_PART, {
    open(name, attributes) {
      place.open(name, attributes);
      if (name === 'w:p') {
        if (depth === 0) text = '';
        else if (hidden === 0) text += ' ';
        depth += 1;
      }
      if (HIDDEN.has(name)) hidden += 1;
      isText = name === 'w:t';
      if (GAPS.has(name) && hidden === 0) text += ' ';
    },
    text(piece) {
      if (isText && hidden === 0) text += piece;
    },
    close(name) {
      isText = false;
      if (HIDDEN.has(name)) hidden -= 1;
      place.close(name);
      if (name !== 'w:p') return;
      depth -= 1;
      if (depth !== 0) return;
      const { cell } = place;
      paragraphs.push(cell ? { text, cell } : { text });
    },
  });
  return paragraphs;
}

/** Deletions, and the second copy of a text box that older programs are given. */
const HIDDEN: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);
const GAPS: ReadonlySet<string> = new Set(['w:tab', 'w:br', 'w:cr']);

/** Keeps count of tables, rows and columns; a table within a cell is a part of the cell. */
class PlaceInTables {
  private depth = 0;
  private table = -1;
  private row = -1;
  private column = -1;
  private span = 1;

  /** Of what is being read now. */
  get cell(): TablePlace | undefined {
    const { depth, table, row, column } = this;
    return depth === 1 && column >= 0 ? { table, row, column } : undefined;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'w:tbl') {
      this.depth += 1;
      if (this.depth === 1) {
        this.table += 1;
        this.row = -1;
      }
    }
    if (this.depth !== 1) return;
    if (name === 'w:tr') {
      this.row += 1;
      this.column = -1;
      this.span = 1;
    }
    if (name === 'w:tc') {
      this.column += this.span;
      this.span = 1;
    }
    if (name === 'w:gridSpan') this.span = Number(attributes('w:val') ?? 1);
  }

  close(name: string): void {
    if (name === 'w:tbl') this.depth -= 1;
  }
}
