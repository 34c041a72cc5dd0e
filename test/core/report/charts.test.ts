import assert from 'node:assert/strict';
import { compiledSheets } from '#core/book/bookSheets';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Indicator } from '#core/catalogue/indicator';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { toDecimalText } from '#core/numbers/decimalText';
import { equals, rational, sum } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { ChartPlan } from '#core/workbook/chartPlan';
import type { PlannedCell, SheetPlan } from '#core/workbook/sheetPlan';
import { valueOf } from '#core/report/frame/shownContent';
import {
  EARLIER_YEARS,
  syntheticBook,
  syntheticCompilation,
  syntheticReadings,
} from '../book/syntheticYear';
import { aDistrict } from './sentences/aCompilation';

describe('the report’s charts', () => {
  const compilation = syntheticCompilation({ known: EARLIER_YEARS });
  const sheet = chartSheetOf(compilation);
  const charts = sheet.charts ?? [];
  const [growth, contributions, ranked, years] = charts;

  it('draw growth, contributions to it, ranked units and a series of years', () => {
    assert.deepEqual(
      charts.map(({ kind }) => kind),
      ['bar', 'bar', 'bar', 'line'],
    );
  });

  it('draw what stands in the cells beside them, name by name and number by number', () => {
    for (const { categories, series } of charts) {
      assert.deepEqual(textsIn(sheet, categories.cells), categories.texts);
      for (const { name, cells, values } of series) {
        const at = { top: name.row, left: name.column, bottom: name.row, right: name.column };
        assert.deepEqual(textsIn(sheet, at), [name.text]);
        assert.deepEqual(
          cellsIn(sheet, cells).map((cell) => cell && valueOf(cell.content)),
          values.map((value) => value ?? ''),
        );
      }
    }
  });

  it('have a formula, or nothing, in every cell of a number: a text would be drawn as zero', () => {
    for (const { series } of charts) {
      for (const cell of series.flatMap(({ cells }) => cellsIn(sheet, cells))) {
        assert.ok(cell?.content.kind === 'formula' || cell?.content.kind === 'empty');
      }
    }
  });

  it('state growth only of complete totals over a base that is not too small', () => {
    // 1.850.000 / 1.799.600 = 1,02801.
    assert.equal(valueFor(growth, 'Tổng số thuê bao điện thoại'), '2.8');
    // One of three post enterprises has not said what it accepted.
    assert.equal(valueFor(growth, 'Sản lượng bưu gửi chấp nhận'), undefined);
  });

  it('name each domain above its bars', () => {
    assert.ok(growth);
    const { texts, headings = [] } = growth.categories;
    assert.deepEqual(
      headings.map((at) => texts[at]),
      ['TỔNG HỢP', 'BƯU CHÍNH', 'VIỄN THÔNG', 'INTERNET'],
    );
    assert.deepEqual(texts.slice(texts.indexOf('INTERNET')), [
      'INTERNET',
      'Thuê bao Internet băng rộng cố định',
    ]);
  });

  it('draw by its counts a domain of which nothing is said in per cent', () => {
    const indicators = compilation.book.indicators.map((one): Indicator =>
      one.domain === 'Bưu chính' ? { ...one, growthForm: 'abs_change' } : one,
    );
    const [counts] =
      chartSheetOf({ ...compilation, book: { ...compilation.book, indicators } }).charts ?? [];
    // 30 + 12 + 40 + 0 + 0 + 3 points after 30 + 11 + 38 + 0 + 0 + 0: 85/79 = 1,0759.
    assert.equal(valueFor(counts, 'Số điểm phục vụ bưu chính'), '7.6');
    assert.equal(valueFor(growth, 'Số điểm phục vụ bưu chính'), undefined);
  });

  it('draw rates apart, in points', () => {
    const totals = compilation.totals.map((total) =>
      total.indicator === 'CDS052' ? { ...total, isComplete: true } : total,
    );
    const rates = chartSheetOf({ ...compilation, totals }).charts?.[1];
    assert.match(rates?.title ?? '', /tỷ lệ chủ yếu theo lĩnh vực .* \(điểm phần trăm\)$/u);
    assert.deepEqual(rates?.categories.texts, [
      'INTERNET',
      'Tỷ lệ hộ gia đình có Internet',
      'CHUYỂN ĐỔI SỐ',
      'Tỷ lệ hồ sơ tiếp nhận trực tuyến',
    ]);
    // (190.000 + 140.001 + 3.999)/480.001 - (170.000 + 139.000 + 3.800)/470.000 = 69,58 - 66,55 %, with the
    // second decimal that the rate of dossiers takes: 64,56 - 47,95 = 16,61, while 64,6 - 47,9 is not 16,6.
    assert.equal(decimalsOf(rates, 0)[1], '3.03');
  });

  it('explain the growth of a headline that has moved, where another has one', () => {
    const still = {
      ...compilation,
      totals: compilation.totals.map((total) =>
        total.indicator === 'TH070' ? { ...total, growth: rational(1, 50) } : total,
      ),
    };
    const [, explained] = chartSheetOf(still).charts ?? [];
    assert.match(explained?.title ?? '', /tăng, giảm của (?!tổng doanh thu ngành)/u);
  });

  it('add the contributions of the parts up to the growth of their total', () => {
    assert.ok(contributions);
    const total = compilation.totals.find(({ indicator }) => indicator === 'TH070');
    const points = contributions.series[0]?.values.filter((value) => value !== undefined) ?? [];
    // As printed, to the last digit (statistics.md, M6).
    assert.ok(total?.growth && equals(sum(points), roundHalfAwayFromZero(total.growth, 2)));
    assert.deepEqual(
      contributions.categories.texts.map((text) => text),
      ['Doanh thu dịch vụ viễn thông', 'Doanh thu dịch vụ bưu chính'],
    );
  });

  it('rank units by a rate, the best first, and leave out who has none', () => {
    // 866 / 1.300 = 66,6 %; 1.200 / 1.900 = 63,2 %; Thành phố Bốn left the online dossiers blank.
    assert.deepEqual(ranked?.categories.texts, ['Huyện Ba', 'Huyện Một Hai']);
  });

  it('rank the first and the last ten of many units, and say so in the title', () => {
    // Districts 1 to 24 with 51 to 74 online of 100, besides the two above at 66,6 % and 63,2 %.
    const more = Array.from({ length: 24 }, (_, at) => `D${at + 1}`);
    const sent = more.map((code, at) => `${code} CDS050 100\n${code} CDS051 ${51 + at}`);
    const book = syntheticBook();
    const units = [...book.units, ...more.map((code) => aDistrict(code, `Huyện ${code}`))];
    const readings = syntheticReadings({ sent: sent.join('\n') });
    const many = chartSheetOf(compileYearEnd({ ...book, units }, readings, [])).charts?.[2];
    assert.match(
      many?.title ?? '',
      /theo đơn vị năm 2022: 10 đơn vị cao nhất, 10 đơn vị thấp nhất trong 26 đơn vị$/u,
    );
    assert.equal(many?.categories.texts.length, 20);
    // 74 down to 67 are eight, then 66,6 and 66; the last ten begin with 60.
    assert.deepEqual(many.categories.texts.slice(8, 11), ['Huyện Ba', 'Huyện D16', 'Huyện D10']);
  });

  it('break a line at a year that nobody knows', () => {
    assert.deepEqual(years?.categories.texts, ['2019', '2020', '2021', 'Ước tính 2022']);
    assert.deepEqual(decimalsOf(years, 0), ['1600000', '', '1799600', '1850000']);
  });

  it('draw no year of which units are still missing, and say so', () => {
    const partial = withTotal(compilation, { isComplete: false, unitsReported: ['VT-A'] });
    const line = chartSheetOf(partial).charts?.[3];
    // The other line goes on to 2022.
    assert.deepEqual(decimalsOf(line, 0), ['1600000', '', '1799600', '']);
    assert.ok(
      notesIn(partial).includes(
        'Tổng số thuê bao điện thoại năm 2022: tổng hợp từ 1/2 đơn vị, nên chưa vẽ.',
      ),
    );
  });

  it('draw no line from before a restated year into it', () => {
    const restated = withTotal(compilation, { priorBasis: 'restated' });
    const line = chartSheetOf(restated).charts?.[3];
    assert.deepEqual(decimalsOf(line, 0), ['1799600', '1850000']);
    assert.ok(
      notesIn(restated).includes(
        'Tổng số thuê bao điện thoại: các năm trước 2021 không so sánh được, nên không vẽ.',
      ),
    );
  });

  it('are not made from a year without figures', () => {
    const nothing: Compilation = {
      ...compilation,
      observations: [],
      book: { ...compilation.book, knownFigures: [] },
      totals: compilation.totals.map((total) => ({
        ...total,
        value: undefined,
        prior: undefined,
        growth: undefined,
        isComplete: false,
        byUnit: [],
        unitsApart: [],
      })),
    };
    const names = compiledSheets(nothing).tables.map(({ name }) => name);
    assert.ok(!names.includes('Biểu đồ'));
  });
});

function chartSheetOf(compilation: Compilation): SheetPlan {
  const sheet = compiledSheets(compilation).tables.find(({ name }) => name === 'Biểu đồ');
  assert.ok(sheet);
  return sheet;
}

function withTotal(compilation: Compilation, given: Partial<IndicatorTotal>): Compilation {
  const totals = compilation.totals.map((total) =>
    total.indicator === 'VT010' ? { ...total, ...given } : total,
  );
  return { ...compilation, totals };
}

function notesIn(compilation: Compilation): readonly unknown[] {
  return [...chartSheetOf(compilation).rows]
    .flatMap(({ cells }) => cells)
    .filter(({ style }) => style.look === 'note')
    .map(({ content }) => valueOf(content));
}

type Area = ChartPlan['position'];

function cellsIn({ rows }: SheetPlan, { top, left, bottom }: Area): (PlannedCell | undefined)[] {
  return [...rows]
    .filter(({ row }) => row >= top && row <= bottom)
    .map(({ cells }) => cells.find(({ column }) => column === left));
}

function textsIn(sheet: SheetPlan, area: Area): readonly unknown[] {
  return cellsIn(sheet, area).map((cell) => cell && valueOf(cell.content));
}

function valueFor(chart: ChartPlan | undefined, name: string): string | undefined {
  const row = chart?.categories.texts.indexOf(name) ?? -1;
  return row < 0 ? undefined : decimalsOf(chart, 0)[row];
}

function decimalsOf(chart: ChartPlan | undefined, series: number): readonly string[] {
  const values = chart?.series[series]?.values ?? [];
  return values.map((value) => (value ? toDecimalText(value) : ''));
}
