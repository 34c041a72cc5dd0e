/**
 * One pattern that finds whatever any of these finds, the earlier ones first, so that each way of saying a
 * thing stands on a line of its own. The flags are the whole pattern's; those of the parts are not heard.
 *
 * @example
 * anyOf('iu', [/cả nước/u, /các tỉnh(?!, thành phố)/u]).test('Các tỉnh khác'); // => true
 */
export function anyOf(flags: string, patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), flags);
}

/**
 * A list of words, parted by commas, as a group of a pattern: any one of them.
 *
 * @example
 * new RegExp(`^${oneOf('xã, phường, thị trấn')} `, 'iu').test('Thị trấn Chũ'); // => true
 */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/,\s+/u).join('|')})`;
}
