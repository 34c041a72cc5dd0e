/** Something said at a place of the text. */
export interface Mention<Said> {
  readonly start: number;
  readonly end: number;
  readonly said: Said;
  /** It holds for its own clause only: "các doanh nghiệp hoạt động ổn định". */
  readonly isPassing?: boolean;
}

export function mention<Said>(
  { index, 0: text }: { readonly index: number; readonly 0: string },
  said: Said,
): Mention<Said> {
  return { start: index, end: index + text.length, said };
}
