import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert } from '#core/numbers/assert';

/** The folder that holds package.json, whether this runs bundled or from its sources. */
export function projectRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) {
    const above = path.dirname(folder);
    assert(above !== folder, 'the program stands in a folder with package.json');
    folder = above;
  }
  return folder;
}
