import assert from 'node:assert/strict';
import { openedCompiler, sampleBook, submissionsRead } from '../openedCompiler';
import type { HeadlineFigure } from '#taskpane/thread/headlineFigures';

describe('the headlines', () => {
  it('of a province from which units are missing say from how many of them they were compiled', async () => {
    const found = await headlinesOf('bac-giang-2022-dirty');
    // Of the seven postal enterprises on the roster the revenue of one is not counted.
    assert.deepEqual(found.get('BC110')?.partial, { reported: 6, expected: 7 });
  });

  it('of a province of which all have sent say nothing of that', async () => {
    const found = await headlinesOf('bac-giang-2022');
    assert.ok([...found.values()].every(({ partial }) => partial === undefined));
  });

  it('that are a place say among how many provinces: 63 before the mergers of 2025', async () => {
    const found = await headlinesOf('bac-giang-2022');
    assert.equal(found.get('CDS151')?.among, 63);
    assert.equal(found.get('BC110')?.among, undefined);
  });
});

async function headlinesOf(sample: string): Promise<ReadonlyMap<string, HeadlineFigure>> {
  const compiler = openedCompiler(sampleBook(sample));
  const { headlines } = compiler.compile(await submissionsRead(compiler, sample));
  return new Map(headlines.map((one) => [one.code, one] as const));
}
