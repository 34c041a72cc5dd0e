import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const METHODS = readFileSync(new URL('docs/methods.md', ROOT), 'utf8');
const PLACES = [
  ...new Set([...METHODS.matchAll(/`(core\/[\w/]+)`/g)].map(([, place = '']) => place)),
];

describe('docs/methods.md', () => {
  it('names places in the code', () => assert.ok(PLACES.length > 10));

  for (const place of PLACES) {
    it(`names ${place}, which exists`, () => {
      const paths = [`src/${place}`, `src/${place}.ts`];
      assert.ok(paths.some((path) => existsSync(new URL(path, ROOT))));
    });
  }
});
