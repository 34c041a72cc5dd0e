import { walkXml } from '../xml/walkXml';
import { xmlText } from '../xml/xmlText';
import type { ZipParts } from '../zip/zipParts';

const STYLES_PART = 'word/styles.xml';

/** The fonts that styles give to text whose runs name none; old fonts tell how text is stored. */
export interface StyleFonts {
  readonly of: (paragraphStyle: string) => string | undefined;
}

/** Reads the fonts of a document's styles, each from the style it is based on where it says none. */
export function readStyleFonts(zip: ZipParts): StyleFonts {
  const fonts = new Map<string, string>();
  const bases = new Map<string, string>();
  let style: string | undefined;
  let isDefault = false;
  let normal = '';
  if (zip.has(STYLES_PART)) {
    walkXml(xmlText(zip.read(STYLES_PART), STYLES_PART), STYLES_PART, {
      open(name, attributes) {
        if (name === 'w:docDefaults') isDefault = true;
        if (name === 'w:style') {
          style = attributes('w:styleId') ?? '';
          const isNormal = attributes('w:default') === '1' && attributes('w:type') === 'paragraph';
          if (isNormal) normal = style;
        }
        if (name === 'w:basedOn' && style !== undefined)
          bases.set(style, attributes('w:val') ?? '');
        if (name !== 'w:rFonts') return;
        const font = attributes('w:ascii') ?? attributes('w:hAnsi');
        if (font !== undefined && (isDefault || style !== undefined)) {
          fonts.set(isDefault ? DEFAULT : (style ?? DEFAULT), font);
        }
      },
      close(name) {
        if (name === 'w:docDefaults') isDefault = false;
        if (name === 'w:style') style = undefined;
      },
    });
  }
  return { of: (paragraphStyle) => fontOf(paragraphStyle || normal, fonts, bases) };
}

/** Where the defaults of the whole document are kept. */
const DEFAULT = '\0';
/** Styles are not based on each other for longer, unless in a circle. */
const MOST_BASES = 20;

function fontOf(
  style: string,
  fonts: ReadonlyMap<string, string>,
  bases: ReadonlyMap<string, string>,
): string | undefined {
  let asked: string | undefined = style;
  for (let step = 0; asked !== undefined && step < MOST_BASES; step++) {
    const font = fonts.get(asked);
    if (font !== undefined) return font;
    asked = bases.get(asked);
  }
  return fonts.get(DEFAULT);
}
