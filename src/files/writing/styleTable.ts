import { assert } from '#core/numbers/assert';
import type { CellStyle, Highlight } from '#core/workbook/sheetPlan';
import {
  DEFAULT_FONT,
  LOOKS,
  TYPEFACE,
  type DrawnFont,
  type Drawing,
  HIGHLIGHT_COLOURS,
} from '#core/workbook/looks';
import { NAMESPACES, XML_HEAD } from './markup';
import { lineText } from './xmlText';

/** The styles that the cells written so far use, numbered in the order of their first use. */
export class StyleTable {
  readonly #numbers = new Map<string, Map<string, (number | undefined)[]>>();
  readonly #formats = new Map<string, number>();
  readonly #fonts = new Entries([fontXml(DEFAULT_FONT)]);
  readonly #fills = new Entries([patternFill('none'), patternFill('gray125')]);
  readonly #styles = new Entries([UNSTYLED]);

  /**
   * The style's number. A guarded cell holds a text that begins like a formula and must stay a
   * text when somebody edits it; a merged one heads an area over whose edge a text cannot run.
   */
  numberOf(style: CellStyle, isGuarded: boolean, isMerged: boolean): number {
    const { look, numberFormat = GENERAL } = style;
    const variants = this.#variants(look, numberFormat);
    const variant = (isGuarded ? 1 : 0) + (isMerged ? 2 : 0);
    return (variants[variant] ??= this.#added(LOOKS[look], numberFormat, isGuarded, isMerged));
  }

  xml(): string {
    return [
      `${XML_HEAD}<styleSheet xmlns="${NAMESPACES.main}">`,
      this.#formatsXml(),
      this.#fonts.xml('fonts'),
      this.#fills.xml('fills'),
      `<borders count="2">${NO_BORDER}${THIN_BORDER}</borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#styles.xml('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      `<dxfs count="${HIGHLIGHTS.length}">${HIGHLIGHTS.map((name) => highlightXml(name)).join('')}</dxfs>`,
      '</styleSheet>',
    ].join('');
  }

  #variants(look: string, numberFormat: string): (number | undefined)[] {
    let formats = this.#numbers.get(look);
    if (formats === undefined) this.#numbers.set(look, (formats = new Map()));
    let variants = formats.get(numberFormat);
    if (variants === undefined) formats.set(numberFormat, (variants = []));
    return variants;
  }

  #added(drawing: Drawing, format: string, isGuarded: boolean, isMerged: boolean): number {
    const { font, fill, hasBorder, isOpen } = drawing;
    const parts = [
      `numFmtId="${this.#formatNumber(format)}"`,
      `fontId="${this.#fonts.numberOf(fontXml(font))}"`,
      `fillId="${fill === undefined ? 0 : this.#fills.numberOf(solidFill(fill))}"`,
      `borderId="${hasBorder ? 1 : 0}" xfId="0"`,
      isGuarded ? 'quotePrefix="1"' : '',
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
      isOpen ? 'applyProtection="1"' : '',
    ];
    const inside = alignmentXml(drawing, isMerged) + (isOpen ? '<protection locked="0"/>' : '');
    return this.#styles.numberOf(
      `<xf ${parts.filter((part) => part !== '').join(' ')}>${inside}</xf>`,
    );
  }

  #formatNumber(format: string): number {
    const builtIn = BUILT_IN_FORMATS.get(format);
    if (builtIn !== undefined) return builtIn;
    assert(format !== '' && format.length <= 255, `"${format}" is no number format`);
    const known = this.#formats.get(format) ?? FIRST_OWN_FORMAT + this.#formats.size;
    this.#formats.set(format, known);
    return known;
  }

  #formatsXml(): string {
    if (this.#formats.size === 0) return '';
    const formats = [...this.#formats].map(
      ([code, number]) => `<numFmt numFmtId="${number}" formatCode="${lineText(code)}"/>`,
    );
    return `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`;
  }
}

/** The looks of highlights, in the order of their numbers. */
export const HIGHLIGHTS: readonly Highlight['as'][] = ['good', 'bad'];

function highlightXml(name: Highlight['as']): string {
  const { letters, ground } = HIGHLIGHT_COLOURS[name];
  return `<dxf><font><color rgb="FF${letters}"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF${ground}"/><bgColor rgb="FF${ground}"/></patternFill></fill></dxf>`;
}

/** A list of a style sheet in which each entry stands once. */
class Entries {
  readonly #entries: string[];

  constructor(first: readonly string[]) {
    this.#entries = [...first];
  }

  numberOf(entry: string): number {
    const known = this.#entries.indexOf(entry);
    return known >= 0 ? known : this.#entries.push(entry) - 1;
  }

  xml(element: string): string {
    return `<${element} count="${this.#entries.length}">${this.#entries.join('')}</${element}>`;
  }
}

const GENERAL = 'General';
/** Formats that every spreadsheet knows by number. */
const BUILT_IN_FORMATS = new Map([
  [GENERAL, 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const FIRST_OWN_FORMAT = 164;

const UNSTYLED = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const THIN_BORDER = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FF000000"/></${side}>`)
  .join('')}<diagonal/></border>`;

function fontXml({ size, isBold, isItalic, colour = '000000' }: DrawnFont): string {
  const style = (isBold ? '<b/>' : '') + (isItalic ? '<i/>' : '');
  return `<font>${style}<sz val="${size}"/><color rgb="FF${colour}"/><name val="${TYPEFACE}"/><family val="1"/></font>`;
}

function patternFill(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function solidFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Text without a border may run over its neighbours, unless a merge gave it its own room. */
function alignmentXml({ horizontal, wraps, indent = 0 }: Drawing, isMerged: boolean): string {
  const side = horizontal === 'general' ? '' : `horizontal="${horizontal}" `;
  const setIn = indent === 0 ? '' : ` indent="${indent}"`;
  return `<alignment ${side}vertical="center"${wraps || isMerged ? ' wrapText="1"' : ''}${setIn}/>`;
}
