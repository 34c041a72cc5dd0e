import { dayInVietnamese } from '#core/findings/dayInWords';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { changedTexts } from './changedTexts';

const APPROVED = 'Đã duyệt: ';
const CHANGED = 'ĐÃ THAY ĐỔI SAU KHI DUYỆT: ';
const LISTED = '• Thay đổi sau khi duyệt: ';

/** Who approved a table and when, and what has moved since. */
export interface Approval {
  readonly by: string;
  /** ISO day, or '' where none was written. */
  readonly date: string;
  readonly changes: readonly {
    readonly cell: string;
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Whether a line is one that an approval wrote. */
export function isFoot(label: string): boolean {
  return [APPROVED, CHANGED, LISTED].some((start) => label.startsWith(start));
}

/** More than these are listed on their own sheet only. */
const MOST_LISTED = 10;

/** The table with its approval below it. */
export function withFoot(plan: SheetPlan, approval: Approval, listSheet: string): SheetPlan {
  const rows = [...plan.rows];
  const first = (rows.at(-1)?.row ?? 0) + 2;
  const right = (plan.print.pagesAcross?.starts[0] ?? plan.columns.length) - 1;
  const lines = footLines(approval, listSheet);
  return {
    ...plan,
    rows: [
      ...rows,
      ...lines.map((text, position) => ({
        row: first + position,
        cells: [{ column: 0, content: { kind: 'text', text }, style: { look: 'note' } } as const],
      })),
    ],
    merges: [
      ...plan.merges,
      ...lines.map((_, position) => ({
        top: first + position,
        bottom: first + position,
        left: 0,
        right,
      })),
    ],
  };
}

function footLines({ by, date, changes }: Approval, listSheet: string): readonly string[] {
  const who = `${by}${date === '' ? '' : `, ngày ${dayInVietnamese(date)}`}`;
  if (changes.length === 0) return [`${APPROVED}${who}.`];
  const more = changes.length - MOST_LISTED;
  return [
    `${CHANGED}${who} đã duyệt; ${changes.length} ô đã thay đổi.`,
    ...changes.slice(0, MOST_LISTED).map(({ cell, label, before, after }) => {
      const [was, is] = changedTexts(before, after);
      const line = label === '' ? '' : ` (${label})`;
      return `${LISTED}${cell}${line}: ${shown(was)} → ${shown(is)}`;
    }),
    ...(more > 0 ? [`${LISTED}… và ${more} ô nữa, ở trang “${listSheet}”`] : []),
  ];
}

function shown(text: string): string {
  return text === '' ? 'để trống' : text;
}
