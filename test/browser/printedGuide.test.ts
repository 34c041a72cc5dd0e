import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { printedPage } from '../docs/printedPage';

const DOCS = path.resolve(import.meta.dirname, '../../docs');
const GUIDE = path.join(DOCS, 'huong-dan-dien-bieu.md');
const PRINTED = path.join(DOCS, 'huong-dan-dien-bieu.pdf');

/** ACCEPT=1 prints the guide anew. */
describe('the guide for those who fill forms in', () => {
  it('is two pages of A4 with its pictures', async () => {
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    try {
      const page = await browser.newPage();
      await page.setContent(printedPage(GUIDE));
      const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      assert.equal(pagesIn(printed), 2);
      const pictures = await page.locator('img').count();
      assert.equal(pictures, 4);
      if (process.env['ACCEPT'] === '1') writeFileSync(PRINTED, printed);
    } finally {
      await browser.close();
    }
  });

  it('is there to be handed out, on two pages', () => {
    assert.equal(pagesIn(readFileSync(PRINTED)), 2);
  });
});

function pagesIn(pdf: Uint8Array): number {
  return [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page(?![a-z])/g),
  ].length;
}
