import { walkXml } from '../xml/walkXml';
import { xmlText } from '../xml/xmlText';
import type { ZipParts } from '../zip/zipParts';

export const DOCUMENT_PART = 'word/document.xml';

/**
 * The paragraphs of a Word document in their order, those of table cells where the table stands;
 * text that was deleted under tracked changes is not there. What floats in a text box belongs to
 * the paragraph it is anchored to.
 */
export function readDocx(zip: ZipParts): readonly string[] {
  const paragraphs: string[] = [];
  let depth = 0;
  let text = '';
  let isText = false;
  let hidden = 0;
  walkXml(xmlText(zip.read(DOCUMENT_PART), DOCUMENT_PART), DOCUMENT_PART, {
    open(name) {
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
      if (name !== 'w:p') return;
      depth -= 1;
      if (depth === 0) paragraphs.push(text);
    },
  });
  return paragraphs;
}

/** Deletions, and the second copy of a text box that older programs are given. */
const HIDDEN: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);
const GAPS: ReadonlySet<string> = new Set(['w:tab', 'w:br', 'w:cr']);
