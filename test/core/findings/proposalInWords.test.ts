import assert from 'node:assert/strict';
import { proposalInWords } from '#core/findings/proposalInWords';

describe('proposalInWords', () => {
  it('writes the numbers of a proposal as the language does', () => {
    const of = (proposal: string) => ({ proposal, indicator: 'VT100' });
    assert.equal(proposalInWords(of('17.91'), 'vi'), '17,91');
    assert.equal(proposalInWords(of('1126'), 'vi'), '1.126');
    assert.equal(proposalInWords(of('1126'), 'en'), '1,126');
    assert.equal(proposalInWords(of('2.8 điểm phần trăm'), 'vi'), '2,8 điểm phần trăm');
    assert.equal(
      proposalInWords(of('TH020=10004; TH060=-17.91'), 'vi'),
      'TH020=10.004; TH060=-17,91',
    );
  });

  it('leaves a proposed code or name alone', () => {
    assert.equal(proposalInWords({ proposal: '07531', indicator: '' }, 'vi'), '07531');
    assert.equal(proposalInWords({ proposal: '24', indicator: '' }, 'vi'), '24');
    assert.equal(proposalInWords({ proposal: 'VT012', indicator: 'VT100' }, 'vi'), 'VT012');
  });
});
