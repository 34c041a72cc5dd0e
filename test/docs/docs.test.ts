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
    const drawn = drawnRooms(text);
    assert.deepEqual([...drawn.keys()].sort(), foldersOf('src'));
    for (const [room, parts] of drawn)
      if (parts.length > 0) assert.deepEqual(parts.sort(), foldersOf(`src/${room}`), room);
  });

  it('docs/architecture.md draws every room of src', () => {
    const text = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
    const [tree = ''] = /^src\/\n(?: .*\n)+/m.exec(text) ?? [];
    const drawn = [...tree.matchAll(/^ {2}(\w+)\/ /gm)].map(([, room]) => room);
    assert.deepEqual(drawn.sort(), readdirSync(path.join(ROOT, 'src')).sort());
  });
});

/** The rooms of the drawing, each with the parts drawn below it. */
function drawnRooms(text: string): ReadonlyMap<string, string[]> {
  const rooms = new Map<string, string[]>();
  let parts: string[] = [];
  for (const [, indent, name = ''] of text.matchAll(/^( {2}| {4})(\w+)\/ /gm)) {
    if (indent?.length === 4) {
      parts.push(name);
      continue;
    }
    parts = [];
    rooms.set(name, parts);
  }
  return rooms;
}

function foldersOf(place: string): readonly string[] {
  return readdirSync(path.join(ROOT, place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
