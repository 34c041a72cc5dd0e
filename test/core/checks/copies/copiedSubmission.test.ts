import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { sentenceOf } from '#core/findings/messages';
import { aCollectedYear, aUnit, anIndicator, published, type Row } from '../aCollectedYear';
import { COUNTS, countRows } from '../countRows';
import { findingsEqual } from '../findingsEqual';

describe('copied-submission', () => {
  const story = (
    sheets: Readonly<Record<string, Record<string, Row>>>,
    known: Parameters<typeof aCollectedYear>[0]['known'] = [],
  ) =>
    checkAnswers(
      aCollectedYear({
        indicators: COUNTS,
        units: ['A', 'B', 'C', 'D', 'E'].map((code) => aUnit(code)),
        sheets,
        known,
      }),
    );
  const one = countRows([312, 45_210, 30_114, 22_907, 61]);

  it('names the unit that is farther from its own last year', () => {
    const known = [published('A', 'VT012', '20000'), published('B', 'VT012', '44000')];
    findingsEqual(story({ A: one, B: one }, known), ['copied-submission A · D5;D6;D7;D8;D9']);
  });

  it('names all that is equal of a form that is another’s, also what is small, and of two that share a part only that', () => {
    const withSmall = (whole: number, small: string) => ({
      ...countRows([312, 45_210, 30_114, 22_907, whole]),
      VT130: { current: small },
    });
    const sent = (others: ReturnType<typeof withSmall>) =>
      checkAnswers(
        aCollectedYear({
          indicators: [...COUNTS, anIndicator('VT130')],
          units: [aUnit('A'), aUnit('B')],
          sheets: { A: withSmall(61, '10'), B: others },
        }),
      );
    findingsEqual(sent(withSmall(61, '10')), ['copied-submission B · D5;D6;D7;D8;D9;D10']);
    findingsEqual(sent(withSmall(61, '11')), ['copied-submission B · D5;D6;D7;D8;D9']);
    findingsEqual(sent(withSmall(62, '10')), ['copied-submission B · D5;D6;D7;D8']);
  });

  it('names the unit that did not grow as its peers did', () => {
    // C, D and E grew by 8 %, and so would B; A would have lost 5 %.
    const grown = (value: number) =>
      countRows([value, value + 1000, value + 2000, value + 3000, 61]);
    const priors = (unit: string, share: number, values: readonly number[]) =>
      values.map((value, place) =>
        published(unit, COUNTS[place]?.code ?? '', String(Math.round(value / share))),
      );
    const ofOne = [312, 45_210, 30_114, 22_907];
    const known = [
      ...priors('A', 0.95, ofOne),
      ...priors('B', 1.08, ofOne),
      ...[10_123, 20_123, 40_123].flatMap((value, place) =>
        priors('CDE'.charAt(place), 1.08, [value, value + 1000, value + 2000, value + 3000]),
      ),
    ];
    const sheets = { A: one, B: one, C: grown(10_123), D: grown(20_123), E: grown(40_123) };
    findingsEqual(story(sheets, known), ['copied-submission A · D5;D6;D7;D8;D9']);
  });

  it('names the new unit where the other’s figures are near its own last year', () => {
    // A is the earlier of the register and has no past; C had 44000 of 45210.
    const near = story({ A: one, C: one }, [published('C', 'VT012', '44000')]);
    findingsEqual(near, ['copied-submission A · D5;D6;D7;D8;D9']);
    const far = story({ A: one, C: one }, [published('C', 'VT012', '20000')]);
    findingsEqual(far, ['copied-submission C · D5;D6;D7;D8;D9']);
    for (const [finding] of [near, far]) assert.equal(finding?.message.code, 'copied-submission');
  });

  it('stands at the later of the register and names both alike where nothing tells whose they are', () => {
    const findings = story({ A: one, C: one });
    findingsEqual(findings, ['copied-submission C · D5;D6;D7;D8;D9']);
    assert.match(
      findings[0] ? sentenceOf(findings[0].message, 'vi') : '',
      /Viễn thông A \(tệp “A\.xlsx”\) và Viễn thông C gửi 5 số trùng hoàn toàn nhau/u,
    );
    // Both near their own last year.
    const alike = story({ A: one, C: one }, [
      published('A', 'VT012', '44000'),
      published('C', 'VT012', '43000'),
    ]);
    assert.equal(alike[0]?.message.code, 'copied-submission/either');
  });

  it('names the figures that two units share with nobody else', () => {
    // lg 312 + lg 45,210 + lg 30,114 + lg 22,907 = 2.5 + 4.7 + 4.5 + 4.4 = 16.0 digits.
    const findings = story({ A: one, B: countRows([312, 45_210, 30_114, 22_907, 62]) });
    findingsEqual(findings, ['copied-submission B · D5;D6;D7;D8']);
    assert.equal(findings[0]?.message.code, 'copied-submission/part');
  });

  it('asks nothing of the growth of figures that are another’s, on whichever sheets they stand', () => {
    const indicators = COUNTS.map((one) => ({ ...one, growthReview: {} }));
    const own = countRows([312, 45_210, 30_114, 22_907, 61]);
    const known = COUNTS.slice(0, 4).flatMap(({ code }, place) => {
      const value = [300, 44_000, 29_000, 22_000][place] ?? 0;
      return [published('A', code, String(value)), published('B', code, String(value * 2))];
    });
    const story = aCollectedYear({
      indicators,
      units: [aUnit('A'), aUnit('B')],
      sheets: { A: own, B: { ...own, VT120: { current: '62' } } },
      known,
    });
    const onTwoSheets = new Map(
      [...(story.answers.get('B') ?? [])].map(([code, answer]) => {
        const { current } = answer;
        const source = current && { ...current.source, sheet: code };
        return [code, current && source ? { ...answer, current: { ...current, source } } : answer];
      }),
    );
    const answers = new Map([...story.answers, ['B', onTwoSheets]]);
    findingsEqual(checkAnswers({ ...story, answers }), ['copied-submission B · D5']);
  });

  it('is silent where what is shared is little, or is what everybody has', () => {
    // 2.5 + 4.7 + 4.5 + 1.8 = 13.5 digits.
    assert.deepEqual(story({ A: one, B: countRows([312, 45_210, 30_114, 22_906, 61]) }), []);
    const some = (last: number) => countRows([312, 45_210, 30_114, 22_907, last]);
    assert.deepEqual(story({ A: one, B: some(62), C: some(63) }), []);
  });

  it('is silent where one value stands for all', () => {
    // 2,214 hamlets, all of them covered in three ways, and 209 communes: two values.
    const all = [2214, 2214, 2214, 2214, 209];
    const other = ['VT150', 'VT160'].map((code) => anIndicator(code));
    const sheet = (further: string) => ({ ...countRows(all), VT150: { current: further } });
    assert.deepEqual(
      checkAnswers(
        aCollectedYear({
          indicators: [...COUNTS, ...other],
          units: [aUnit('A'), aUnit('B')],
          sheets: { A: sheet('77'), B: sheet('78') },
        }),
      ),
      [],
    );
  });

  it('counts the decimals of small figures', () => {
    // Four figures of five, four, three and two digits.
    const printer = countRows([523.14, 78.25, 3.69, 81, 7]);
    const copies = (other: Record<string, Row>) =>
      story({ A: printer, B: other }).filter(({ rule }) => rule === 'copied-submission');
    findingsEqual(copies(printer), ['copied-submission B · D5;D6;D7;D8;D9']);
    findingsEqual(copies(countRows([523.14, 78.25, 3.68, 81, 7])), []);
  });

  it('is silent where all are small', () => {
    const small = countRows([20, 12, 7, 3, 0]);
    assert.deepEqual(story({ A: small, B: small }), []);
  });
});
