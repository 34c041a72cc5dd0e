import type { Compilation } from '#core/figures/compilation';
import { reportSentences, type ReportSentence } from '#core/report/reportSentences';
import type { WrittenSentence } from '../readSentenceSheet';
import { STATE_WORDS } from '../sentenceVocabulary';
import type { Change } from './bookHistory';
import { causesText, type Causes } from './changeCauses';

/**
 * Sentences that read otherwise than in the last report. Of the department's own words that are
 * not true any more it is said what they were and what stands in their place.
 */
export function sentenceChanges(
  before: readonly WrittenSentence[],
  compilation: Compilation,
  causes: Causes,
): readonly Change[] {
  const was = new Map(before.map((one) => [placeOf(one), one.sentence] as const));
  const now = reportSentences(compilation);
  const is = new Map(now.map((one) => [placeOf(one), one.sentence] as const));
  const labels = new Map(now.map((one) => [placeOf(one), labelOf(one)] as const));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((place): Change[] => {
    const [old = '', current = ''] = [was.get(place), is.get(place)];
    if (old === current) return [];
    const [indicator = ''] = place.split(' ');
    return [
      {
        kind: 'sentence',
        table: '',
        cell: '',
        indicator,
        unit: '',
        label: labels.get(place) ?? '',
        before: old,
        after: current,
        cause: causesText(causes.ofLine({ indicator, unit: '' }, true)),
      },
    ];
  });
}

function placeOf({ indicator, kind }: Pick<WrittenSentence, 'indicator' | 'kind'>): string {
  return `${indicator} ${kind}`;
}

/** '' where nothing has to be said of a sentence but that it changed. */
function labelOf({ state }: ReportSentence): string {
  return ['own-false', 'own-unproven', 'form-not-true', 'impossible'].includes(state)
    ? STATE_WORDS[state]
    : '';
}
