/** The name in the catalogue, and what prose says for it. */
export type SpokenName = readonly [name: string, ...others: string[]];
