import assert from 'node:assert/strict';
import {
  USUAL_WORDING,
  usualChoice,
  type SentenceChoice,
  type Wording,
} from '#core/catalogue/sentenceChoice';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import { toDouble } from '#core/numbers/decimalText';
import { reported } from '#core/numbers/figure';
import { multiply, rational, type Rational } from '#core/numbers/rational';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { judgeOwnWording } from '#core/report/ownWording/judgeOwnWording';
import { reportSentences, type ReportSentence } from '#core/report/reportSentences';
import { formOffers } from '#core/report/sentenceOffers';
import { sentenceContexts, type SentenceContext } from '#core/report/sentences/sentenceContext';
import { KINDS } from '#core/report/sentences/sentenceKinds';
import { sentencesFor, type IndicatorSentence } from '#core/report/sentences';
import type { FileReading } from '#core/submissions/reading';
import { compiledSample } from './compiledSample';

const SAMPLE = 'vinh-long-2022';
/** By which each figure is moved: a slip of a unit, a large fall and a small rise. */
const FALL = rational(3, 4);
const MOVES: readonly Rational[] = [rational(1000), FALL, rational(103, 100)];

describe('a sentence after its figure has moved', () => {
  it('is never marked true when a number in it has become false', function () {
    this.timeout(300_000); // some 250 compilations
    const { compilation } = compiledSample(SAMPLE);
    const written = sentencesFor(compilation);
    let falseNumbers = 0;
    let found = 0;
    for (const { code, figures } of moved()) {
      for (const { sentence } of written.filter(({ indicator }) => indicator === code)) {
        const total = figures.totals.find(({ indicator }) => indicator === code);
        const falsehoods = falseNumbersIn(sentence, total?.value, total?.growth);
        const verdicts = verifyDraft([{ line: 1, text: sentence }], figures);
        for (const text of falsehoods) {
          const verdict = verdicts.find((one) => one.text.includes(text));
          assert.notEqual(verdict?.verdict, 'agree', `${text} in: ${sentence}`);
          falseNumbers += 1;
          // A figure so far out that it is held back leaves a partial total, which proves no error.
          const isOpen = verdict?.message?.code === 'draft/beside-partial' && !total?.isComplete;
          if (verdict?.verdict === 'disagree' || isOpen) found += 1;
        }
      }
    }
    assert.ok(falseNumbers > 200, `only ${falseNumbers} numbers became false`);
    assert.equal(found, falseNumbers, 'all that became false are shown to be so');
  });

  it('leaves the report if the department wrote it, and is true in every form if we do', function () {
    this.timeout(300_000);
    const { compilation } = compiledSample(SAMPLE);
    const kept = new Map(sentencesFor(compilation).map((one) => [one.indicator, one.sentence]));
    let left = 0;
    let worded = 0;
    for (const { code, figures } of moved([FALL])) {
      const own = kept.get(code);
      const total = figures.totals.find(({ indicator }) => indicator === code);
      const context = sentenceContexts(figures).find(({ indicator }) => indicator.code === code);
      if (own === undefined || !total || !context) continue;
      // The oracle knows no measure with a magnitude of its own: "triệu trang".
      const value = /^(?:nghìn|triệu|tỷ) /u.test(context.indicator.unit) ? undefined : total.value;
      const isFalse = (sentence: string) =>
        falseNumbersIn(sentence, value, total.growth).length > 0;
      const said = sentenceWith(figures, { ...usualChoice(code, 'level'), own });
      assert.ok(!isFalse(said.sentence), said.sentence);
      if (isFalse(own)) {
        assert.equal(said.state, 'own-false', own);
        left += 1;
      }
      const { level, change, plan } = formOffers(context, usualChoice(code, 'level'));
      for (const { sentence } of [...level, ...change, ...plan]) {
        assert.ok(!isFalse(sentence), sentence);
        worded += 1;
      }
    }
    assert.ok(left > 50, `only ${left} sentences became false`);
    assert.ok(worded > 500, `only ${worded} wordings`);
  });

  it('leaves the report when what it says of last year, the plan or the first units is old', function () {
    this.timeout(300_000);
    const { compilation } = compiledSample(SAMPLE);
    const before = contextsOf(compilation);
    let tried = 0;
    for (const { code, figures } of moved([FALL])) {
      const [was, is] = [before.get(code), contextsOf(figures).get(code)];
      if (!was || !is) continue;
      for (const old of staleSentences(was, is)) {
        assert.notEqual(judgeOwnWording(old, is, figures).kind, 'true', old);
        tried += 1;
      }
    }
    assert.ok(tried > 150, `only ${tried} old sentences`);
  });

  function sentenceWith(figures: Compilation, choice: SentenceChoice): ReportSentence {
    const { book } = figures;
    const settings = { ...book.settings, sentences: [choice] };
    const found = reportSentences({ ...figures, book: { ...book, settings } }).find(
      ({ indicator, kind }) => indicator === choice.indicator && kind === choice.kind,
    );
    assert.ok(found);
    return found;
  }
});

/** The same year with every figure of one indicator moved, one indicator after another. */
function* moved(
  factors = MOVES,
): Generator<{ readonly code: string; readonly figures: Compilation }> {
  const { book, readings } = compiledSample(SAMPLE);
  for (const { code } of book.indicators) {
    for (const factor of factors) {
      const changed = movedReadings(readings, code, factor);
      if (changed) yield { code, figures: compileYearEnd(book, changed, []) };
    }
  }
}

function contextsOf(figures: Compilation): ReadonlyMap<string, SentenceContext> {
  return new Map(sentenceContexts(figures).map((one) => [one.indicator.code, one] as const));
}

/** Sentences that were true of the figures before, and of which a clause reads otherwise now. */
function staleSentences(was: SentenceContext, is: SentenceContext): readonly string[] {
  const forms = KINDS.level.possible(was);
  const clauses = [
    ...forms.change.map((change) => ({ ...BARE, change })),
    ...forms.plan.map((plan) => ({ ...BARE, plan })),
  ].flatMap((wording) => {
    const [old, now] = [clauseIn(was, wording), clauseIn(is, wording)];
    const level = KINDS.level.say({ ...is, wording: BARE })?.slice(0, -1);
    const isStale = old !== undefined && old !== now && level !== undefined;
    return isStale ? [level + old] : [];
  });
  const orders = (['highest', 'extremes'] as const).flatMap((kind) => {
    const [old, now] = [KINDS[kind].say(was), KINDS[kind].say(is)];
    return old !== undefined && old !== now ? [old] : [];
  });
  return [...clauses, ...orders];
}

const BARE: Wording = { ...USUAL_WORDING, change: 'none', plan: 'none' };

/** What a wording adds to the bare level. */
function clauseIn(context: SentenceContext, wording: Wording): string | undefined {
  const bare = KINDS.level.say({ ...context, wording: BARE })?.slice(0, -1);
  const whole = KINDS.level.say({ ...context, wording });
  if (bare === undefined || whole?.startsWith(bare) !== true) return undefined;
  return whole.length > bare.length + 1 ? whole.slice(bare.length) : undefined;
}

/** Every unit's figure of the year times a factor; undefined where no unit gives the indicator. */
function movedReadings(
  readings: readonly FileReading[],
  code: string,
  factor: Rational,
): readonly FileReading[] | undefined {
  let isMoved = false;
  const changed = readings.map((reading) => ({
    ...reading,
    submissions: reading.submissions.map((submission) => ({
      ...submission,
      observations: submission.observations.map((observation) => {
        const { indicator, role, figure } = observation;
        if (indicator !== code || role !== 'current' || figure.state !== 'value')
          return observation;
        isMoved = true;
        return { ...observation, figure: reported(multiply(figure.value, factor)) };
      }),
    })),
  }));
  return isMoved ? changed : undefined;
}

const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

/**
 * The numbers of a level or of growth that are false of the exact figures, by the tables of
 * statistics.md M16 in doubles: an oracle that shares nothing with the reader of drafts. Levels in
 * money are left to the reader's own tests: their measure has its own magnitude.
 */
function falseNumbersIn(
  sentence: IndicatorSentence['sentence'],
  value: Rational | undefined,
  growth: Rational | undefined,
): readonly string[] {
  const falsehoods: string[] = [];
  const level =
    /đạt (?:(hơn|trên|gần|khoảng) )?([\d.]+(?:,\d+)?)(?: (nghìn|triệu|tỷ))? (?!đồng|USD|triệu|tỷ|nghìn)\p{L}/u.exec(
      sentence,
    );
  if (level?.[2] && value) {
    const [, hedge, digits, magnitude = ''] = level;
    const scale = SCALES[magnitude] ?? 1;
    if (!isTrue(hedge, digits, scale, toDouble(value))) falsehoods.push(digits);
  }
  const change = /, (tăng|giảm) ([\d.]+(?:,\d+)?)% so với/u.exec(sentence);
  if (change?.[2] && growth) {
    const exact = toDouble(growth) * (change[1] === 'giảm' ? -1 : 1);
    if (!isTrue(undefined, change[2], 1, exact)) falsehoods.push(`${change[2]}%`);
  }
  return falsehoods;
}

/** Printed numbers may be rounded or cut off at their last digit. */
function isTrue(hedge: string | undefined, digits: string, scale: number, exact: number): boolean {
  const decimals = digits.split(',')[1]?.length ?? 0;
  const anchor = Number(digits.replaceAll('.', '').replace(',', '.')) * scale;
  const step = 10 ** -decimals * scale;
  const nearly = step * 1e-6;
  if (hedge === 'hơn' || hedge === 'trên') return exact > anchor;
  if (hedge === 'gần') return exact < anchor;
  if (hedge === 'khoảng') return Math.abs(exact - anchor) <= lastPlace(digits) * scale;
  return exact >= anchor - step / 2 - nearly && exact < anchor + step + nearly;
}

/** The step of a round number: the place of its last digit that is not 0. */
function lastPlace(digits: string): number {
  const [whole = '', fraction = ''] = digits.replaceAll('.', '').split(',');
  if (fraction !== '') return 10 ** -fraction.length;
  return 10 ** (whole.length - whole.replace(/0+$/u, '').length);
}
