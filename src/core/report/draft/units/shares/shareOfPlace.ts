import { isAmount } from '#core/catalogue/indicator';
import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import { agrees, judge } from '../../judge';
import { verdictOn } from '../../judgeClaim';
import { namedLoosely } from '../../subjects/looseNames';
import { sayingWords } from '../../subjects/numberInPlace';
import type { Verdict } from '../../verdict';
import { wordsOf } from '../../text/words';
import { exactOf } from '../columns/provenColumns';

/**
 * "So với toàn tỉnh, số cụm loa của huyện chiếm 13,1%" in the report of a district: what it has of the whole
 * province, by words that stand in the name of one amount, or where just one amount has such a share.
 */
export function heldAsShareOfPlace(
  text: string,
  from: number,
  { claim, verdict }: ReadClaim,
  place: string | undefined,
  figures: BookFigures,
): Verdict {
  const { kind, number } = claim;
  const isShare = kind === 'share' && number.unit === 'percent' && verdict.verdict === 'not-found';
  const isKnown = figures.units.some(({ code }) => code === place);
  if (!isShare || place === undefined || !isKnown || !OF_PROVINCE.test(text)) return verdict;
  const said = sayingWords(wordsOf(text.slice(from, number.start)), figures);
  if (said.length < LEAST_SAID || !ENDS.test(text.slice(number.end))) return verdict;
  const statements = amountsNamed(said, figures).flatMap((code) => {
    const exact = exactOf([place], { code, isShare: true }, figures);
    const indicator = figures.indicators.get(code);
    return exact && indicator
      ? [
          {
            indicator,
            unit: place,
            year: figures.year,
            compares: 'share' as const,
            readings: number.readings,
            exact,
            isNamed: true,
          },
        ]
      : [];
  });
  const right = statements.find(({ exact }) =>
    number.readings.some((printed) => agrees(judge(number, printed, exact))),
  );
  const [only, ...others] = right ? [right] : statements;
  return only && others.length === 0 ? verdictOn(claim, only, verdict.line) : verdict;
}

function amountsNamed(said: readonly string[], figures: BookFigures): readonly string[] {
  const amounts = [...figures.indicators.values()].filter(isAmount).map(({ code }) => code);
  return namedLoosely(figures.looseNames, said, amounts);
}

/** By fewer words too many things are called. */
const LEAST_SAID = 2;
const OF_PROVINCE = /(?<!\p{L})(?:toàn|cả|của) tỉnh(?!\p{L})/iu;
const ENDS = /^\s*(?:(?:so với\s+)?(?:của\s+)?(?:toàn|cả) tỉnh\s*)?(?:[.,;)]|$)/iu;
