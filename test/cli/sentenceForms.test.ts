import assert from 'node:assert/strict';
import type { Compilation } from '#core/figures/compilation';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { sentenceOffers, type SentenceOffer } from '#core/report/sentenceOffers';
import { compiledSample } from './compiledSample';

/** With growth and index, with plans, complete and partial: every sentence. */
const WHOLLY = ['bac-giang-2022', 'bac-giang-2022-dirty'];
/** With shares, ranks and merged places: of each form of each kind a few sentences. */
const IN_PART = [
  'ninh-thuan-2020',
  'vinh-long-2022',
  'vinh-phuc-2020',
  'vinh-phuc-2021',
  'bac-ninh-2025',
];
const OF_EACH_FORM = 4;

describe('every sentence that can be chosen', () => {
  let said = 0;
  for (const name of [...WHOLLY, ...IN_PART]) {
    it(`is never found false by the reader of drafts: ${name}`, () => {
      const { compilation } = compiledSample(name);
      const offers = sentenceOffers(compilation);
      const tried = WHOLLY.includes(name) ? offers : someOfEachForm(offers);
      said += tried.length;
      assert.deepEqual(alarmsOn(tried, compilation), []);
    });
  }

  it('is one of many', () => assert.ok(said > 5000, String(said)));
});

function alarmsOn(offers: readonly SentenceOffer[], compilation: Compilation): readonly string[] {
  const lines = offers.map(({ sentence }, position) => ({ line: position + 1, text: sentence }));
  return verifyDraft(lines, compilation)
    .filter(({ verdict }) => verdict === 'disagree' || verdict === 'ambiguous')
    .map(({ line, text }) => `${text}: ${offers[line - 1]?.sentence ?? ''}`);
}

/** Spread over the catalogue. */
function someOfEachForm(offers: readonly SentenceOffer[]): readonly SentenceOffer[] {
  const byForm = new Map<string, SentenceOffer[]>();
  for (const offer of offers) {
    const form = [offer.kind, ...Object.values(offer.wording)].join(' ');
    byForm.set(form, [...(byForm.get(form) ?? []), offer]);
  }
  return [...byForm.values()].flatMap((alike) => {
    const step = Math.max(1, Math.floor(alike.length / OF_EACH_FORM));
    return alike.filter((_, position) => position % step === 0);
  });
}
