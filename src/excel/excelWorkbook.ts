import { refuse, success } from '#core/findings/refusal';
import { converse } from './conversation';
import type { OpenWorkbook } from './openWorkbook';
import { readWorkbook } from './reading/readWorkbook';
import { followSelection, selectCell, selectedCell } from './selection';
import { isCopy, isOurs, markedSheets } from './sheetMarks';
import { lastRunOf, putBack } from './writing/putBack';
import { surveyRun } from './writing/surveyRun';
import { writeRun } from './writing/writeRun';

/** The workbook that is open in Excel, by Office.js. */
export function excelWorkbook(): OpenWorkbook {
  return {
    overview: () =>
      converse(async (context) => {
        context.workbook.load('name');
        const sheets = (await markedSheets(context)).filter((sheet) => !isCopy(sheet));
        return success({
          name: context.workbook.name,
          sheets: sheets.map((sheet) => ({
            name: sheet.name,
            visibility: sheet.visibility,
            isOurs: isOurs(sheet),
            isProtected: sheet.isProtected,
          })),
        });
      }),
    read: (sheets) => converse((context) => readWorkbook(context, sheets)),
    dryRun: (names) =>
      converse(async (context) => success((await surveyRun(context, names)).changes)),
    write: writeRun,
    lastRun: () => converse(async (context) => success(lastRunOf(await markedSheets(context)))),
    removeLastRun: () =>
      converse(async (context) => {
        const sheets = await markedSheets(context);
        const run = lastRunOf(sheets);
        if (run === undefined) return refuse({ code: 'excel-no-run-to-remove', arguments: {} });
        await putBack(context, sheets, run.startedAt);
        return success(run);
      }),
    selectCell,
    selectedCell,
    followSelection,
  };
}
