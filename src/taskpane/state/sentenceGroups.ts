import { groupedBy } from '#core/catalogue/groupedBy';
import { plainSpelling } from '#core/numbers/spelling';
import type { ListedSentence } from '../thread/sentenceList';

/** The sentences of one domain. */
export interface SentenceGroup {
  readonly domain: string;
  readonly sentences: readonly ListedSentence[];
  /** How many of them somebody must look at. */
  readonly doubtful: number;
}

/** By domain, in the catalogue's order; only those in which the search's words occur. */
export function sentenceGroups(
  sentences: readonly ListedSentence[],
  search: string,
): readonly SentenceGroup[] {
  const words = plainSpelling(search).split(' ');
  const found = sentences.filter((one) => {
    const text = plainSpelling(
      [one.indicator, one.nameVi, one.nameEn, one.sentence, one.choice.own].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
  return [...groupedBy(found, ({ domain }) => domain)].map(([domain, group]) => ({
    domain,
    sentences: group,
    doubtful: group.filter(isDoubtful).length,
  }));
}

/** The department's words are not true or not known to be, or the figures themselves cannot be. */
export function isDoubtful({ state }: Pick<ListedSentence, 'state'>): boolean {
  return DOUBTFUL.has(state);
}

/** No wording would help: the figures, or what stands on the sheet, have to be mended. */
export function isNeverSaid({ state }: Pick<ListedSentence, 'state'>): boolean {
  return state === 'impossible' || state === 'unknown-indicator' || state === 'repeated';
}

const DOUBTFUL: ReadonlySet<ListedSentence['state']> = new Set([
  'own-false',
  'own-unproven',
  'impossible',
  'unknown-indicator',
  'repeated',
]);
