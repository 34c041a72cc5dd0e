import { growsInPercent } from '#core/figures/comparison';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { draftText } from '../draftText';
import { countedGroups, type CountedGroup } from '../frame/countedGroups';
import { tableSheet } from '../frame/tableSheet';
import type { TotalSources } from '../totalFormulas';
import { adjustmentColumns, SHEET } from './adjustmentColumns';
import { adjustmentRow } from './adjustmentRow';
import type { PriorAdjustment } from './priorAdjustment';
import { priorAdjustments } from './priorAdjustments';
import type { RestatedPrior } from './restatedPriors';
import { RESTATEMENT_WORDS, restatementOf } from './restatement';
import { IDENTITY_NOTE } from './twoBaseGrowths';

/**
 * Biểu 16: last year's figures then and as they stand at this report, why, and what this year's
 * growth is over both; the last two columns hold the identity between the two (docs/methods.md, E).
 */
export function priorAdjustmentsTable(
  sources: TotalSources,
  restated: readonly RestatedPrior[],
): SheetPlan {
  const { context } = sources;
  const { book } = context.compilation;
  const groups = groupsOf(sources, restated);
  const isMixed = groups.some(({ members }) =>
    members.some(({ indicator }) => !growsInPercent(context.indicator(indicator))),
  );
  const columns = adjustmentColumns(book.year, isMixed);
  return tableSheet({
    sheet: SHEET,
    label: 'Biểu số 16',
    title: `ĐIỀU CHỈNH SỐ LIỆU NĂM TRƯỚC (NĂM ${context.priorYear})`,
    year: book.year,
    department: book.department,
    draft: draftText(context.compilation),
    measure: '',
    columns,
    body: countedGroups(columns, groups, (row, number, adjustment) =>
      adjustmentRow(sources, row, number, adjustment),
    ),
    notes: [
      'Nhóm I, II: so sánh trong báo cáo dùng “Số hiện nay”. Nhóm III: giữ số đã công bố cho đến khi đơn vị giải trình.',
      IDENTITY_NOTE,
    ],
    orientation: 'landscape',
    // A row is of one unit: its name goes with it onto the second page.
    frozenColumns: 4,
  });
}

function groupsOf(
  sources: TotalSources,
  restatedPriors: readonly RestatedPrior[],
): readonly CountedGroup<PriorAdjustment>[] {
  const { revised, restated, disputed } = priorAdjustments(sources, restatedPriors);
  const moved = restated.map(({ indicator }) => indicator);
  const restatedTo = RESTATEMENT_WORDS[restatementOf(sources.context.compilation, moved)].note;
  return [
    { number: 'I', heading: 'Công bố lại', members: revised },
    { number: 'II', heading: `Quy đổi ${restatedTo}`, members: restated },
    { number: 'III', heading: 'Đơn vị báo cáo khác số đã công bố', members: disputed },
  ];
}
