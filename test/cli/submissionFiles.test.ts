import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findSubmissionFiles } from '#cli/submissionFiles';
import { temporaryFolder } from './commandLine';

describe('findSubmissionFiles', () => {
  const folder = temporaryFolder();

  before(() => {
    mkdirSync(path.join(folder, 'huyện/xã'), { recursive: true });
    mkdirSync(path.join(folder, 'result'));
    for (const name of [
      'b.xlsx',
      'a.csv',
      '~$b.xlsx',
      '.hidden.xlsx',
      'Thumbs.db',
      'huyện/xã/c.ods',
      'result/book.xlsx',
    ]) {
      writeFileSync(path.join(folder, name), '');
    }
    symlinkSync('/etc/hostname', path.join(folder, 'link.xlsx'));
  });

  it('walks folders to the bottom, in order, and names files below the folder', () => {
    const found = findSubmissionFiles([folder], [path.join(folder, 'result')]);
    assert.ok(found.ok);
    assert.deepEqual(
      found.value.map(({ file }) => file),
      ['a.csv', 'b.xlsx', 'huyện/xã/c.ods'],
    );
  });

  it('names a file given by itself without its folder', () => {
    const found = findSubmissionFiles([path.join(folder, 'b.xlsx')], []);
    assert.deepEqual(found.ok && found.value.map(({ file }) => file), ['b.xlsx']);
  });

  it('refuses a path that is not there', () => {
    const found = findSubmissionFiles([path.join(folder, 'none')], []);
    assert.equal(!found.ok && found.refusal.code, 'file-not-found');
  });

  it('refuses a folder with nothing in it', () => {
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    const found = findSubmissionFiles([empty], []);
    assert.equal(!found.ok && found.refusal.code, 'no-submissions');
  });
});
