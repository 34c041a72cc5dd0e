import { familyOf } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { dividedUnits, type DividedUnits, type ListedUnits } from './dividedUnits';
import { listPlaces } from './listedPlaces';
import { lack, possession } from './possession';
import { printedCount } from './printedNumber';
import type { SentenceContext } from './sentenceContext';

/** The ways to say how many and which units have or have not done something. */
export const LIST_FORMS = ['usual', 'in-brackets', 'counted', 'of-all', 'of-all-named'] as const;

/**
 * The sentence a head of department looks for: which districts or communes have nothing of what
 * they should have more of. Undefined where all have some or none has any. While some have not
 * reported it speaks of those that have, and says so.
 *
 * @example
 * // => 'Số tuyến cáp được chỉnh trang, bó gọn: còn 03 huyện Lập Thạch, Tam Dương, Sông Lô chưa thực hiện.'
 */
export function exceptionSentence(context: SentenceContext): string | undefined {
  const divided = context.indicator.polarity === 'up_good' ? dividedUnits(context) : undefined;
  const isDivided = divided && divided.without.places.length > 0 && divided.with.places.length > 0;
  if (!isDivided) return undefined;
  return divided.without.places.every(isArea) ? withoutSentence(context, divided) : undefined;
}

/** The same where it was asked for: of whoever reports, and also where nobody has any. */
export function askedExceptionSentence(context: SentenceContext): string | undefined {
  const divided = dividedUnits(context);
  return divided && divided.without.places.length > 0
    ? withoutSentence(context, divided)
    : undefined;
}

/**
 * Which units have some: "…: có 07 huyện … đã thực hiện." That all have what is neither good nor bad
 * is no news: "10/10 huyện có hộ".
 */
export function doneSentence(context: SentenceContext): string | undefined {
  const divided = dividedUnits(context);
  if (!divided || divided.with.places.length === 0) return undefined;
  const { indicator } = context;
  if (indicator.polarity === 'neutral' && divided.without.places.length === 0) return undefined;
  const what = possession(indicator, divided.with.places);
  const verb = indicator.polarity === 'neutral' ? '' : 'có';
  return listSentence(context, divided.asked, verb, divided.with, what);
}

/** Whether nobody can be listed because all units are alike, though all is known of them. */
export function areAllAlike(context: SentenceContext): boolean {
  const divided = dividedUnits(context);
  if (!divided) return false;
  return divided.with.places.length === 0 || divided.without.places.length === 0;
}

/** "còn … chưa có", "có … không còn", and where it is neither good nor bad plainly "… không có". */
const VERB_OF_LACK = { up_good: 'còn', down_good: 'có', neutral: '' } as const;

function withoutSentence(context: SentenceContext, divided: DividedUnits): string {
  return listSentence(
    context,
    divided.asked,
    VERB_OF_LACK[context.indicator.polarity],
    divided.without,
    lack(context.indicator, divided.without.places),
  );
}

function listSentence(
  { subject, total, wording }: SentenceContext,
  asked: ListedUnits,
  verb: string,
  listed: ListedUnits,
  what: string,
): string {
  const { level } = wording;
  const all = printedCount(asked.places.length);
  const isOfAll = level === 'of-all' || level === 'of-all-named';
  const places = isOfAll
    ? listPlaces(listed.places, level, { count: `/${all}`, kinds: asked.kinds })
    : `${verb} ${listPlaces(listed.places, level, { count: '', kinds: listed.kinds })}`.trimStart();
  const among = total.isComplete
    ? ''
    : `trong ${asked.places.length}/${total.unitsExpected.length} đơn vị đã báo cáo, `;
  return `${subject}: ${among}${places} ${what}.`;
}

function isArea({ kind }: ReportingUnit): boolean {
  return familyOf(kind) === 'areas';
}
