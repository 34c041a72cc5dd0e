export type Labelled = readonly [label: string, text: string];

/** Labels in one column, texts in the next, as a terminal shows them. */
export function labelled(lines: readonly Labelled[]): readonly string[] {
  const width = Math.max(0, ...lines.map(([label]) => label.length)) + 2;
  return lines.map(([label, text]) => `${`${label}:`.padEnd(width)}${text}`);
}
