import assert from 'node:assert/strict';
import { StyleTable } from '#files/writing/styleTable';

describe('StyleTable', () => {
  it('gives equal styles one number', () => {
    const styles = new StyleTable();
    const first = styles.numberOf({ look: 'number', numberFormat: '0.0' }, false, false);
    assert.equal(styles.numberOf({ look: 'number', numberFormat: '0.0' }, false, false), first);
    assert.notEqual(styles.numberOf({ look: 'number' }, false, false), first);
  });

  it('marks a guarded text with the quote prefix', () => {
    const styles = new StyleTable();
    const guarded = styles.numberOf({ look: 'text' }, true, false);
    assert.match(formatsOf(styles)[guarded] ?? '', / quotePrefix="1" /);
  });

  it('wraps free text only inside a merged area', () => {
    const styles = new StyleTable();
    const free = styles.numberOf({ look: 'note' }, false, false);
    const merged = styles.numberOf({ look: 'note' }, false, true);
    const wraps = [free, merged].map((place) => formatsOf(styles)[place]?.includes('wrapText="1"'));
    assert.deepEqual(wraps, [false, true]);
  });

  it('numbers its own formats from 164 and escapes them', () => {
    const styles = new StyleTable();
    styles.numberOf({ look: 'number', numberFormat: '#,##0" tỷ"' }, false, false);
    assert.match(styles.xml(), /<numFmt numFmtId="164" formatCode="#,##0&quot; tỷ&quot;"\/>/);
  });

  it('knows the formats of every spreadsheet by number', () => {
    const styles = new StyleTable();
    styles.numberOf({ look: 'number', numberFormat: '#,##0.00' }, false, false);
    assert.doesNotMatch(styles.xml(), /<numFmts/);
  });

  it('refuses an empty format', () => {
    const empty = { look: 'number', numberFormat: '' } as const;
    assert.throws(() => new StyleTable().numberOf(empty, false, false), /number format/);
  });
});

/** The cell formats in the order of their numbers. */
function formatsOf(styles: StyleTable): string[] {
  const cellFormats = /<cellXfs.*<\/cellXfs>/.exec(styles.xml())?.[0] ?? '';
  return cellFormats.match(/<xf .*?(?:\/>(?=<xf|<\/cellXfs)|<\/xf>)/g) ?? [];
}
