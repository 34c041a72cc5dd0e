import type { Compilation } from '#core/figures/compilation';

const DRAFT = 'DỰ THẢO';

/** The mark of a report with undecided errors, and how many there are; '' when it is fit to print. */
export function draftText({ isDraft, findings }: Compilation): string {
  if (!isDraft) return '';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${DRAFT} - còn ${errors} lỗi chưa xử lý`;
}

/** Whether a line of a table only says so; how many errors are open is no figure of the table. */
export function isDraftText(text: string): boolean {
  return text.startsWith(DRAFT);
}
