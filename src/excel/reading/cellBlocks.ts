/** Rows of a sheet's used range that are asked for together. */
export interface BlockOfRows {
  /** Counted within the used range. */
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * How many cells one round trip asks for. A cell's value, formula, number format and type take
 * about 60 bytes, a long label some hundred: 40,000 cells stay well below the 5 MB that Excel on
 * the web accepts.
 */
export const CELLS_PER_TRIP = 40_000;

/** Cuts a used range into blocks of whole rows that each fit into one round trip. */
export function blocksOfRows(rows: number, columns: number, most: number): readonly BlockOfRows[] {
  const height = Math.max(1, Math.floor(most / Math.max(1, columns)));
  const count = Math.ceil(rows / height);
  return Array.from({ length: count }, (_, position) => {
    const firstRow = position * height;
    return { firstRow, rowCount: Math.min(height, rows - firstRow) };
  });
}

/** Puts one thing after the other into trips that each carry at most so much. */
export function tripsOf<Thing>(
  things: readonly Thing[],
  weightOf: (thing: Thing) => number,
  most: number,
): readonly (readonly Thing[])[] {
  const trips: Thing[][] = [];
  let weight = Infinity;
  for (const thing of things) {
    const added = weightOf(thing);
    if (weight + added > most) {
      trips.push([]);
      weight = 0;
    }
    trips.at(-1)?.push(thing);
    weight += added;
  }
  return trips;
}
