import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGES = [
  'README.md',
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the documents', () => {
  for (const page of PAGES) {
    it(`${page} has no dead link`, () => {
      const text = readFileSync(path.join(ROOT, page), 'utf8');
      const dead = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^https?:/.test(target))
        .filter((target) => !existsSync(path.join(ROOT, path.dirname(page), target)));
      assert.deepEqual(dead, []);
    });
  }

  it('docs/architecture.md draws the rooms that are there', () => {
    const text = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
    const drawn = [...text.matchAll(/^ {4}(\w+)\/ /gm)].map(([, room]) => room);
    const rooms = readdirSync(path.join(ROOT, 'src/core'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    assert.deepEqual(drawn.sort(), rooms.sort());
  });

  it('docs/architecture.md draws every room of src', () => {
    const text = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
    const [tree = ''] = /^src\/\n(?: .*\n)+/m.exec(text) ?? [];
    const drawn = [...tree.matchAll(/^ {2}(\w+)\/ /gm)].map(([, room]) => room);
    assert.deepEqual(drawn.sort(), readdirSync(path.join(ROOT, 'src')).sort());
  });
});
