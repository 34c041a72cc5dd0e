import assert from 'node:assert/strict';
import { findingSentence } from '#core/findings/findingSentence';
import { sentenceOf, type SpokenMessage } from '#core/findings/messages';

const message: SpokenMessage = { code: 'draft/not-found', arguments: { text: '12' } };

describe('findingSentence', () => {
  it('is the sentence itself while nobody has decided', () => {
    assert.equal(findingSentence({ message }, 'vi'), sentenceOf(message, 'vi'));
  });

  it('tells the decision first, its value and its reason', () => {
    const decided = { decision: 'correct', value: '3', reason: 'gõ nhầm dấu' } as const;
    assert.equal(
      findingSentence({ message, decided }, 'vi'),
      `Đã quyết định: sửa thành 3 (lý do: gõ nhầm dấu). Phát hiện ban đầu: ${sentenceOf(message, 'vi')}`,
    );
    const large = { ...decided, value: '10004.5' };
    assert.match(findingSentence({ message, decided: large }, 'vi'), /sửa thành 10\.004,5 \(/);
    assert.match(findingSentence({ message, decided: large }, 'en'), /corrected to 10,004\.5 \(/);
    assert.equal(
      findingSentence({ message, decided: { ...decided, decision: 'accept', value: '' } }, 'en'),
      `Decided: accepted (reason: gõ nhầm dấu). The finding was: ${sentenceOf(message, 'en')}`,
    );
  });

  it('tells who decided and on which day, as each language writes it', () => {
    const said = { value: '', reason: 'đúng', by: 'Phòng A', date: '2026-11-27' };
    const decided = { decision: 'accept', ...said } as const;
    assert.match(
      findingSentence({ message, decided }, 'vi'),
      /\(lý do: đúng; người quyết định: Phòng A; ngày 27\/11\/2026\)/u,
    );
    assert.match(
      findingSentence({ message, decided }, 'en'),
      /\(reason: đúng; by: Phòng A; on 2026-11-27\)/u,
    );
  });

  it('tells first what was found only in a corrected value', () => {
    const corrected = [{ indicator: 'VT100', submitted: '209130', value: '500.5' }];
    assert.equal(
      findingSentence({ message, corrected }, 'vi'),
      `Xét theo số đã sửa (VT100 là 500,5, đơn vị ghi 209.130): ${sentenceOf(message, 'vi')}`,
    );
    assert.equal(
      findingSentence({ message, corrected }, 'en'),
      `Judged by the corrected figure (VT100 is 500.5, the unit wrote 209,130): ${sentenceOf(message, 'en')}`,
    );
  });
});
