import assert from 'node:assert/strict';
import { readSentenceChoices } from '#core/catalogue/readSentenceChoices';
import { aTable, refusalOf, valueOf } from './aCatalogue';

const HEADER = 'indicator,kind,shown,change,coverage,own,sentence,written';

describe('readSentenceChoices', () => {
  it('keeps what says more than is done anyway', () => {
    const { sentences: choices } = valueOf(
      read('VT010,level,usual,usual,,,,', 'VT010,share,,index,leading,,,'),
    );
    assert.deepEqual(
      choices.map(({ indicator, kind, change, coverage }) => [indicator, kind, change, coverage]),
      [['VT010', 'share', 'index', 'leading']],
    );
  });

  it('keeps a code that the catalogue does not have where somebody typed it', () => {
    const { sentences: typed } = valueOf(read('VT999,,,,,,,', 'VT998,share,,,,,,'));
    assert.deepEqual(
      typed.map(({ indicator, kind }) => [indicator, kind]),
      [
        ['VT999', 'level'],
        ['VT998', 'share'],
      ],
    );
  });

  it('forgets what was written of an indicator that the catalogue has no more', () => {
    const forgotten = valueOf(read('VT999,level,usual,,,,Câu cũ.,Câu cũ.'));
    assert.deepEqual(forgotten, { sentences: [], repeatedSentences: [] });
  });

  it('lets the last of several rows count, and keeps what the others say', () => {
    const { sentences, repeatedSentences } = valueOf(
      read(
        'VT010,,,,,Câu một.,,',
        'VT010,,,index,,,,',
        'VT010,share,,,,,,',
        'VT010,,,,,Câu hai.,,',
      ),
    );
    assert.deepEqual(
      sentences.map(({ kind, own }) => [kind, own]),
      [
        ['share', ''],
        ['level', 'Câu hai.'],
      ],
    );
    assert.deepEqual(
      repeatedSentences.map(({ change, own }) => [change, own]),
      [
        ['usual', 'Câu một.'],
        ['index', ''],
      ],
    );
  });

  it('takes rows that say the same for one', () => {
    const { repeatedSentences } = valueOf(read('VT010,,,,,Câu.,,', 'VT010,level,,,,Câu.,,'));
    assert.deepEqual(repeatedSentences, []);
  });

  it('refuses words that are no choice', () => {
    assert.equal(refusalOf(read('VT010,biggest,,,,,,')).code, 'table-unknown-word');
  });
});

function read(...rows: readonly string[]) {
  return readSentenceChoices(aTable(HEADER, ...rows), 'sentences', new Set(['VT010']));
}
