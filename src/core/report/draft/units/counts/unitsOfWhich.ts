import { equals, rational, signOf } from '#core/numbers/rational';
import { printedCount } from '../../../sentences/printedNumber';
import { withNoun } from '../../arithmetic/tested';
import type { Peer } from '../../book/figuresByUnit';
import type { BookFigures } from '../../bookFigures';
import type { Circumstances, PlacedClause } from '../../circumstances/circumstances';
import type { Claim } from '../../claim';
import type { NumberInText } from '../../numbers/numberInText';
import { findNames } from '../../subjects/phraseIndex';
import { wordsOf } from '../../text/words';
import type { Verdict } from '../../verdict';
import { havingOf, type Having } from './having';
import { isHereAndNow } from './hereAndNow';

/**
 * "Cả 08 huyện đều đã có đài truyền thanh", "06/08 huyện, thành phố không còn thôn lõm sóng", "còn 03 xã (A, B, C)
 * chưa thực hiện ký số": how many units have something, and which, by the figures of each of them.
 */
export function heldAsUnits(
  clause: PlacedClause,
  before: Circumstances,
  claim: Claim,
  verdict: Verdict,
  figures: BookFigures,
): Verdict {
  const { kind, number } = claim;
  const isFree = verdict.verdict === 'not-found' || isOfCountOnly(verdict);
  const isCount = kind === 'level' && number.unit === 'other' && number.hedge === undefined;
  const [stated] = number.readings;
  if (!isFree || !isCount || !stated || !isHereAndNow(clause, claim, before, figures))
    return verdict;
  if (!LED_BY.test(clause.text.slice(0, number.start))) return verdict;
  const having = havingOf(clause.text, number, figures);
  const isOfAll =
    having && (having.ofHowMany === undefined || having.ofHowMany === having.units.length);
  return isOfAll ? heldAsHaving(number, having, verdict, figures) : verdict;
}

function heldAsHaving(
  number: NumberInText,
  { indicator, hasIt, units, listed }: Having,
  verdict: Verdict,
  figures: BookFigures,
): Verdict {
  const alike = units.filter(({ value }) => signOf(value) > 0 === hasIt);
  // Who has nothing of the whole lacks it in one way of counting, and not in another.
  const cannot = figures.unitsWithoutWhole(indicator.code);
  const canHave = alike.filter(({ code }) => hasIt || !cannot.has(code));
  const states = ({ length }: readonly Peer[]): boolean =>
    number.readings.some(({ value }) => equals(value, rational(length)));
  const those = states(alike) ? alike : canHave;
  const named = unitsNamed(listed, figures);
  const isNamedRightly = named.every(
    (code) => !units.some((unit) => unit.code === code) || those.some((unit) => unit.code === code),
  );
  const expected = rational(those.length);
  const told = { ...verdict, indicator: indicator.code, year: figures.year, expected };
  if (states(those) && isNamedRightly) {
    return { ...told, verdict: 'agree', message: undefined, proposal: '' };
  }
  const count = printedCount(those.length);
  const names = those.map(({ name }) => name).join(', ');
  const isShort = those.length > 0 && those.length <= MOST_NAMED;
  return {
    ...told,
    verdict: 'disagree',
    message: {
      code: 'draft/units-differ',
      arguments: { text: number.text, right: isShort ? `${count} (${names})` : count },
    },
    proposal: states(those) ? names : withNoun(count, number),
  };
}

/** The list may fit its number and be of others. */
function isOfCountOnly({ verdict, indicator }: Verdict): boolean {
  return verdict === 'agree' && indicator === '';
}

const MOST_NAMED = 6;

/** "Đầu tư cho 04 huyện có …" may be some of them. */
const LED_BY =
  /(?:^|[,;:(–-]|(?<!\p{L})(?:có|còn|cả|mới|chỉ|toàn tỉnh|hiện|nay|trong đó|là|đã|\d\d\d\d))\s*$/iu;

function unitsNamed(listed: string, figures: BookFigures): readonly string[] {
  return findNames(figures.unitNames, wordsOf(listed)).flatMap(({ codes }) => codes.slice(0, 1));
}
