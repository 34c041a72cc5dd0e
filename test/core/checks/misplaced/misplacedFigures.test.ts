import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { markDecided } from '#core/checks/decisions/markDecided';
import { repairDecisions } from '#core/checks/decisions/repairDecisions';
import { withholdAndDecide } from '#core/collection/decide';
import { toDecimalText } from '#core/numbers/decimalText';
import { rational } from '#core/numbers/rational';
import { findingSentence } from '#core/findings/findingSentence';
import { sentenceOf } from '#core/findings/messages';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  boundary,
  money,
  published,
  type Row,
} from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';

const CODES = ['VT011', 'VT012', 'VT015', 'VT020', 'VT120'];
const INDICATORS = CODES.map((code) => anIndicator(code, { growthReview: {} }));

/** Last year's published figures and this year's true ones. */
const PUBLISHED = ['3100', '52000', '38000', '900', '240'];
const TRUE = ['2950', '55100', '40200', '960', '251'];

function year(rows: Readonly<Record<string, Row>>, lastYear = PUBLISHED) {
  return aCollectedYear({
    indicators: INDICATORS,
    units: [aUnit('A')],
    sheets: { A: rows },
    known: CODES.map((code, place) => published('A', code, lastYear[place] ?? '')),
  });
}

function rows(current: readonly string[], prior?: readonly string[]): Record<string, Row> {
  return Object.fromEntries(
    CODES.map((code, place) => {
      const before = prior?.[place];
      const now = current[place] ?? '';
      return [code, before === undefined ? { current: now } : { current: now, prior: before }];
    }),
  );
}

/** What counts for unit A once every repair has been applied. */
function repaired(rowsOfA: Record<string, Row>): readonly string[] {
  const collected = year(rowsOfA);
  const findings = checkAnswers(collected);
  const decisions = findings.flatMap((finding) => repairDecisions(finding, 'đã hỏi đơn vị'));
  const answers = withholdAndDecide(collected, findings, decisions).answers.get('A');
  return CODES.map((code) => {
    const figure = answers?.get(code)?.current?.figure;
    return figure?.state === 'value' ? toDecimalText(figure.value) : '';
  });
}

describe('swapped columns', () => {
  it('are one finding with the cells of both columns', () => {
    const cells = 'D5;C5;D6;C6;D7;C7;D8;C8;D9;C9';
    findingsEqual(checkAnswers(year(rows(PUBLISHED, TRUE))), [
      `same-as-prior A · ${cells} VT011=2950; VT012=55100; VT015=40200; VT020=960; VT120=251`,
    ]);
  });

  it('are put right by one repair', () => {
    assert.deepEqual(repaired(rows(PUBLISHED, TRUE)), TRUE);
  });

  it('are nothing in a sheet whose columns are right', () => {
    assert.deepEqual(checkAnswers(year(rows(TRUE, PUBLISHED))), []);
  });
});

describe('the two years of one row', () => {
  const sent = (code: string, current: string, prior: string) => ({
    ...rows(TRUE, PUBLISHED),
    [code]: { current, prior },
  });

  it('are exchanged where the published figure stands in this year’s cell', () => {
    const exchanged = sent('VT012', '52000', '55100');
    findingsEqual(checkAnswers(year(exchanged)), [
      'prior-differs-from-published A VT012 D6;C6 55100',
    ]);
    assert.deepEqual(repaired(exchanged), TRUE);
  });

  it('are not where this year has a figure of its own', () => {
    findingsEqual(checkAnswers(year(sent('VT012', '55100', '52100'))), [
      'prior-differs-from-published A VT012 C6 52000',
    ]);
  });
});

describe('two rows', () => {
  it('are put right where each figure fits the other’s last year', () => {
    const swapped = rows(['960', '55100', '40200', '2950', '251']);
    findingsEqual(checkAnswers(year(swapped)), ['rows-shifted A · D5;D8 VT011=2950; VT020=960']);
    assert.deepEqual(repaired(swapped), TRUE);
  });

  it('are not looked for against a last year that was shared out by weights', () => {
    const swapped = rows(['960', '55100', '40200', '2950', '251']);
    const split = {
      ...year(swapped),
      book: {
        ...year(swapped).book,
        units: [aUnit('A'), aUnit('OLD', { validTo: '2021-12-31' })],
        knownFigures: CODES.map((code, place) =>
          published('OLD', code, String(2 * Number(PUBLISHED[place]))),
        ),
        boundaries: [boundary('OLD', 'A', rational(1, 2)), boundary('OLD', 'B', rational(1, 2))],
      },
    };
    assert.deepEqual(checkAnswers(split), []);
  });

  it('are told without a proposal where one would be more than its whole', () => {
    const sent: Record<string, Row> = {
      VT011: { current: '960', prior: '3100' },
      VT012: { current: '2500', prior: '2600' },
      VT020: { current: '2950', prior: '900' },
    };
    const isPart = { VT011: { partOf: ['VT012'] } as const };
    const story = (changes: Readonly<Record<string, { partOf: readonly string[] }>>) =>
      aCollectedYear({
        indicators: ['VT011', 'VT012', 'VT020'].map((code) =>
          anIndicator(code, changes[code] ?? {}),
        ),
        units: [aUnit('A')],
        sheets: { A: sent },
      });
    findingsEqual(checkAnswers(story({})), ['rows-shifted A · D5;D7 VT011=2950; VT020=960']);
    const found = checkAnswers(story(isPart)).filter(({ rule }) => rule === 'rows-shifted');
    findingsEqual(found, ['rows-shifted A · D5;D7']);
  });

  it('may be two columns of a unit’s row, in a table of units', () => {
    const collected = year(rows(['960', '55100', '40200', '2950', '251']));
    const inRow = new Map(
      [...(collected.answers.get('A') ?? [])].map(([code, answer], place) => {
        const { current } = answer;
        const source = current && { ...current.source, cell: `${'DFHJL'.charAt(place)}11` };
        return [code, current && source ? { ...answer, current: { ...current, source } } : answer];
      }),
    );
    const table = { ...collected, answers: new Map([['A', inRow]]) };
    const findings = checkAnswers(table);
    findingsEqual(findings, ['rows-shifted A · D11;J11 VT011=2950; VT020=960']);
    assert.match(
      findings[0] ? sentenceOf(findings[0].message, 'vi') : '',
      /số của hai cột VT011, VT020/u,
    );
  });

  it('are found in thousands as well as one by one', () => {
    const sheet = rows(['960', '55100', '40200', '2950', '251']);
    const inThousands = Object.fromEntries(
      Object.entries(sheet).map(([code, row]) => [
        code,
        code === 'VT120' ? row : { ...row, measure: 'nghìn thuê bao' },
      ]),
    );
    findingsEqual(checkAnswers(year(inThousands)), [
      'rows-shifted A · D5;D8 VT011=2950; VT020=960',
    ]);
  });

  it('need not be far from their own where each closely fits the other’s', () => {
    const found = checkAnswers(year(rows(['2950', '40200', '55100', '960', '251'])));
    findingsEqual(
      found.filter(({ rule }) => rule === 'rows-shifted'),
      ['rows-shifted A · D6;D7 VT012=55100; VT015=40200'],
    );
  });

  it('are left alone where one of them moved by itself, or both are near their own', () => {
    const found = (...sent: string[]) =>
      checkAnswers(year(rows(sent))).filter(({ rule }) => rule === 'rows-shifted');
    findingsEqual(found('960', '55100', '40200', '960', '251'), []);
    findingsEqual(found('2950', '43000', '44000', '960', '251'), []);
  });
});

describe('rows-shifted', () => {
  // The first cell was left out: each figure stands one row too high.
  const up = [...TRUE.slice(1), '17'];
  // A cell was put in at the top: each figure stands one row too low.
  const down = ['17', ...TRUE.slice(0, -1)];

  it('is one finding naming the cells', () => {
    findingsEqual(checkAnswers(year(rows(down))), [
      'rows-shifted A · D5;D6;D7;D8;D9 VT011=2950; VT012=55100; VT015=40200; VT020=960; VT120=…',
    ]);
    findingsEqual(checkAnswers(year(rows(up))), [
      'rows-shifted A · D6;D5;D7;D8;D9 VT012=55100; VT015=40200; VT020=960; VT120=251; VT011=…',
    ]);
  });

  it('takes each figure back to its row', () => {
    assert.deepEqual(repaired(rows(down)).slice(0, 4), TRUE.slice(0, 4));
    assert.deepEqual(repaired(rows(up)).slice(1), TRUE.slice(1));
  });

  it('leaves out what stands in the last row, which is the figure of the row before', () => {
    assert.equal(repaired(rows(down))[4], '');
    assert.equal(repaired(rows(up))[0], '');
  });

  it('is decided once every row is, and says so of no single value', () => {
    const [finding] = checkAnswers(year(rows(down)));
    assert.ok(finding);
    const decisions = repairDecisions(finding, 'đã hỏi đơn vị');
    const [decided] = markDecided([finding], decisions);
    assert.equal(decided?.severity, 'note');
    assert.match(findingSentence(decided, 'vi'), /^Đã quyết định: sửa theo từng dòng \(lý do/u);
    assert.deepEqual(markDecided([finding], decisions.slice(0, -1)), [finding]);
  });

  it('takes along a row between shifted ones that is near its own last year by chance', () => {
    // This year 124, 4620, 5100, 32500, 820, each one row too low: 4620 stands beside last year's 5000.
    const shifted = year(rows(['17', '124', '4620', '5100', '32500']), [
      '120',
      '4500',
      '5000',
      '31000',
      '800',
    ]);
    const found = checkAnswers(shifted).filter(({ rule }) => rule === 'rows-shifted');
    findingsEqual(found, [
      'rows-shifted A · D5;D6;D7;D8;D9 VT011=124; VT012=4620; VT015=5100; VT020=32500; VT120=…',
    ]);
  });

  it('is proven among rows of like size by many that fit one row away', () => {
    // True are 1030, 1545, 1050, 1610, 990, 1480, each one row too low.
    const prior = ['1000', '1500', '1020', '1560', '970', '1440'];
    findingsEqual(shiftsIn(prior, ['1200', '1030', '1545', '1050', '1610', '990']), [
      'rows-shifted A · D5;D6;D7;D8;D9;D10 R1=1030; R2=1545; R3=1050; R4=1610; R5=990; R6=…',
    ]);
    // All up by half is no shift.
    findingsEqual(shiftsIn(prior, ['1500', '2250', '1530', '2340', '1455', '2160']), []);
  });

  it('is proven by four rows of like size that are off and fit closely one row away', () => {
    // True are 4120, 5140, 3910, 6080 in rows 6 to 9, of which row 6 took another's; row 10 is right.
    const prior = ['5100', '4000', '5000', '3800', '5900', '4400'];
    findingsEqual(shiftsIn(prior, ['5250', '5300', '4120', '5140', '3910', '4530']), [
      'rows-shifted A · D6;D7;D8;D9 R2=4120; R3=5140; R4=3910; R5=…',
    ]);
    // The 5250 of row 5 stands twice, and three figures one row too low.
    findingsEqual(shiftsIn(prior, ['5250', '5250', '4120', '5140', '6100', '4530']), [
      'rows-shifted A · D6;D7;D8 R2=4120; R3=5140; R4=…',
    ]);
    // Each figure moved by as much, and none fits its neighbour.
    findingsEqual(shiftsIn(prior, ['5250', '3100', '6600', '2900', '7600', '4530']), []);
  });

  it('is proven by an empty cell before rows that fall one below the other', () => {
    // True are 44219, 32405, 23168, 16733 in rows 6 to 9, of which row 6 was left empty.
    const prior = ['812', '41300', '29816', '21347', '15892', '14207', '640'];
    findingsEqual(shiftsIn(prior, ['830', '', '44219', '32405', '23168', '16733', '655']), [
      'rows-shifted A · D6;D7;D8;D9;D10 R2=44219; R3=32405; R4=23168; R5=16733; R6=…',
    ]);
  });

  it('is proven by an empty cell before it and a far figure behind it, though rows between are near by chance', () => {
    // True are 41492, 32320, 31161, 9002, 8912 in rows 6 to 10, of which row 6 was left empty; row 11 had 29.
    const prior = ['26', '41482', '31053', '28740', '8929', '8608', '29', '29'];
    findingsEqual(shiftsIn(prior, ['27', '', '41492', '32320', '31161', '9002', '8912', '29']), [
      'rows-shifted A · D6;D7;D8;D9;D10;D11 R2=41492; R3=32320; R4=31161; R5=9002; R6=8912; R7=…',
    ]);
    // The same empty cell, and the figures where they belong.
    findingsEqual(shiftsIn(prior, ['27', '', '32320', '31161', '9002', '8912', '29', '29']), []);
  });

  it('is proven by an empty cell and two figures behind it that fit the row before, one of them far', () => {
    // True are 5154, 3842, 3560, 1518 in rows 5 to 8, of which row 5 was left empty; 1518 may as well be row 9's own.
    const prior = ['4885', '3484', '3500', '1418', '1499', '900'];
    findingsEqual(shiftsIn(prior, ['', '5154', '3842', '3560', '1518', '950']), [
      'rows-shifted A · D5;D6;D7;D8 R1=5154; R2=3842; R3=3560; R4=…',
    ]);
    // The whole typed in its part's row, and all else where it belongs.
    findingsEqual(shiftsIn(prior, ['', '5154', '3842', '1518', '1560', '950']), []);
    // One figure far from its own row that fits the row before by chance.
    findingsEqual(shiftsIn(prior, ['', '3610', '3700', '3560', '1580', '950']), []);
  });

  it('is proven by a small number that stands twice, the second time far from the row’s own', () => {
    const lastYear = ['31', '13748', '9775', '4665', '4396'];
    const found = checkAnswers(year(rows(['34', '34', '14584', '10900', '5003']), lastYear));
    findingsEqual(
      found.filter(({ rule }) => rule === 'rows-shifted'),
      ['rows-shifted A · D6;D7;D8;D9 VT012=14584; VT015=10900; VT020=5003; VT120=…'],
    );
  });

  it('is nothing where rows that fall one below the other have all grown', () => {
    // Each row has 13 % less than the one above and grew by 18 %: 118 % of 87 % is 103 %.
    const prior = ['10000', '8700', '7569', '6585', '5729'];
    const grown = prior.map((value) => String(Math.round(Number(value) * 1.18)));
    findingsEqual(shiftsIn(prior, grown), []);
    findingsEqual(shiftsIn(prior, ['', ...grown.slice(1)]), []);
  });

  it('is nothing where rows are near their own last year', () => {
    assert.deepEqual(checkAnswers(year(rows(TRUE))), []);
  });

  // A district: true are 115, 18707, 12189, 10958, 6656, 7421, 11, 131 in rows 5 to 12.
  const DISTRICT = ['109', '17727', '11129', '9731', '6172', '6871', '11', '128'];

  it('names a short shift behind an empty cell, among rows of like size', () => {
    // Row 5 left empty: six figures stand one row too low, the last upon the 11 of row 11.
    const sent = ['', '115', '18707', '12189', '10958', '6656', '7421', '131'];
    findingsEqual(shiftsIn(DISTRICT, sent), [
      'rows-shifted A · D5;D6;D7;D8;D9;D10;D11 R1=115; R2=18707; R3=12189; R4=10958; R5=6656; R6=7421; R7=…',
    ]);
  });

  it('goes to the last row, though the figure there is near its own last year', () => {
    // True are 428, 147975, 144276, 133473; an enterprise's column stands one row too low.
    findingsEqual(
      shiftsIn(
        ['1496', '403', '420', '140047', '135845', '126042'],
        ['22', '1518', '411', '428', '147975', '144276'],
      ),
      ['rows-shifted A · D5;D6;D7;D8;D9;D10 R1=1518; R2=411; R3=428; R4=147975; R5=144276; R6=…'],
    );
  });

  it('is proven by the last row with two others, though one between them is near its own last year', () => {
    // True are 97671, 21, 21, 211, 1145 in rows 5 to 9; that of row 5 stands twice.
    const prior = ['90629', '20', '20', '176', '1050', '18'];
    findingsEqual(shiftsIn(prior, ['97671', '97671', '21', '21', '211', '18']), [
      'rows-shifted A · D6;D7;D8;D9 R2=21; R3=21; R4=211; R5=…',
    ]);
  });

  it('says that it may go on where the row behind the last has a number that fits', () => {
    const sentence = (prior: string, behind: string) => {
      const [finding] = shiftsIn(['120', '4500', '31000', prior], ['17', '124', '4620', behind]);
      return finding ? sentenceOf(finding.message, 'vi') : '';
    };
    // R3 has 4620 of R2; its own may be the 32500 of R4, which may as well be R4's.
    assert.match(
      sentence('32000', '32500'),
      /số của chính R3 \(có thể là số ở dòng R4: xem đoạn lệch có dài hơn không\)\.$/u,
    );
    assert.match(sentence('900', '910'), /số của chính R3\.$/u);
  });

  it('loses no number where that of the last row stands in the first', () => {
    // True are 203, 202, 196, 22211, 17271 in rows 6 to 10, the last typed before the others.
    const prior = ['19547', '203', '201', '193', '20116', '14025'];
    const turned = ['19810', '17271', '203', '202', '196', '22211'];
    findingsEqual(shiftsIn(prior, turned), [
      'rows-shifted A · D6;D7;D8;D9;D10 R2=203; R3=202; R4=196; R5=22211; R6=17271',
    ]);
    // The first typed behind the others.
    findingsEqual(shiftsIn(prior, ['19810', '202', '196', '22211', '17271', '203']), [
      'rows-shifted A · D7;D6;D8;D9;D10 R2=203; R3=202; R4=196; R5=22211; R6=17271',
    ]);
  });

  it('is rather an exchange of two rows where that explains as much', () => {
    // True are 203 and 19500 in rows 5 and 8; 21500 in row 9 is near its own last year.
    findingsEqual(
      shiftsIn(['200', '201', '193', '20116', '19000'], ['20900', '202', '196', '203', '21500']),
      ['rows-shifted A · D5;D8 R1=203; R4=20900'],
    );
  });

  it('ends before rows of like size that stand where they belong', () => {
    // True are 123, 4626, 318, and in row 8 what the shift overwrote; rows 9 to 11 are right: 2.8 % more.
    findingsEqual(
      shiftsIn(
        ['120', '4500', '310', '31000', '27000', '24000', '21000'],
        ['17', '123', '4626', '318', '27756', '24672', '21588'],
      ),
      ['rows-shifted A · D5;D6;D7;D8 R1=123; R2=4626; R3=318; R4=…'],
    );
  });

  it('proposes for a row that looks slipped by a thousand what the shift says', () => {
    // 16 of row 8 stands upon row 7, where last year was 13511: not 16000 but the 14239 of row 6.
    const shifted = checkAnswers(
      district(
        ['101', '28185', '17943', '13511', '16', '575'],
        ['29376', '20296', '14239', '16', '587', '59'],
      ),
    );
    const ofRow = shifted.filter(({ rule }) => rule === 'unit-slip' || rule === 'rows-shifted');
    findingsEqual(ofRow, [
      'unit-slip A R4 D8 14239',
      'rows-shifted A · D6;D5;D7;D8;D9;D10 R2=29376; R3=20296; R4=14239; R5=16; R6=587; R1=…',
    ]);
    const [slip] = ofRow;
    assert.match(slip ? sentenceOf(slip.message, 'vi') : '', /ô D7: 14\.239 thuê bao/u);
  });
});

function district(lastYear: readonly string[], thisYear: readonly string[]) {
  const codes = lastYear.map((_, place) => `R${place + 1}`);
  return aCollectedYear({
    indicators: codes.map((code) => anIndicator(code)),
    units: [aUnit('A')],
    sheets: {
      A: Object.fromEntries(
        codes.map((code, place) => [code, { current: thisYear[place] ?? '' }] as const),
      ),
    },
    known: codes.map((code, place) => published('A', code, lastYear[place] ?? '')),
  });
}

function shiftsIn(lastYear: readonly string[], thisYear: readonly string[]) {
  return checkAnswers(district(lastYear, thisYear)).filter(({ rule }) => rule === 'rows-shifted');
}

describe('a unit’s row of a table of units', () => {
  it('that was pushed to the right is put back', () => {
    const collected = year(rows(['', '2950', '55100', '40200', '251']));
    const inRow = new Map(
      [...(collected.answers.get('A') ?? [])].map(([code, answer], place) => {
        const current = answer.current ?? assert.fail();
        const source = { ...current.source, cell: `${'DHLPT'.charAt(place)}11` };
        return [code, { ...answer, current: { ...current, source } }];
      }),
    );
    const found = checkAnswers({ ...collected, answers: new Map([['A', inRow]]) }).filter(
      ({ rule }) => rule === 'rows-shifted',
    );
    findingsEqual(found, [
      'rows-shifted A · D11;H11;L11;P11 VT011=2950; VT012=55100; VT015=40200; VT020=…',
    ]);
    assert.match(
      sentenceOf((found[0] ?? assert.fail()).message, 'vi'),
      /3 cột liền nhau .* nằm ở cột ngay bên phải: nghi bị lệch cột/u,
    );
  });
});

describe('a column of a table of units', () => {
  const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'K', 'L', 'M'];
  /** One row for each unit, from row 5 on. */
  function shiftsAmongUnits(lastYear: readonly string[], thisYear: readonly string[]) {
    const units = NAMES.slice(0, lastYear.length);
    const collected = aCollectedYear({
      indicators: [anIndicator('CDS092')],
      units: units.map((code) => aUnit(code)),
      sheets: Object.fromEntries(
        units.map((code, place) => [code, { CDS092: { current: thisYear[place] ?? '' } }]),
      ),
      known: units.map((code, place) => published(code, 'CDS092', lastYear[place] ?? '')),
    });
    const inTable = [...collected.answers].map(([unit, answers], place) => {
      const answer = answers.get('CDS092') ?? assert.fail();
      const current = answer.current ?? assert.fail();
      const source = { file: 'T.xlsx', sheet: 'Biểu', cell: `D${5 + place}` };
      return [unit, new Map([['CDS092', { ...answer, current: { ...current, source } }]])] as const;
    });
    return checkAnswers({ ...collected, answers: new Map(inTable) }).filter(
      ({ rule }) => rule === 'rows-shifted',
    );
  }
  const LAST_YEAR = ['2500', '310', '2890', '640', '4120', '980', '2700'];

  it('that was pushed down is told of each unit with its own figure', () => {
    // True are 324, 3021, 669, 4307 in rows 6 to 9, of which row 6 was left empty; row 10 had 1010.
    const found = shiftsAmongUnits(LAST_YEAR, ['2600', '', '324', '3021', '669', '4307', '2810']);
    findingsEqual(found, [
      'rows-shifted B CDS092 D6 324',
      'rows-shifted C CDS092 D7 3021',
      'rows-shifted D CDS092 D8 669',
      'rows-shifted E CDS092 D9 4307',
      'rows-shifted F CDS092 D10 CDS092=…',
    ]);
    assert.match(
      sentenceOf((found[1] ?? assert.fail()).message, 'vi'),
      /nghi cột này bị lệch dòng\. Nếu đúng vậy thì số của Viễn thông C nằm ở ô D8: 3\.021/u,
    );
  });

  it('in which two units have each other’s figure is told of both', () => {
    const found = shiftsAmongUnits(LAST_YEAR, [
      '2600',
      '324',
      '690',
      '3021',
      '4307',
      '1010',
      '2810',
    ]);
    findingsEqual(found, ['rows-shifted C CDS092 D7 3021', 'rows-shifted D CDS092 D8 690']);
    assert.match(
      sentenceOf((found[0] ?? assert.fail()).message, 'vi'),
      /của Viễn thông C và của Viễn thông D .* số của Viễn thông C nằm ở ô D8: 3\.021/u,
    );
  });

  it('is left alone where two units moved by themselves, or all are of one size', () => {
    findingsEqual(
      shiftsAmongUnits(LAST_YEAR, ['2600', '324', '690', '1900', '4307', '1010', '2810']),
      [],
    );
    const alike = ['1000', '1150', '1020', '1180', '970', '1140', '1010'];
    findingsEqual(shiftsAmongUnits(alike, ['', '1030', '1185', '1050', '1200', '990', '1180']), []);
  });

  it('that was pushed down behind an empty cell is seen among units of like size as well', () => {
    // True are 379, 519, 695, 448 in rows 6 to 9, of which row 6 was left empty.
    const prior = [
      '658',
      '380',
      '510',
      '639',
      '439',
      '763',
      '531',
      '366',
      '679',
      '949',
      '798',
      '927',
    ];
    const behind = ['545', '370', '701', '986', '833', '931'];
    const found = shiftsAmongUnits(prior, ['676', '', '379', '519', '695', '448', ...behind]);
    findingsEqual(found, [
      'rows-shifted B CDS092 D6 379',
      'rows-shifted C CDS092 D7 519',
      'rows-shifted D CDS092 D8 695',
      'rows-shifted E CDS092 D9 448',
      'rows-shifted F CDS092 D10 CDS092=…',
    ]);
    // The empty cell alone, and units of which some grew and others fell by much.
    for (const sent of [
      ['676', '', '519', '695', '448', '778'],
      ['676', '', '420', '760', '520', '600'],
    ]) {
      findingsEqual(shiftsAmongUnits(prior, [...sent, ...behind]), []);
    }
  });
});

describe('a decimal mark elsewhere', () => {
  it('is proposed where it alone explains the growth', () => {
    const collected = aCollectedYear({
      indicators: [money('BC110', { growthReview: {} })],
      units: [aUnit('A')],
      sheets: { A: { BC110: { prior: '12.10', current: '125' } } },
    });
    findingsEqual(checkAnswers(collected), ['growth-out-of-bounds A BC110 D5 12.5']);
  });

  it('is not proposed for a whole number that would not stay one', () => {
    const collected = aCollectedYear({
      indicators: [anIndicator('VT012', { growthReview: {} })],
      units: [aUnit('A')],
      sheets: { A: { VT012: { prior: '120', current: '1253' } } },
    });
    findingsEqual(checkAnswers(collected), ['growth-out-of-bounds A VT012 D5']);
  });
});
