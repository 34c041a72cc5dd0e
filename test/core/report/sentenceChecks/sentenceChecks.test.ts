import assert from 'node:assert/strict';
import type { SentenceChoice } from '#core/catalogue/sentenceChoice';
import { usualChoice } from '#core/catalogue/sentenceChoice';
import { reportSentences } from '#core/report/reportSentences';
import { sentenceChecks } from '#core/report/sentenceChecks/sentenceChecks';
import { NO_CELLS } from '../noCells';
import { aCompilation, anIndicator, aTotal, settings } from '../sentences/aCompilation';

const ALL = anIndicator({ code: 'VT010', nameVi: 'Tổng số thuê bao điện thoại' });
const FIXED = anIndicator({
  code: 'VT011',
  nameVi: 'Thuê bao điện thoại cố định',
  partOf: ['VT010'],
});

/** How many figures the check of a sentence about fixed phones looks at: three of each indicator. */
function figuresLookedAt(choice: SentenceChoice): number {
  const compilation = aCompilation({
    indicators: [ALL, FIXED],
    totals: [
      aTotal('1000', '900', { indicator: 'VT010' }),
      aTotal('200', '190', { indicator: 'VT011' }),
    ],
    settings: settings({ sentences: [choice] }),
  });
  const check = sentenceChecks(compilation, NO_CELLS, 'Câu báo cáo', {
    unchanged: '',
    moved: 'ĐỔI',
  });
  const sentence = reportSentences(compilation).find(
    ({ indicator, kind }) => indicator === 'VT011' && kind === choice.kind,
  );
  assert.ok(sentence);
  const content = check(sentence);
  assert.ok(content?.kind === 'formula');
  return content.formula.match(/ABS\((?=N\()|NOT\(ISNUMBER/g)?.length ?? 0;
}

describe('the check beside a sentence', () => {
  it('looks at the whole only where the sentence may speak of it', () => {
    assert.equal(figuresLookedAt(usualChoice('VT011', 'level')), 3);
    assert.equal(figuresLookedAt({ ...usualChoice('VT011', 'share'), shown: 'yes' }), 6);
    const own = 'Thuê bao điện thoại cố định ước đạt 200 thuê bao.';
    assert.equal(figuresLookedAt({ ...usualChoice('VT011', 'level'), own }), 6);
  });
});
