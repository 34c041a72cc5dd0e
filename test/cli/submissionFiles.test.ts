import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
      found.value.map(({ file, refusal }) => (refusal ? `${file}: ${refusal.code}` : file)),
      ['a.csv', 'b.xlsx', 'huyện/xã/c.ods', 'link.xlsx: link-not-followed'],
    );
  });

  it('leaves the results of a compilation out, and says so', () => {
    const results = path.join(folder, 'kết quả');
    mkdirSync(results);
    for (const name of ['book.xlsx', 'summary.csv', 'units.csv']) {
      writeFileSync(path.join(results, name), '');
    }
    const found = findSubmissionFiles([folder], []);
    rmSync(results, { recursive: true });
    assert.ok(found.ok);
    const ofResults = found.value.filter(({ file }) => file.startsWith('kết quả'));
    assert.deepEqual(
      ofResults.map(({ file, refusal }) => [file, refusal?.code]),
      [['kết quả', 'is-our-result']],
    );
  });

  it('finds each file once, however many paths lead to it', () => {
    const found = findSubmissionFiles([folder, path.join(folder, 'huyện'), folder], []);
    assert.ok(found.ok);
    assert.equal(found.value.length, 5);
  });

  it('ends where links run in a circle', () => {
    const circle = path.join(folder, 'circle');
    mkdirSync(circle);
    symlinkSync(circle, path.join(circle, 'again'));
    symlinkSync('itself.xlsx', path.join(circle, 'itself.xlsx'));
    const found = findSubmissionFiles([circle], []);
    assert.ok(found.ok);
    assert.deepEqual(
      found.value.map(({ file, refusal }) => [file, refusal?.code]),
      [
        ['again', 'link-not-followed'],
        ['itself.xlsx', 'link-not-followed'],
      ],
    );
    rmSync(circle, { recursive: true });
  });

  it('follows a link that a person names', () => {
    const found = findSubmissionFiles([path.join(folder, 'link.xlsx')], []);
    assert.deepEqual(found.ok && found.value.map(({ file }) => file), ['link.xlsx']);
  });

  it('writes names in composed characters, as they are typed', () => {
    const decomposed = 'Huyện Lục Ngạn.xlsx'.normalize('NFD');
    writeFileSync(path.join(folder, decomposed), '');
    for (const given of [folder, path.join(folder, decomposed)]) {
      const found = findSubmissionFiles([given], []);
      assert.ok(found.ok && found.value.some(({ file }) => file === 'Huyện Lục Ngạn.xlsx'));
    }
    rmSync(path.join(folder, decomposed));
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
