import { showsDate } from '#core/workbook/dateFormat';
import { legacyFont } from '../legacyFont';
import { PLAIN_APPEARANCE, type CellAppearance } from '../sheetBuilder';
import { walkXml } from '../xml/walkXml';
import { xmlText } from '../xml/xmlText';
import { builtInNumberFormat } from './numberFormats';

/** The appearance of each cell style, by its number in the worksheets. */
export function readStyles(bytes: Uint8Array, part: string): readonly CellAppearance[] {
  const codes = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const styles: { readonly numberFormat: number; readonly font: number }[] = [];
  let section = '';
  walkXml(xmlText(bytes, part), part, {
    open(name, attributes) {
      const local = name.slice(name.indexOf(':') + 1);
      if (SECTIONS.has(local)) section = local;
      else if (section === 'numFmts' && local === 'numFmt') {
        codes.set(Number(attributes('numFmtId')), attributes('formatCode') ?? '');
      } else if (section === 'fonts' && local === 'font') fonts.push(undefined);
      else if (section === 'fonts' && local === 'name') {
        fonts[fonts.length - 1] = legacyFont(attributes('val'));
      } else if (section === 'cellXfs' && local === 'xf') {
        styles.push({
          numberFormat: Number(attributes('numFmtId') ?? 0),
          font: Number(attributes('fontId') ?? 0),
        });
      }
    },
    close(name) {
      if (name.slice(name.indexOf(':') + 1) === section) section = '';
    },
  });
  return styles.map(({ numberFormat, font }) =>
    appearance(codes.get(numberFormat) ?? builtInNumberFormat(numberFormat), fonts[font]),
  );
}

const SECTIONS: ReadonlySet<string> = new Set(['numFmts', 'fonts', 'cellXfs']);

function appearance(code: string | undefined, font: string | undefined): CellAppearance {
  const isGeneral = code === undefined || code === '' || /^general$/i.test(code);
  if (isGeneral && font === undefined) return PLAIN_APPEARANCE;
  return {
    isDate: !isGeneral && showsDate(code),
    ...(!isGeneral && { numberFormat: code }),
    ...(font !== undefined && { font }),
  };
}
