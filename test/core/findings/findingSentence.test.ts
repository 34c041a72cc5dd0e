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
});
