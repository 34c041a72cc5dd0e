import assert from 'node:assert/strict';
import { changesSince } from '#core/book/history/changesSince';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import type { Language } from '#core/findings/message';
import { rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { changeSummary } from '../../src/cli/changeSummary';
import { syntheticBook, syntheticReadings } from '../core/book/syntheticYear';

const CORRECTED: Decision = {
  rule: 'growth-out-of-bounds',
  unit: 'BC-C',
  indicator: 'BC070',
  year: 2022,
  decision: 'correct',
  value: rational(410),
  reason: 'called',
};

function compiled(sent: string, decisions: readonly Decision[] = []): Compilation {
  const readings = syntheticReadings({ sent: `BC-C BC070 ${sent}\n` });
  return compileYearEnd(syntheticBook(), readings, decisions);
}

/** What the terminal says of two compilations of one book; file names are not its own words. */
function summary(before: Compilation, after: Compilation, language: Language): readonly string[] {
  const { observations, decisions } = before;
  const last = { tables: new Map(), records: new Map(), sentences: undefined };
  const changes = changesSince({ ...last, observations, decisions }, after, new Map());
  return changeSummary(changes, language).replaceAll('Biểu', 'Sheet').split('\n').slice(0, -1);
}

/** The items of BC-C of the year. */
function isItems({ unit, indicator, role }: Observation): boolean {
  return unit === 'BC-C' && indicator === 'BC070' && role === 'current';
}

const VIETNAMESE = /[ăâđêôơưÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýạ-ỹ]/iu;

describe('what the terminal says has changed', () => {
  const sent = compiled('900 400');

  it('is in English on an English terminal, decisions and their reopening too', () => {
    const decided = compiled('900 400', [CORRECTED]);
    assert.deepEqual(summary(sent, decided, 'en'), [
      'Changed since the last compilation: 1 figure, 0 cells of tables, 0 sentences.',
      '  BC-C BC070: 900 → 410 ← decision about growth-out-of-bounds (called)',
    ]);
    const reopened = { ...compiled('640 400'), decisions: [{ ...CORRECTED, reopenedBy: '640' }] };
    const [head, line = '', ...rest] = summary(decided, reopened, 'en');
    assert.equal(
      head,
      'Changed since the last compilation: 1 figure, 0 cells of tables, 0 sentences.',
    );
    assert.match(
      line,
      /^ {2}BC-C BC070: 410 → 640 ← .+; decision about growth-out-of-bounds reopened$/u,
    );
    assert.deepEqual(rest, []);
  });

  it('says of what year another figure is, and what of it is no number', () => {
    const [, prior] = summary(sent, compiled('900 405'), 'en');
    assert.match(prior ?? '', /^ {2}BC-C BC070 \(last year 2021\): 400 → 405 ← /u);
    const final: Compilation = {
      ...sent,
      observations: sent.observations.map((one) =>
        isItems(one) ? { ...one, status: 'A' as const } : one,
      ),
    };
    const [, english = ''] = summary(sent, final, 'en');
    assert.match(english, /^ {2}BC-C BC070 \(status 2022\): estimate → final ← /u);
    assert.doesNotMatch(english, VIETNAMESE);
    const [, vietnamese = ''] = summary(sent, final, 'vi');
    assert.match(vietnamese, /^ {2}BC-C BC070 \(trạng thái năm 2022\): ước tính → chính thức ← /u);
  });

  it('says in English of what is sent no more that it is not', () => {
    const without: Compilation = {
      ...sent,
      observations: sent.observations.filter((one) => !isItems(one)),
    };
    const [, first = ''] = summary(sent, without, 'en');
    assert.match(first, /: 900 → ∅ ← no longer among the reports received$/u);
  });
});
