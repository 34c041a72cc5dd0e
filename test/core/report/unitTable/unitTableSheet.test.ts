import assert from 'node:assert/strict';
import { compiledSheets } from '#core/book/bookSheets';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import { textOfContent } from '#core/report/document/cellText';
import type { PlannedCell } from '#core/workbook/sheetPlan';
import { syntheticBook, syntheticReadings, type SyntheticOptions } from '../../book/syntheticYear';

describe('a table of units', () => {
  it('says of single columns what year they are of, and which are more final than the heads say', () => {
    // The statistics office's population of 2022 is provisional (P), all that units sent an estimate (E).
    assert.ok(
      textsOf('Biểu 03', { known: PEOPLE_OF_H3 }).includes(
        'Số liệu năm 2022 (kể cả cột không ghi năm) là số ước tính, trừ số sơ bộ: Dân số trung bình.',
      ),
    );
  });

  it('says which rows are more final than the heads', () => {
    // What VT-A sent is final; all others sent estimates.
    const readings = syntheticReadings().map((reading) => ({
      ...reading,
      submissions: reading.submissions.map((one) => ({
        ...one,
        observations: one.observations.map((sent) =>
          sent.unit === 'VT-A' && sent.role === 'current'
            ? { ...sent, status: 'A' as const }
            : sent,
        ),
      })),
    }));
    const { tables } = compiledSheets(compileYearEnd(syntheticBook(), readings, []));
    const rows = [...(tables.find(({ name }) => name === 'Biểu 04')?.rows ?? [])];
    const notes = rows.flatMap(({ cells }) => cells.map(shown));
    assert.ok(notes.includes('Riêng số năm 2022 của Viễn thông A là số chính thức.'));
    assert.ok(!textsOf('Biểu 04').some((text) => text.startsWith('Riêng số năm')));
  });

  it('needs no word on the status where every column has its year, and they are alike', () => {
    const notes = textsOf('Biểu 11b', { sent: 'IN-A XBI020 12 11\n' }, PRINTERS);
    assert.ok(notes.includes('IN, PHÁT HÀNH THEO CƠ SỞ'));
    assert.deepEqual(
      notes.filter((note) => note.startsWith('Số liệu năm')),
      [],
    );
  });

  it('says which of last year’s columns are less final than the heads say', () => {
    const known = 'VT-A,VT100,2021,E,290,,tỷ đồng,,,\n';
    assert.ok(
      textsOf('Biểu 04', { known }).some((text) =>
        text.startsWith('Số liệu năm 2021 là số chính thức, trừ số ước tính: Doanh thu'),
      ),
    );
  });

  it('leaves out a column in which nobody has a figure, and names it below', () => {
    // Nobody is asked for teams of villages; teams of communes are 20, x and "-".
    const texts = textsOf('Biểu 08', {}, TEAMS);
    const note = 'Không in các cột chưa có số liệu: Số Tổ công nghệ số cộng đồng cấp thôn.';
    assert.ok(texts.includes(note));
    assert.ok(texts.includes('Số Tổ công nghệ số cộng đồng (tổ)'));
    assert.ok(!texts.some((text) => text.startsWith('Số Tổ công nghệ số cộng đồng cấp thôn (')));
  });

  it('leaves out a column of which only the whole has a figure, and says that the rows have none', () => {
    // Post offices are counted by enterprises, people by the statistics office: none of it by district.
    const texts = textsOf('Biểu 03');
    const note = 'Không in các cột chỉ có số chung, không có số của từng địa bàn: ';
    const [named = ''] = texts.filter((text) => text.startsWith(note));
    assert.equal(
      named,
      `${note}Số điểm phục vụ bưu chính; Bưu cục; Dân số trung bình; Số dân phục vụ bình quân một điểm.`,
    );
    assert.ok(!texts.some((text) => text.startsWith('Bưu cục (')));
  });

  it('says “…” of what an area has and nobody counted there, for it is not inapplicable', () => {
    const rows = linesOf('Biểu 03', { known: PEOPLE_OF_H3 });
    const people = (name: string) => rows.find((cells) => cells[1] === name)?.at(-1);
    assert.deepEqual([people('Huyện Ba'), people('Thành phố Bốn')], ['450.000', '…']);
  });

  it('says x of what other kinds of its family are asked for', () => {
    // A provider of Internet service has no telephones: telephone enterprises have.
    const internet = linesOf('Biểu 04').find((cells) => cells[1] === 'Internet C');
    assert.deepEqual(internet?.slice(2, 4), ['x', 'x']);
  });

  it('never prints as a district’s own what it sent for a sum of parts, of which others give most', () => {
    const sent = 'H3 BC020 2 2\n';
    const texts = textsOf('Biểu 03', { sent });
    assert.ok(!texts.some((text) => text.startsWith('Số điểm phục vụ bưu chính (')));
    const row = linesOf('Biểu 03', { sent }).find((cells) => cells[1] === 'Huyện Ba');
    assert.deepEqual(row?.slice(2), ['2', '2', 'x'], 'its commune points, over a base below 10');
  });

  it('says where rows as they are printed do not add up to the total, which is no mistake', () => {
    // 300,5 + 99,99 + 5,5 tỷ in whole tỷ: 301 + 100 + 6 beside 406.
    const inWholes = (book: Book): Book => ({
      ...book,
      indicators: book.indicators.map((one) =>
        one.code === 'VT100' ? { ...one, decimals: 0 } : one,
      ),
    });
    const starts = 'Do làm tròn, các dòng có thể không cộng đúng bằng dòng tổng: ';
    const [note] = textsOf('Biểu 04', {}, inWholes).filter((text) => text.startsWith(starts));
    assert.equal(note, `${starts}Doanh thu dịch vụ viễn thông.`);
    assert.ok(!textsOf('Biểu 04').some((text) => text.startsWith(starts)));
  });

  it('says where a rate is not that of the printed levels beside it, and only there', () => {
    // 300,5 / 290,25 is +3,53 %; printed in whole tỷ, 301 and 290, a reader finds +3,79 %.
    const inWholes = (book: Book): Book => ({
      ...book,
      indicators: book.indicators.map((one) =>
        one.code === 'VT100' ? { ...one, decimals: 0 } : one,
      ),
    });
    const note = 'Tỷ lệ, mức tăng, giảm tính từ số chưa làm tròn.';
    assert.ok(textsOf('Biểu 04', {}, inWholes).includes(note));
    assert.ok(!textsOf('Biểu 04').includes(note));
  });

  it('says why last year’s total is not the sum of its rows: a unit has ended since, or the total was published', () => {
    const starts = 'Dòng tổng năm 2021 ';
    const notes = (options: SyntheticOptions, changed?: (book: Book) => Book) =>
      textsOf('Biểu 02', options, changed).filter((text) => text.startsWith(starts));
    const known = [
      'BC-A,BC130,2021,A,40,,người,,,',
      'BC-B,BC130,2021,A,30,,người,,,',
      'BC-C,BC130,2021,A,20,,người,,,',
    ];
    const sent = 'BC-A BC130 41\nBC-B BC130 31\nBC-C BC130 21\n';
    const rows = `${known.join('\n')}\n`;
    const names = (one: string) => one.includes('Số lao động bưu chính');
    assert.deepEqual(notes({ known: rows, sent }).filter(names), []);
    const [ended = ''] = notes({ known: rows, sent }, ENDED);
    assert.ok(ended.startsWith(`${starts}gồm cả số của đơn vị nay không còn (Bưu chính Z): `));
    assert.ok(names(ended));
  });

  it('is not made where the register has no such units', () => {
    assert.deepEqual(textsOf('Biểu 11b'), []);
    assert.deepEqual(
      textsOf('Biểu 03', {}, (book) => withoutKind(book, 'DISTRICT')),
      [],
    );
  });

  it('is not made where none of its units has a figure, but for people and households', () => {
    assert.deepEqual(textsOf('Biểu 11b', {}, PRINTERS), []);
    const book = syntheticBook();
    const areas = new Set(book.units.filter(({ kind }) => kind === 'DISTRICT').map(codeOf));
    const isOfField = (one: { readonly unit: string; readonly indicator: string }): boolean =>
      areas.has(one.unit) && !one.indicator.startsWith('TH');
    const knownFigures = book.knownFigures.filter((one) => !isOfField(one));
    const general = syntheticReadings().map((reading) => ({
      ...reading,
      submissions: reading.submissions.map((one) => ({
        ...one,
        observations: one.observations.filter((sent) => !isOfField(sent)),
      })),
    }));
    const namesOf = (compilation: Compilation) =>
      compiledSheets(compilation).tables.map(({ name }) => name);
    assert.ok(namesOf(compileYearEnd(book, syntheticReadings(), [])).includes('Biểu 03'));
    const names = namesOf(compileYearEnd({ ...book, knownFigures }, general, []));
    assert.ok(!names.includes('Biểu 03'));
  });
});

type Book = ReturnType<typeof syntheticBook>;

const PEOPLE_OF_H3 = 'H3,TH010,2022,P,450000,,người,,,\n';

function codeOf({ code }: { readonly code: string }): string {
  return code;
}

function withoutKind(book: Book, kind: string): Book {
  return { ...book, units: book.units.filter((unit) => unit.kind !== kind), boundaries: [] };
}

/** A fourth postal enterprise, until the end of last year. */
function ENDED(book: Book): Book {
  const units = book.units.flatMap((unit) =>
    unit.code === 'BC-C'
      ? [unit, { ...unit, code: 'BC-Z', name: 'Bưu chính Z', validTo: '2021-12-31' }]
      : [unit],
  );
  const known = book.knownFigures.filter(({ indicator }) => indicator === 'BC130');
  const [last] = known.filter(({ unit }) => unit === 'BC-C');
  assert.ok(last);
  return { ...book, units, knownFigures: [...book.knownFigures, { ...last, unit: 'BC-Z' }] };
}

/** Two printers of whom nothing is known but the kind. */
function PRINTERS(book: Book): Book {
  const phones = book.indicators.find(({ code }) => code === 'VT012');
  const operator = book.units.find(({ code }) => code === 'VT-A');
  assert.ok(phones && operator);
  const pages = {
    ...phones,
    code: 'XBI020',
    name: 'Sản lượng in',
    reportedBy: ['ENT_PRINT'] as const,
  };
  const printer = {
    ...operator,
    code: 'IN-A',
    name: 'In A',
    aliases: [],
    kind: 'ENT_PRINT' as const,
  };
  return { ...book, indicators: [...book.indicators, pages], units: [...book.units, printer] };
}

function TEAMS(book: Book): Book {
  const teams = book.indicators.find(({ code }) => code === 'CDS120');
  assert.ok(teams);
  const ofVillages = { ...teams, code: 'CDS121', nameVi: 'Số Tổ công nghệ số cộng đồng cấp thôn' };
  return { ...book, indicators: [...book.indicators, ofVillages] };
}

/** Every text on a sheet of the synthetic year; none where it has no such sheet. */
function textsOf(
  name: string,
  options: SyntheticOptions = {},
  changed: (book: Book) => Book = (book) => book,
): readonly string[] {
  return linesOf(name, options, changed).flat();
}

/** Its rows. */
function linesOf(
  name: string,
  options: SyntheticOptions = {},
  changed: (book: Book) => Book = (book) => book,
): readonly (readonly string[])[] {
  const book = changed(syntheticBook(options));
  const { tables } = compiledSheets(compileYearEnd(book, syntheticReadings(options), []));
  const rows = [...(tables.find((sheet) => sheet.name === name)?.rows ?? [])];
  return rows.map(({ cells }) => cells.map(shown));
}

function shown({ content, style }: PlannedCell): string {
  return textOfContent(content, style.numberFormat);
}
