import type { SpokenMessage } from '#core/findings/messages';
import type { Claim } from '../claim';
import type { Agreement } from '../judge';
import type { PrintedNumber } from '../numbers/numberInText';
import { rightWording } from '../proposal';
import type { Reading } from '../reading';
import { sizeOf, type Statement } from '../statement';
import type { Verdict } from '../verdict';
import { placed } from './placeOfVerdict';
import { printedDecimals } from './printedDecimals';

/** The number is what the book has. */
export function agreed(
  claim: Claim,
  line: number,
  { statement, printed, agreement }: Reading,
): Verdict {
  const { text } = claim.number;
  return {
    ...placed(line, text, statement),
    verdict: 'agree',
    stated: printed.value,
    expected: sizeOf(claim, statement),
    message: remarkOn(text, statement, printed, agreement),
    proposal: '',
  };
}

/** What is to be known of a number that agrees. */
function remarkOn(
  text: string,
  statement: Statement,
  printed: PrintedNumber,
  agreement: Agreement,
): SpokenMessage | undefined {
  const { coverage } = statement;
  if (agreement === 'of-displayed') {
    const right = rightWording(statement, printedDecimals(statement, printed));
    return { code: 'draft/of-displayed', arguments: { text, right } };
  }
  if (coverage) return { code: 'draft/partial-total', arguments: { text, ...coverage } };
  return agreement === 'cut-off' ? { code: 'draft/cut-off', arguments: { text } } : undefined;
}
