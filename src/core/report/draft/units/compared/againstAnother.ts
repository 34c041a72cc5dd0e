import type { Indicator } from '#core/catalogue/indicator';
import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import type { Claim } from '../../claim';
import { agrees, judge } from '../../judge';
import { isMeantRoughly } from '../../numbers/multiplesInWords';
import { setOf } from '../../plain/sayingHowMuch';
import { ownWords } from '../../subjects/ownWords';
import { areLinking } from '../../text/linkingWords';
import type { Verdict } from '../../verdict';
import { unitsNamedIn, wordsOutside } from '../whose/namedUnits';
import { comparedAt } from './comparedUnits';
import type { Comparison } from './comparison';
import { formOf, isOfWay, type Form } from './howFarApart';
import {
  heldAsAny,
  isCountedAs,
  isOfAnotherTime,
  spokenOfUnits,
  type ToldOfUnits,
} from '../toldFigure';

/**
 * "nhiều hơn huyện B 1.320 hộ", "thấp hơn bình quân toàn tỉnh 4,2 điểm phần trăm", "gấp 1,8 lần huyện B (26.000 hộ)",
 * "khoảng cách giữa A (53,3%) và B (52,3%) là 1,0 điểm": how far a unit stands from another, or how many
 * times its figure is, by what was told or named of both.
 */
export function heldAgainstAnother(told: ToldOfUnits, position: number): Verdict | undefined {
  const { text, read, figures } = told;
  const one = read[position];
  if (one?.verdict.verdict !== 'not-found' || !COMPARING.has(one.claim.kind)) return undefined;
  const { number } = one.claim;
  const compared = comparedAt(told, position);
  if (!compared || OF_CHANGE.test(compared.between)) return undefined;
  if (isOfAnotherTime(text.slice(0, number.start), figures)) return undefined;
  const form = formOf(number);
  const units = compared.other === '' ? [compared.unit] : [compared.unit, compared.other];
  return heldAsAny(spokenOfUnits(told, position, units, form.mayBe(text, number)), (indicator) =>
    heldApart(told, one, { compared, form, indicator }),
  );
}

interface Apart {
  readonly compared: Comparison;
  readonly form: Form;
  readonly indicator: Indicator;
}

function heldApart(
  { text, mentions, figures }: ToldOfUnits,
  { claim: { number }, verdict }: ReadClaim,
  { compared, form, indicator }: Apart,
): Verdict | undefined {
  const expected = form.expected(indicator, compared, figures);
  const readings = form.readings(number, indicator);
  const [exact] = expected;
  if (!exact || readings.length === 0) return undefined;
  const told = {
    ...verdict,
    indicator: indicator.code,
    unit: compared.unit,
    year: figures.year,
    expected: form.size(exact),
  };
  const isRight = expected.some(
    (value) =>
      isOfWay(value, compared.way, form) &&
      readings.some((printed) => agrees(judge(number, printed, form.size(value)))),
  );
  if (isRight) return { ...told, verdict: 'agree', message: undefined };
  const isPlain =
    isCountedAs(text, number, indicator, mentions, figures) &&
    saysNothingElse(compared.between, indicator, figures);
  const isRough = readings.some(({ value }) => isMeantRoughly(number, value, exact));
  if (!isPlain || isRough) return undefined;
  const right = form.inWords(exact, indicator);
  return {
    ...told,
    verdict: 'disagree',
    message: { code: 'draft/levels-differ', arguments: { text: number.text, right } },
    proposal: right,
  };
}

/** Between two units, or before the gap between them, only they, what is spoken of and how far they are apart. */
function saysNothingElse(between: string, indicator: Indicator, figures: BookFigures): boolean {
  const own = ownWords([indicator], figures);
  const outside = wordsOutside(between, unitsNamedIn(between, figures));
  const others = outside.filter(({ text }) => !own.has(text) && !OF_GAPS.has(text));
  return areLinking(others, figures.placeWords);
}

const OF_GAPS = setOf(
  'chênh lệch khoảng cách biệt giữa hai ba nhau kém thua vượt bỏ xa trội thị xã thành phố doanh nghiệp nhà mạng',
  'huyện địa phương đơn vị cuối bảng đầu dẫn cùng liền sau kề mức bình quân trung bình mỗi chung cả',
);

const COMPARING: ReadonlySet<Claim['kind']> = new Set([
  'level',
  'difference',
  'points',
  'multiple',
  'share',
  'aside',
  'plan-gap',
]);

/** What is held against a change is no comparison of two figures of now. */
const OF_CHANGE = /(?<!\p{L})(?:tăng|giảm|thêm|tốc độ)(?!\p{L})/iu;
