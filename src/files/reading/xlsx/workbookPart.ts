import type { SheetSnapshot } from '#core/workbook/snapshot';
import { walkXml } from '../xml/walkXml';
import { xmlText } from '../xml/xmlText';

/** What the workbook part says about the workbook. */
export interface WorkbookPart {
  readonly sheets: readonly NamedSheet[];
  /** Dates count from 1904. */
  readonly is1904: boolean;
  /** The writer never calculated, and asks whoever opens the file to do it. */
  readonly wantsCalculation: boolean;
}

export interface NamedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly relationship: string;
}

export function readWorkbookPart(bytes: Uint8Array, part: string): WorkbookPart {
  const sheets: NamedSheet[] = [];
  let is1904 = false;
  let wantsCalculation = false;
  walkXml(xmlText(bytes, part), part, {
    open(name, attributes) {
      switch (name.slice(name.indexOf(':') + 1)) {
        case 'sheet':
          sheets.push({
            name: attributes('name') ?? '',
            visibility: visibilityOf(attributes('state')),
            relationship: attributes('*:id') ?? '',
          });
          break;
        case 'workbookPr':
          is1904 ||= isTrue(attributes('date1904'));
          break;
        case 'calcPr':
          wantsCalculation ||= isTrue(attributes('fullCalcOnLoad'));
          break;
      }
    },
  });
  return { sheets, is1904, wantsCalculation };
}

/** An XML boolean; absent is false. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}

function visibilityOf(state: string | undefined): SheetSnapshot['visibility'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}
