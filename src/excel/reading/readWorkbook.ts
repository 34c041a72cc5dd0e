import { refuse, success, type Result } from '#core/findings/refusal';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { isCopy, markedSheets } from '../sheetMarks';
import { inUsualCalendar } from './calendar';
import { readSheets } from './readSheets';

/** The document's properties that we look at; others may be longer than Excel can load. */
const OUR_PROPERTIES = ['tongket', 'tongket-year'] as const;

/** The workbook, or the sheets of it that are named, as a snapshot. */
export async function readWorkbook(
  context: Excel.RequestContext,
  wanted: readonly string[] | undefined,
): Promise<Result<WorkbookSnapshot>> {
  const { workbook } = context;
  workbook.load('name');
  const properties = OUR_PROPERTIES.map((key) => {
    const property = workbook.properties.custom.getItemOrNullObject(key);
    property.load('value');
    return { key, property };
  });
  const sheets = (await markedSheets(context)).filter((sheet) => !isCopy(sheet));
  const absent = wanted?.find((name) => !sheets.some((sheet) => sheet.name === name));
  if (absent !== undefined) {
    return refuse({ code: 'excel-sheet-missing', arguments: { sheet: absent } });
  }
  const read = wanted ? sheets.filter(({ name }) => wanted.includes(name)) : sheets;
  return success({
    file: workbook.name,
    properties: new Map(
      properties.flatMap(({ key, property }): [string, string][] =>
        property.isNullObject ? [] : [[key, String(property.value)]],
      ),
    ),
    sheets: await inUsualCalendar(context, await readSheets(context, read)),
    warnings: [],
  });
}
