import type { Indicator } from './indicator';

/**
 * Eight hexadecimal digits that change when an indicator is added, taken away, renamed or
 * measured differently: FNV-1a, 32 bits, over code, name, measure and aggregation. It tells an
 * old form from a current one; it is no protection against forgery.
 */
export function catalogueFingerprint(indicators: readonly Indicator[]): string {
  let hash = 0x811c9dc5;
  for (const { code, nameVi, unit, aggregation } of indicators) {
    for (const character of `${code}|${nameVi}|${unit}|${aggregation.form}\n`.normalize('NFC')) {
      hash ^= character.codePointAt(0) ?? 0;
      hash = Math.imul(hash, 0x01000193) >>> 0;
    }
  }
  return hash.toString(16).padStart(8, '0');
}
