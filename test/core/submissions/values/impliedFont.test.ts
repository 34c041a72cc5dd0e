import assert from 'node:assert/strict';
import { aSheet, currentIn, findingsIn, readingOf, statedIn } from '../aSubmittedFile';

describe('a sheet that says no fonts', () => {
  // Typed in TCVN3 (domain.md 9.1). "hé" is hộ: alone it could be a word of another spelling.
  const TYPED = [
    'STT | ChØ tiªu | §¬n vÞ tÝnh | N¨m 2021 | ¦íc n¨m 2022',
    '1 | Sè hé gia ®×nh | hé | 1000 | 1064',
    '2 | Sè côm loa truyÒn thanh | côm | 52 | 58',
  ];

  it('is read as TCVN3 throughout where several of its texts are so beyond doubt', () => {
    const reading = readingOf([aSheet('1', '§¬n vÞ b¸o c¸o: HuyÖn Lôc Ng¹n', ...TYPED)]);
    assert.deepEqual(findingsIn(reading), ['old-letters A1']);
    assert.deepEqual(currentIn(reading), ['LN TH020 1064', 'LN TCS030 58']);
  });

  it('keeps its texts as they are where one of them is Unicode', () => {
    const reading = readingOf([aSheet('1', 'Đơn vị báo cáo: Huyện Lục Ngạn', ...TYPED)]);
    assert.ok(findingsIn(reading).some((finding) => finding.startsWith('wrong-measure')));
  });
});

describe('text typed in an old font', () => {
  it('is told of once a file, with an example and at the unit', () => {
    const notes = readingOf([
      aSheet(
        '1',
        '§¬n vÞ b¸o c¸o: HuyÖn Lôc Ng¹n',
        'STT | ChØ tiªu | §¬n vÞ tÝnh | N¨m 2022',
        '1 | Sè hé gia ®×nh | hé | 1064',
      ),
    ]).findings.filter(({ rule }) => rule === 'reader-repaired');
    assert.equal(notes.length, 1);
    const [note] = notes;
    assert.equal(note?.unit, 'LN');
    assert.deepEqual(note.message, {
      code: 'old-letters',
      arguments: {
        cell: 'A1',
        typed: '§¬n vÞ b¸o c¸o: HuyÖn Lôc Ng¹n',
        read: 'Đơn vị báo cáo: Huyện Lục Ngạn',
      },
    });
  });
});

describe('a head that only sets one year over the other', () => {
  it('belongs to its table', () => {
    const reading = readingOf([
      aSheet(
        '1',
        'Đơn vị báo cáo: Viễn thông A',
        'STT | Chỉ tiêu | Đơn vị tính | TH năm 2021 | Ước TH năm 2022 | 2022/2021 (%)',
        '1 | Thuê bao điện thoại di động | thuê bao | 1000 | 1064 | 106.4',
      ),
    ]);
    assert.deepEqual(findingsIn(reading), []);
    assert.deepEqual(currentIn(reading), ['VTA VT012 1064']);
    assert.deepEqual(statedIn(reading), ['VT012 either 106.4 (1)']);
  });
});
