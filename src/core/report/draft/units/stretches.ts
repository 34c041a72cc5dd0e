/** Part of a text, from and up to (not including) a position. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What semicolons and full stops part. */
export function stretchesOf(text: string): readonly Stretch[] {
  return partedBy(/;|\.(?=\s|$)/gu, text, { from: 0, to: text.length });
}

/** Of a stretch as much as lies between the commas around a part of it. */
export function segmentsAround(text: string, stretch: Stretch, part: Stretch): Stretch {
  const segments = partedBy(/,(?!\d)/gu, text, stretch);
  const first = segments.find(({ to }) => to > part.from);
  const last = segments.filter(({ from }) => from < part.to).at(-1);
  return { from: first?.from ?? stretch.from, to: last?.to ?? stretch.to };
}

function partedBy(marks: RegExp, text: string, { from, to }: Stretch): readonly Stretch[] {
  const ends = [...text.slice(from, to).matchAll(marks)].map(({ index }) => index + from);
  return [...ends, to].map((end, at) => {
    const before = ends[at - 1];
    return { from: before === undefined ? from : before + 1, to: end };
  });
}
