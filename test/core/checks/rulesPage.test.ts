import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rulesPage } from '#core/checks/rulesPage';
import { SEVERITY } from '#core/findings/finding';

const PAGE = new URL('../../../docs/rules.md', import.meta.url);

describe('rulesPage', () => {
  before(() => {
    if (process.env['ACCEPT'] === '1') writeFileSync(PAGE, rulesPage());
  });

  it('is what docs/rules.md says', () => {
    const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
    assert.equal(page, rulesPage(), 'rewrite it with ACCEPT=1');
  });

  it('has a section for every rule', () => {
    const sections = [...rulesPage().matchAll(/^### `([a-z-]+)`/gm)].map(([, slug]) => slug);
    assert.deepEqual(sections.sort(), Object.keys(SEVERITY).sort());
  });
});
