import assert from 'node:assert/strict';
import { changesSince } from '#core/book/history/changesSince';
import type { Decision } from '#core/collection/decision';
import { readingFinding } from '#core/submissions/readingFindings';
import { compileYearEnd } from '#core/compileYearEnd';
import { rational } from '#core/numbers/rational';
import { syntheticBook, syntheticReadings } from './syntheticYear';

const CORRECTED: Decision = {
  rule: 'growth-out-of-bounds',
  unit: 'BC-C',
  indicator: 'BC070',
  year: 2022,
  decision: 'correct',
  value: rational(410),
  reason: 'đã gọi',
};

function compiled(sent: string, decisions: readonly Decision[] = []) {
  return compileYearEnd(
    syntheticBook(),
    syntheticReadings({ sent: `BC-C BC070 ${sent}\n` }),
    decisions,
  );
}

/** What caused the changes of BC-C's items, where the book was left with these decisions in it. */
function causes(
  before: ReturnType<typeof compiled>,
  inTheBook: readonly Decision[],
  after: ReturnType<typeof compiled>,
): readonly string[] {
  const { observations } = before;
  const last = {
    tables: new Map(),
    records: new Map(),
    sentences: undefined,
    observations,
    decisions: inTheBook,
  };
  return changesSince(last, after, new Map())
    .filter(
      ({ kind, indicator, unit }) => kind === 'figure' && unit === 'BC-C' && indicator === 'BC070',
    )
    .map(({ before: was, after: is, cause }) => `${was} → ${is}: ${cause}`);
}

describe('the cause of a change', () => {
  // 900 after 400 is +125 %, beyond the 30 % of a flow.
  const sent = compiled('900 400');

  it('is the decision, also where it was typed into the book and stands there already', () => {
    const cause = ['900 → 410: quyết định về growth-out-of-bounds (đã gọi)'];
    const decided = compiled('900 400', [CORRECTED]);
    assert.deepEqual(causes(sent, [], decided), cause);
    assert.deepEqual(causes(sent, [CORRECTED], decided), cause);
  });

  it('is the newest decision, also where it takes back an earlier one', () => {
    const accepted: Decision = {
      ...{ ...CORRECTED, decision: 'accept', value: undefined, reason: 'đơn vị xác nhận' },
    };
    const before = compiled('900 400', [CORRECTED]);
    const after = compiled('900 400', [CORRECTED, accepted]);
    const cause = ['410 → 900: quyết định về growth-out-of-bounds (đơn vị xác nhận)'];
    assert.deepEqual(causes(before, [CORRECTED], after), cause);
    assert.deepEqual(causes(before, [CORRECTED, accepted], after), cause);
  });

  it('is the decision where the figure was left out by hand', () => {
    const out: Decision = { ...CORRECTED, decision: 'exclude', value: undefined };
    assert.deepEqual(causes(sent, [out], compiled('900 400', [out])), [
      '900 → : quyết định về growth-out-of-bounds (đã gọi)',
    ]);
  });

  it('is the cell of what was sent anew and an error keeps out', () => {
    const now = compiled('410000 400');
    const { file, sheet, cell } =
      now.findings.find(({ rule }) => rule === 'unit-slip')?.source ?? {};
    assert.deepEqual(causes(compiled('410 400'), [], now), [
      `410 → : ${[file, sheet, cell].join(' › ')} (chưa được tính: unit-slip)`,
    ]);
  });

  it('is the sheet of another year, of which nothing counts', () => {
    const now = compiled('410 400');
    const { source } = now.observations.find(({ unit }) => unit === 'BC-C') ?? {};
    assert.ok(source);
    const wrong = readingFinding(
      'wrong-year',
      { ...source, unit: 'BC-C', indicator: '', year: 2021 },
      {
        code: 'wrong-year',
        arguments: { cell: source.cell, sheet: source.sheet, stated: 2021, year: 2022 },
      },
    );
    const without = {
      ...now,
      observations: now.observations.filter(({ unit }) => unit !== 'BC-C'),
      findings: [wrong],
    };
    const place = [source.file, source.sheet, source.cell].join(' › ');
    assert.deepEqual(causes(now, [], without)[0], `410 → : ${place} (chưa được tính: wrong-year)`);
  });

  it('is the cell of what was sent as final, though the figure is the estimate, whatever was decided about it', () => {
    const now = compiled('900 400', [CORRECTED]);
    const { source } =
      now.observations.find((one) => one.unit === 'BC-C' && one.indicator === 'BC070') ?? {};
    assert.ok(source);
    const final = {
      ...now,
      observations: now.observations.map((one) =>
        one.unit === 'BC-C' && one.role === 'current' ? { ...one, status: 'A' as const } : one,
      ),
    };
    const place = [source.file, source.sheet, source.cell].join(' › ');
    assert.deepEqual(causes(now, [CORRECTED], final), [`ước tính → chính thức: ${place}`]);
    assert.deepEqual(causes(now, [CORRECTED], now), []);
  });

  it('is the cell of what was sent, of which a reopened decision is only the consequence', () => {
    const now = compiled('640 400');
    const [cause = ''] = causes(sent, [], now);
    assert.match(cause, /^900 → 640: .+ › .+ › [A-Z]+\d+$/u);
    const reopened: Decision = { ...CORRECTED, reopenedBy: '640' };
    const [reopening = ''] = causes(sent, [CORRECTED], { ...now, decisions: [reopened] });
    assert.equal(reopening, `${cause}; quyết định về growth-out-of-bounds được mở lại`);
  });
});
