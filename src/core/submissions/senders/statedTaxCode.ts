import { remember } from '#core/catalogue/remember';
import { tidySpaces } from '#core/numbers/spelling';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';

/** "Mã số thuế: 2400123456", "MST 2400123456-001"; the number may stand in the next cell. */
const LABEL = /^(?:mã số thuế|mst|mã số doanh nghiệp)(?: \([^)]*\))? ?:? ?(.*)$/iu;
const CODE = /^(\d{10})(?:-?(\d{3}))?(?!\d)/u;

/** So near to the top or the foot of a sheet its sender is named. */
const EDGE = 15;

/** The tax code of whoever sent a file, where the sheets that people see state just one. */
export function statedTaxCode({ sheets }: WorkbookSnapshot): string | undefined {
  const stated = new Set(
    sheets.filter(({ visibility }) => visibility === 'visible').flatMap(taxCodesOf),
  );
  const [only] = stated;
  return stated.size === 1 ? only : undefined;
}

function taxCodesOf({ rows }: SheetSnapshot): readonly string[] {
  const edges = rows.length <= 2 * EDGE ? rows : [...rows.slice(0, EDGE), ...rows.slice(-EDGE)];
  return edges.flatMap(({ cells }) =>
    cells.flatMap((cell, position) => codeAt(cell, cells[position + 1]) ?? []),
  );
}

function codeAt({ content }: CellSnapshot, next: CellSnapshot | undefined): string | undefined {
  if (content.kind !== 'text') return undefined;
  const rest = afterLabel(content.text);
  if (rest === undefined) return undefined;
  const [, code, branch] = CODE.exec(rest === '' ? textOf(next) : rest) ?? [];
  return code === undefined ? undefined : [code, ...(branch ? [branch] : [])].join('-');
}

/** What follows the label of a tax code; undefined where there is no such label. */
const afterLabel = remember((text) => LABEL.exec(tidySpaces(text))?.[1]);

/** A tax code typed as a number has lost no digit: those that begin with 0 are typed as text. */
function textOf(cell: CellSnapshot | undefined): string {
  if (cell?.content.kind === 'number') return String(cell.content.value);
  return cell?.content.kind === 'text' ? tidySpaces(cell.content.text) : '';
}
