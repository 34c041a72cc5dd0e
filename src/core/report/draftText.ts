import type { Compilation } from '#core/figures/compilation';

/** The mark of a report with undecided errors, and how many there are; '' when it is fit to print. */
export function draftText({ isDraft, findings }: Compilation): string {
  if (!isDraft) return '';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `DỰ THẢO - còn ${errors} lỗi chưa xử lý`;
}
