import { COVERAGE_FORMS, type CoverageForm } from '#core/catalogue/sentenceChoice';
import type { IndicatorTotal } from '#core/figures/compilation';
import type { SentenceContext } from './sentenceContext';
import { uncapitalised } from './subject';
import { nameWithin } from './unitName';

/** More missing units than these are counted, not named. */
const NAMED = 3;

/**
 * What a sentence is about, and of a partial total that it is partial: "… (tổng hợp từ 28/31 đơn
 * vị)", in the form that was chosen where that can be said.
 */
export function withCoverage(context: SentenceContext, subject: string): string {
  const words = coverageWords(context);
  const usual = words.get('usual');
  if (usual === undefined) return subject;
  const { coverage } = context.wording;
  // A name that ends in a bracket takes no second one behind it.
  const isBracketed = subject.endsWith(')') && words.has('leading');
  const chosen = words.has(coverage) ? coverage : 'usual';
  const form = chosen === 'usual' && isBracketed ? 'leading' : chosen;
  const said = words.get(form) ?? usual;
  return form === 'leading' ? `${said}, ${uncapitalised(subject)}` : `${subject} (${said})`;
}

/** The forms in which it can be said that the total is partial; only the usual one of a complete one. */
export function possibleCoverages(context: SentenceContext): readonly CoverageForm[] {
  const words = coverageWords(context);
  return COVERAGE_FORMS.filter((form) => form === 'usual' || words.has(form));
}

/** The words for each form, without their brackets; none of a complete total. */
export function coverageWords({
  total,
  units,
}: SentenceContext): ReadonlyMap<CoverageForm, string> {
  const words = new Map<CoverageForm, string>();
  const { isComplete, unitsReported, unitsExpected, unitsInPart } = total;
  if (isComplete) return words;
  const reported = new Set(unitsReported);
  const missing = unitsExpected.filter((unit) => !reported.has(unit));
  if (missing.length === 0 || unitsReported.length >= unitsExpected.length) {
    return words.set('usual', 'chưa đủ số liệu');
  }
  const all = unitsExpected.length;
  const lacking = unitsInPart.length === 0 ? 'chưa có số liệu' : 'chưa có đủ số liệu';
  words.set('usual', gatheredFrom(total));
  words.set('leading', `Theo ${sourcesOf(total)}`);
  words.set('missing', `${lacking} của ${missing.length}/${all} đơn vị`);
  if (missing.length <= NAMED) {
    const names = missing.map((code) => nameWithin(units.get(code)?.name ?? code));
    words.set('named', `${lacking} của ${names.join(', ')}`);
  }
  return words;
}

/** "tổng hợp từ 3/4 đơn vị": of a partial total, whose figures are in it. */
export function gatheredFrom(total: IndicatorTotal): string {
  return isOfPartsAlone(total) ? `mới có ${sourcesOf(total)}` : `tổng hợp từ ${countsOf(total)}`;
}

function sourcesOf(total: IndicatorTotal): string {
  const { unitsInPart, unitsExpected } = total;
  return isOfPartsAlone(total)
    ? `${PART_OF} ${unitsInPart.length}/${unitsExpected.length} đơn vị`
    : `báo cáo của ${countsOf(total)}`;
}

/** Nobody has given all parts of the sum, so that those who gave some are no others. */
function isOfPartsAlone({ unitsReported, unitsInPart }: IndicatorTotal): boolean {
  return unitsReported.length === 0 && unitsInPart.length > 0;
}

/** Of a sum of parts also those who have given only some of them are in the number. */
function countsOf({ unitsReported, unitsExpected, unitsInPart }: IndicatorTotal): string {
  const whole = `${unitsReported.length}/${unitsExpected.length} đơn vị`;
  return unitsInPart.length === 0
    ? whole
    : `${whole} và ${PART_OF} ${unitsInPart.length} đơn vị khác`;
}

const PART_OF = 'một phần số liệu của';
