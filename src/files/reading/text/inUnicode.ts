import { holdsUnicodeVietnamese, repairLegacyText } from '#core/catalogue/legacyText';
import { fromTcvn3 } from '#core/catalogue/tcvn3';

/**
 * The lines of a text in Unicode, where they were typed for the old fonts. One line may be too short
 * to tell; where several are TCVN3 beyond doubt and none is Unicode, all of them are.
 */
export function inUnicode(lines: readonly string[]): readonly string[] {
  const repaired = lines.map((line) => repairLegacyText(line));
  const certain = lines.filter(
    (line, at) => repaired[at] !== line && repaired[at] === fromTcvn3(line),
  ).length;
  const isTcvn3 = certain >= ENOUGH_LINES && !lines.some(holdsUnicodeVietnamese);
  return isTcvn3 ? lines.map((line) => repairLegacyText(line, '.VnTime')) : repaired;
}

/** So many lines are no accident. */
const ENOUGH_LINES = 2;
