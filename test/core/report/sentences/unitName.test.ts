import assert from 'node:assert/strict';
import { nameWithin } from '#core/report/sentences/unitName';

describe('nameWithin', () => {
  it('writes the kind of a place small, and its name as it is', () => {
    assert.deepEqual(
      ['Huyện Yên Thế', 'Thành phố Bắc Giang', 'Thị xã Việt Yên', 'Xã Mỹ An'].map(nameWithin),
      ['huyện Yên Thế', 'thành phố Bắc Giang', 'thị xã Việt Yên', 'xã Mỹ An'],
    );
  });

  it('leaves other names alone', () => {
    assert.deepEqual(['Viễn thông A', 'Xã hội số', 'Phường', 'TP. Yên Bái'].map(nameWithin), [
      'Viễn thông A',
      'Xã hội số',
      'Phường',
      'TP. Yên Bái',
    ]);
  });
});
