import { numberInWords } from './figureInWords';
import type { Finding } from './finding';
import type { Language } from './message';

/** A number as findings.csv has it; codes with leading zeros are none. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?= |$)/;

/**
 * A proposal as people read it: its numbers with the marks of the language. A proposed code of a
 * unit or indicator is left as it is.
 *
 * @example
 * // => '10.004' for '10004', 'TH020=10.004; TH060=17,91' for 'TH020=10004; TH060=17.91'
 */
export function proposalInWords(
  { proposal = '', indicator, repair }: Pick<Finding, 'proposal' | 'indicator' | 'repair'>,
  language: Language,
): string {
  if (indicator === '' && !repair) return proposal;
  return proposal
    .split('; ')
    .map((part) => {
      const at = part.indexOf('=') + 1;
      return part.slice(0, at) + plainNumberInWords(part.slice(at), language);
    })
    .join('; ');
}

/** The number that a text begins with, as the language writes it; any other text as it is. */
export function plainNumberInWords(text: string, language: Language): string {
  return text.replace(PLAIN_NUMBER, (number) => numberInWords(number, language));
}
