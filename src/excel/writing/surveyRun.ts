import { refuse, success, type Refusal, type Result } from '#core/findings/refusal';
import type { SheetChange } from '../openWorkbook';
import { isOurs, markedSheets, type MarkedSheet } from '../sheetMarks';
import { isProtectedByOthers } from './sheetProtection';

/** The workbook before a run: what is there, and what writing would do. */
export interface RunSurvey {
  readonly sheets: readonly MarkedSheet[];
  readonly changes: readonly SheetChange[];
  readonly isStructureProtected: boolean;
}

/** Two round trips; changes nothing. */
export async function surveyRun(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<RunSurvey> {
  const { protection } = context.workbook;
  protection.load('protected');
  const sheets = await markedSheets(context);
  return {
    sheets,
    changes: names.map((sheet) => ({ sheet, change: changeOf(sheetNamed(sheets, sheet)) })),
    isStructureProtected: protection.protected,
  };
}

/** Nothing is begun that could not be finished. */
export function mayWrite(survey: RunSurvey): Result<RunSurvey> {
  const refusal = obstacle(survey);
  return refusal ? refuse(refusal) : success(survey);
}

export function sheetNamed(sheets: readonly MarkedSheet[], name: string): MarkedSheet | undefined {
  const wanted = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

function obstacle({ sheets, changes, isStructureProtected }: RunSurvey): Refusal | undefined {
  if (isStructureProtected) return { code: 'excel-workbook-protected', arguments: {} };
  for (const { sheet, change } of changes) {
    if (change === 'taken') return { code: 'excel-sheet-not-ours', arguments: { sheet } };
    const existing = sheetNamed(sheets, sheet);
    if (existing && isProtectedByOthers(existing)) {
      return { code: 'excel-sheet-protected', arguments: { sheet } };
    }
  }
  return undefined;
}

function changeOf(existing: MarkedSheet | undefined): SheetChange['change'] {
  if (existing === undefined) return 'create';
  return isOurs(existing) ? 'replace' : 'taken';
}
