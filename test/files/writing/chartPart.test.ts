import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import type { ChartPlan } from '#core/workbook/chartPlan';
import { chartXml } from '#files/writing/chart/chartPart';

function aChart(kind: ChartPlan['kind'], values: readonly number[], series = 1): ChartPlan {
  const cells = { top: 1, bottom: values.length, left: 1, right: 1 };
  return {
    kind,
    title: 'Tỷ lệ hồ sơ trực tuyến',
    position: { top: 0, left: 3, bottom: 20, right: 9 },
    categories: { cells: { ...cells, left: 0, right: 0 }, texts: values.map(String) },
    series: Array.from({ length: series }, (_, at) => ({
      name: { row: 0, column: 1 + at, text: `Năm ${at}` },
      cells,
      values: values.map((value) => rational(value)),
    })),
    categoryTitle: '',
    valueTitle: '%',
    numberFormat: '#,##0.0',
  };
}

const xmlOf = (chart: ChartPlan) => chartXml(chart, { sheet: 'Biểu đồ' });

describe('chartXml', () => {
  it('begins the axis at zero, which lengths and slopes are compared from', () => {
    for (const kind of ['bar', 'column', 'line'] as const) {
      assert.match(xmlOf(aChart(kind, [66, 68])), /<c:min val="0"\/>/);
    }
  });

  it('leaves room below a bar less than zero', () => {
    // A fifth of 67 below −1 is −14,4; in steps of 20.
    assert.match(xmlOf(aChart('bar', [66, -1])), /<c:min val="-20"\/>/);
  });

  it('puts the first name of lying bars at the top and their axis at the foot', () => {
    const xml = xmlOf(aChart('bar', [1, 2]));
    assert.match(
      xml,
      /<c:catAx>.*<c:orientation val="maxMin"\/>.*<c:valAx>.*<c:crosses val="max"\/>/,
    );
  });

  it('tells series apart without colours', () => {
    const bars = xmlOf(aChart('column', [1, 2], 3)).match(/prst="\w+"/g) ?? [];
    assert.equal(new Set(bars).size, 2);
    const lines = xmlOf(aChart('line', [1, 2], 3));
    assert.equal(new Set(lines.match(/<a:prstDash val="\w+"/g)).size, 3);
    assert.equal(new Set(lines.match(/<c:symbol val="\w+"/g)).size, 3);
  });

  it('puts the numbers of two lines on their outer sides, also where the lines cross', () => {
    const [cells, name] = [
      { top: 1, bottom: 2, left: 1, right: 1 },
      { row: 0, column: 1 },
    ];
    const series = [
      [10, 30],
      [11, 20],
    ].map((values, at) => ({
      name: { ...name, text: `Năm ${at}` },
      cells,
      values: values.map((value) => rational(value)),
    }));
    const sides = [
      ...xmlOf({ ...aChart('line', [1, 2]), series }).matchAll(/<c:ser>.*?<\/c:ser>/gu),
    ]
      .map(([one]) => [
        ...one.matchAll(/(?:<c:idx val="(\d)"\/>)?<c:numFmt [^>]*>.*?<c:dLblPos val="(\w)"\/>/gu),
      ])
      .map((labels) => labels.map(([, at = 'else', side]) => `${at} ${side}`));
    // The first is the lower one of the first year, and the higher one of the second.
    assert.deepEqual(sides, [
      ['1 t', 'else b'],
      ['1 b', 'else t'],
    ]);
  });

  it('has a legend only for several series, and no title below a caption', () => {
    assert.doesNotMatch(xmlOf(aChart('bar', [1])), /<c:legend>/);
    assert.match(xmlOf(aChart('bar', [1], 2)), /<c:legend>/);
    const captioned = chartXml(aChart('bar', [1]), { sheet: 'Số liệu', isCaptioned: true });
    assert.doesNotMatch(captioned, /Tỷ lệ hồ sơ trực tuyến/);
    assert.match(captioned, /<c:autoTitleDeleted val="1"\/>/);
  });
});
