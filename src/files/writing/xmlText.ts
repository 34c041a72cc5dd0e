/**
 * A cell's text as it stands in an XML element of a workbook. Control characters, carriage
 * returns and the two code points XML cannot hold are written as `_x0001_`, the way Excel does;
 * a text that only looks like such an escape is protected. A text longer than a cell can hold is
 * cut and ends in `… (cắt bớt)`.
 *
 * @example
 * cellText('a < b'); // => 'a &lt; b'
 * cellText('_x000D_'); // => '_x005F_x000D_'
 */
export function cellText(text: string): string {
  const fitting = text.length > LONGEST_CELL_TEXT ? cut(text) : text;
  if (!NEEDS_CARE.test(fitting)) return fitting;
  return fitting
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(NOT_IN_XML, escaped)
    .replace(MARKUP, entity);
}

/** A cell's text in its element, which keeps the spaces at its ends. */
export function textElement(text: string): string {
  return EDGE_SPACE.test(text)
    ? `<t xml:space="preserve">${cellText(text)}</t>`
    : `<t>${cellText(text)}</t>`;
}

/** A name, title, property or paragraph: on one line, its no-break spaces kept, and without the escapes of cells. */
export function lineText(text: string): string {
  return text
    .replace(/[^\S\u00a0]/g, ' ')
    .replace(NOT_IN_XML, '')
    .replace(MARKUP, entity);
}

/** A formula inside its element. */
export function formulaText(formula: string): string {
  return formula.replace(MARKUP, entity);
}

/** The most characters a cell can hold, in UTF-16 units, as Excel counts. */
const LONGEST_CELL_TEXT = 32_767;
const CUT_MARK = '… (cắt bớt)';

/** Controls but for tab and line feed, halves of surrogate pairs, and the two non-characters. */
const NOT_IN_XML = /[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}/gu;
const NEEDS_CARE = /[&<>"_\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const MARKUP = /[&<>"]/g;
const EDGE_SPACE = /^\s|\s$|\n/;

function cut(text: string): string {
  const kept = text.slice(0, LONGEST_CELL_TEXT - CUT_MARK.length);
  return kept.replace(/[\ud800-\udbff]$/, '') + CUT_MARK;
}

/** Half of a pair stands for no character at all, so nothing of it can be kept. */
function escaped(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function entity(character: string): string {
  return ENTITIES[character] ?? character;
}
