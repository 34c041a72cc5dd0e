import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, it } from 'mocha';

const FOLDER = 'dist/addin';
const MOST_BYTES = 250 * 1024;

describe('the page that Excel loads', () => {
  const page = readFileSync(`${FOLDER}/taskpane.html`, 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(
    ([, source = '']) => source,
  );

  it('asks first whether the engine is new enough, then for Office, then for the pane', () => {
    const own = scripts.map((source) => source.replace(/\?.*/, '').split('/').at(-1));
    assert.deepEqual(own, ['gate.js', 'office.js', 'taskpane.js']);
  });

  it('loads at most 250 KB of scripts of ours, packed, before it works', () => {
    const ours = scripts.filter((source) => !source.startsWith('http'));
    const packed = ours.map((source) => gzipSync(readFileSync(`${FOLDER}/${source}`)).length);
    const sum = packed.reduce((total, bytes) => total + bytes, 0);
    assert.ok(sum <= MOST_BYTES, `${Math.round(sum / 1024)} KB`);
  });

  it('allows scripts, styles and connections to its own address and that of Office.js only', () => {
    const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? '';
    const office = 'https://appsforoffice.microsoft.com';
    assert.deepEqual(policy.split('; ').sort(), [
      "base-uri 'none'",
      `connect-src 'self' ${office}`,
      "default-src 'none'",
      "form-action 'none'",
      "img-src 'self' data:",
      `script-src 'self' ${office}`,
      "style-src 'self'",
      "worker-src 'self'",
    ]);
    assert.doesNotMatch(page, /<script>|<style|style="|onload=/);
  });
});
