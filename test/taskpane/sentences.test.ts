import assert from 'node:assert/strict';
import { usualChoice } from '#core/catalogue/sentenceChoice';
import { repairChoice } from '#core/report/repairChoice';
import { sentenceGroups } from '#taskpane/state/sentenceGroups';
import type { Compiler } from '#taskpane/thread/compiler';
import type { ListedSentence, SentenceList } from '#taskpane/thread/sentenceList';
import { compiledSheets } from '#core/book/bookSheets';
import { syntheticCompilation } from '../core/book/syntheticYear';
import { paneAfter } from './aPane';
import { openedCompiler, savedWorkbook } from './openedCompiler';

const VT = 'VT012';
const FALSE = 'Thuê bao điện thoại di động ước đạt 5 thuê bao.';

describe('sentences in the pane', function () {
  this.timeout(60_000);
  let compiler: Compiler;

  beforeEach(() => {
    compiler = openedCompiler(savedWorkbook(compiledSheets(syntheticCompilation()).book));
  });

  it('are listed with what else could be said', () => {
    const { sentences, askable } = compiler.sentences();
    const main = found({ sentences, askable }, VT);
    assert.ok(main.forms.level.length > 2);
    assert.ok(main.forms.level.some(({ form }) => form === 'exact'));
    assert.ok(askable.some(({ offers }) => offers.some(({ kind }) => kind === 'extremes')));
  });

  it('change as they are switched, and are kept in the written book', () => {
    const before = found(compiler.sentences(), VT).sentence;
    const other = found(compiler.sentences(), VT).forms.level.find(
      ({ sentence }) => sentence !== before,
    );
    assert.ok(other);
    const after = compiler.chooseSentence({ ...usualChoice(VT, 'level'), level: other.form });
    assert.equal(found(after, VT).sentence, other.sentence);
    const reopened = openedCompiler(savedWorkbook(compiler.plan().sheets));
    assert.equal(found(reopened.sentences(), VT).sentence, other.sentence);
    assert.equal(found(reopened.sentences(), VT).choice.level, other.form);
  });

  it('can be asked for, left out and put back', () => {
    const { askable } = compiler.sentences();
    const asked = askable.find(({ offers }) => offers.some(({ kind }) => kind === 'highest'));
    assert.ok(asked);
    const choice = usualChoice(asked.indicator, 'highest');
    const more = compiler.chooseSentence(choice);
    assert.ok(more.sentences.some(({ kind, sentence }) => kind === 'highest' && sentence !== ''));
    const less = compiler.chooseSentence({ ...choice, shown: 'no' });
    assert.ok(less.sentences.every(({ kind }) => kind !== 'highest'));
    const without = compiler.chooseSentence({ ...usualChoice(VT, 'level'), shown: 'no' });
    assert.equal(found(without, VT).state, 'left-out');
    assert.equal(found(compiler.chooseSentence(usualChoice(VT, 'level')), VT).state, 'as-chosen');
  });

  it('that are not true are mended by one choice', () => {
    const list = compiler.chooseSentence({ ...usualChoice(VT, 'level'), own: FALSE });
    const wrong = found(list, VT);
    assert.equal(wrong.state, 'own-false');
    assert.notEqual(wrong.sentence, FALSE);
    const mended = found(compiler.chooseSentence(repairChoice(wrong)), VT);
    assert.notEqual(mended.state, 'own-false');
    assert.equal(mended.sentence, wrong.repair);
  });

  it('are grouped by domain and found by their words', () => {
    const { sentences } = compiler.sentences();
    const groups = sentenceGroups(sentences, '');
    assert.deepEqual(
      groups.flatMap((group) => group.sentences),
      sentences,
    );
    const [only] = sentenceGroups(sentences, VT);
    assert.ok(only?.sentences.every(({ indicator }) => indicator === VT));
    assert.deepEqual(sentenceGroups(sentences, 'không có câu nào như thế'), []);
  });

  it('that were chosen after a dry run ask for another', () => {
    const list = compiler.sentences();
    const pane = paneAfter(
      { type: 'sentences-asked' },
      { type: 'sentences-listed', list },
      { type: 'sentences-searched', text: 'di động' },
      {
        type: 'planned',
        changes: [],
        edits: [],
        olderTables: [],
        review: {
          hasLast: false,
          changes: { figure: 0, cell: 0, sentence: 0 },
          figures: [],
          tables: [],
        },
      },
      { type: 'sentence-chosen', list },
    );
    assert.deepEqual(pane.writing, { kind: 'not-planned' });
    assert.deepEqual(pane.sentences, { kind: 'listed', list, search: 'di động' });
  });
});

function found({ sentences }: SentenceList, code: string): ListedSentence {
  const one = sentences.find(({ indicator, kind }) => indicator === code && kind === 'level');
  assert.ok(one);
  return one;
}
