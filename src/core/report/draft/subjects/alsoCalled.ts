import { plainWords } from '../text/words';
import { DIGITAL } from './spoken/digitalNames';
import { INTERNET } from './spoken/internetNames';
import { POST } from './spoken/postNames';
import { SECTOR } from './spoken/sectorNames';
import { TELECOM } from './spoken/telecomNames';

/**
 * By what else reports speak of what the standard catalogue counts. The forms are matched by the
 * catalogue's own names and aliases; these are words of prose, and each is said of one thing only.
 */
const SPOKEN = [...SECTOR, ...POST, ...TELECOM, ...INTERNET, ...DIGITAL];

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  SPOKEN.map(([name, ...others]) => [plainWords(name), others] as const),
);

/** What reports call an indicator besides, by its name in the catalogue without "trong đó". */
export function alsoCalled(name: string): readonly string[] {
  return OTHERS.get(plainWords(name)) ?? [];
}
