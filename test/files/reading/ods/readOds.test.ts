import assert from 'node:assert/strict';
import { handmadeOds, odsContentXml, odsTable } from '../../handmadeOds';
import { cellsOf, contents, fixture, opened, refusalOf } from '../../snapshots';

describe('a cell of an OpenDocument sheet', () => {
  const CELLS: readonly { name: string; cell: string; says: unknown }[] = [
    {
      name: 'a number',
      cell: '<table:table-cell office:value-type="float" office:value="742.67"><text:p>742,67</text:p></table:table-cell>',
      says: 742.67,
    },
    {
      name: 'a percentage',
      cell: '<table:table-cell office:value-type="percentage" office:value="0.8567"><text:p>85,67%</text:p></table:table-cell>',
      says: 0.8567,
    },
    {
      name: 'a date',
      cell: '<table:table-cell office:value-type="date" office:date-value="2022-12-31"><text:p>31/12/22</text:p></table:table-cell>',
      says: 'serial 44926',
    },
    {
      name: 'a date that is none',
      cell: '<table:table-cell office:value-type="date" office:date-value="2022-99"><text:p>?</text:p></table:table-cell>',
      says: '2022-99',
    },
    {
      name: 'a time',
      cell: '<table:table-cell office:value-type="time" office:time-value="PT06H00M00S"><text:p>6:00</text:p></table:table-cell>',
      says: 'serial 0.25',
    },
    {
      name: 'true',
      cell: '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>',
      says: true,
    },
    {
      name: 'a text',
      cell: '<table:table-cell office:value-type="string"><text:p>Thuê bao</text:p></table:table-cell>',
      says: 'Thuê bao',
    },
    {
      name: 'a text of two lines',
      cell: '<table:table-cell office:value-type="string"><text:p>Năm</text:p><text:p>2022</text:p></table:table-cell>',
      says: 'Năm\n2022',
    },
    {
      name: 'spaces, tabs and breaks',
      cell: '<table:table-cell office:value-type="string"><text:p><text:s text:c="3"/>a<text:tab/>b\n   c<text:line-break/>d<text:s/></text:p></table:table-cell>',
      says: '   a\tb c\nd ',
    },
    {
      name: 'a text in pieces',
      cell: '<table:table-cell office:value-type="string"><text:p>Sở <text:span>TT<text:span>&amp;</text:span></text:span>TT</text:p></table:table-cell>',
      says: 'Sở TT&TT',
    },
    {
      name: 'a text without its comment',
      cell: '<table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>a</text:p></table:table-cell>',
      says: 'a',
    },
    {
      name: 'a text that is only an attribute',
      cell: '<table:table-cell office:value-type="string" office:string-value="a"/>',
      says: 'a',
    },
    {
      name: 'a text without a type',
      cell: '<table:table-cell><text:p>a</text:p></table:table-cell>',
      says: 'a',
    },
    {
      name: 'an error',
      cell: '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      says: 'error #DIV/0!',
    },
    {
      name: 'an error without its mark',
      cell: '<table:table-cell table:formula="of:=foo()" office:value-type="string"><text:p>Err:508</text:p></table:table-cell>',
      says: 'error Err:508',
    },
    {
      name: 'an error that somebody typed',
      cell: '<table:table-cell office:value-type="string"><text:p>#N/A</text:p></table:table-cell>',
      says: '#N/A',
    },
    {
      name: 'a formula without a result',
      cell: '<table:table-cell table:formula="of:=[.B1]"/>',
      says: 'uncalculated',
    },
    {
      name: 'a formula with an empty text',
      cell: '<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string"/>',
      says: '',
    },
    {
      name: 'a billion spaces as far as a cell reaches',
      cell: '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="900000000"/></text:p></table:table-cell>',
      says: `a${' '.repeat(32_766)}`,
    },
    { name: 'nothing', cell: '<table:table-cell/>', says: undefined },
  ];
  for (const { name, cell, says } of CELLS) {
    it(`says ${name}`, () => {
      const row = `<table:table-row>${cell}${number(7)}</table:table-row>`;
      const workbook = opened(handmadeOds({ content: odsContentXml(odsTable(row)) }), 'a.ods');
      assert.deepEqual(contents(workbook), { ...(says !== undefined && { A1: says }), B1: 7 });
    });
  }

  it('keeps its formula and says what kind of number it is', () => {
    const row =
      '<table:table-row><table:table-cell table:formula="of:=SUM([.B1:.B2])" office:value-type="float" office:value="3"/>' +
      '<table:table-cell office:value-type="percentage" office:value="0.5"/>' +
      '<table:table-cell office:value-type="currency" office:currency="VND" office:value="5"/></table:table-row>';
    const cells = cellsOf(opened(handmadeOds({ content: odsContentXml(odsTable(row)) })));
    assert.deepEqual(
      [...cells.values()],
      [
        { row: 0, column: 0, content: { kind: 'number', value: 3 }, formula: 'SUM([.B1:.B2])' },
        { row: 0, column: 1, content: { kind: 'number', value: 0.5 }, numberFormat: '0%' },
        { row: 0, column: 2, content: { kind: 'number', value: 5 }, numberFormat: '#,##0 [$VND]' },
      ],
    );
  });
});

describe('an OpenDocument sheet', () => {
  it('repeats rows and cells, and stops where nothing follows', () => {
    const rows =
      `<table:table-row table:number-rows-repeated="2">${number(1, 2)}<table:table-cell table:number-columns-repeated="16382"/></table:table-row>` +
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
      `<table:table-row>${number(5)}</table:table-row><table:table-row table:number-rows-repeated="1048571"/>`;
    assert.deepEqual(contents(opened(handmadeOds({ content: odsContentXml(odsTable(rows)) }))), {
      A1: 1,
      B1: 1,
      A2: 1,
      B2: 1,
      A5: 5,
    });
  });

  it('gives merges with the values they cover', () => {
    const rows = `<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="float" office:value="1"/><table:covered-table-cell office:value-type="float" office:value="9"/>${number(2)}</table:table-row>`;
    const workbook = opened(handmadeOds({ content: odsContentXml(odsTable(rows)) }));
    assert.deepEqual(contents(workbook), { A1: 1, B1: 9, C1: 2 });
    assert.deepEqual(workbook.sheets[0]?.merges, [{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it('says which rows, columns and sheets are hidden', () => {
    const hidden =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="16383"/>' +
      `<table:table-header-rows><table:table-row>${number(1)}</table:table-row></table:table-header-rows>` +
      `<table:table-row table:visibility="filter">${number(2, 2)}</table:table-row>`;
    const style =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const { sheets } = opened(
      handmadeOds({
        content: odsContentXml(odsTable(hidden, 'một', 'ta1') + odsTable('', 'hai', 'ta2'), style),
      }),
    );
    assert.deepEqual(
      sheets.map(({ visibility }) => visibility),
      ['visible', 'hidden'],
    );
    assert.deepEqual([...(sheets[0]?.hiddenRows ?? [])], [1]);
    assert.deepEqual([...(sheets[0]?.hiddenColumns ?? [])], [1]);
  });

  it('leaves out copies of other files, tables in cells and tracked changes', () => {
    const own = `<table:table-row><table:table-cell><text:p>a</text:p><draw:frame><table:table><table:table-row>${number(8)}</table:table-row></table:table></draw:frame></table:table-cell></table:table-row>`;
    const linked = `<table:table-source xlink:href="file:///etc/passwd"/><table:table-row>${number(9)}</table:table-row>`;
    const changes = `<table:tracked-changes><table:cell-content-change><table:table-cell/></table:cell-content-change></table:tracked-changes>`;
    const dde = `<table:dde-links><table:dde-link>${odsTable(`<table:table-row>${number(7)}</table:table-row>`, 'DDE')}</table:dde-link></table:dde-links>`;
    const { sheets } = opened(
      handmadeOds({
        content: odsContentXml(changes + odsTable(own) + odsTable(linked, 'ngoài') + dde),
      }),
    );
    assert.deepEqual(
      sheets.map(({ name, rows }) => [name, rows.length]),
      [['Biểu', 1]],
    );
  });

  it('says when it was saved and which properties it has', () => {
    const meta =
      '<office:document-meta><office:meta><dc:date>2022-12-20T08:30:00.123</dc:date><meta:user-defined meta:name="tongket-form">xã</meta:user-defined></office:meta></office:document-meta>';
    const content = odsContentXml(odsTable(`<table:table-row>${number(1)}</table:table-row>`));
    const workbook = opened(handmadeOds({ content, parts: { 'meta.xml': meta } }));
    assert.equal(workbook.modified, '2022-12-20T08:30:00Z');
    assert.deepEqual([...workbook.properties], [['tongket-form', 'xã']]);
  });

  const REFUSED: readonly { name: string; content: string; refusal: object }[] = [
    {
      name: 'cut off',
      content: odsContentXml(odsTable(`<table:table-row>${number(1)}</table:table-row>`)).slice(
        0,
        -60,
      ),
      refusal: { code: 'damaged-part', part: 'content.xml', damage: 'cut-off' },
    },
    {
      name: 'another document',
      content: '<html/>',
      refusal: { code: 'damaged-part', part: 'content.xml', damage: 'ill-formed' },
    },
    {
      name: 'one value repeated over the sheet',
      content: odsContentXml(
        odsTable(
          `<table:table-row table:number-rows-repeated="1048576">${number(1, 1024)}</table:table-row>`,
        ),
      ),
      refusal: { code: 'too-many-cells', limit: 200_000 },
    },
    {
      name: 'one value repeated two billion times',
      content: odsContentXml(
        odsTable(`<table:table-row>${number(1, 2_000_000_000)}</table:table-row>`),
      ),
      refusal: { code: 'too-many-cells', limit: 200_000 },
    },
    {
      name: 'thirty sheets of repeated rows',
      content: odsContentXml(
        odsTable(
          `<table:table-row table:number-rows-repeated="1000000">${number(1)}</table:table-row>`,
        ).repeat(30),
      ),
      refusal: { code: 'too-many-cells', limit: 200_000 },
    },
    {
      name: 'negative repeats',
      content: odsContentXml(
        odsTable(`<table:table-row table:number-rows-repeated="-5">${number(1)}</table:table-row>`),
      ),
      refusal: { code: 'damaged-part', part: 'content.xml', damage: 'ill-formed' },
    },
  ];
  for (const { name, content, refusal } of REFUSED) {
    it(`is refused when it is ${name}`, () => {
      assert.deepEqual(refusalOf(handmadeOds({ content })), refusal);
    });
  }

  it('reads what LibreOffice saved, hidden identity sheet included', () => {
    const { sheets } = opened(fixture('libreoffice.ods'), 'a.ods');
    assert.deepEqual(
      sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ['Biểu 01 & phụ lục', 'visible'],
        ['Ẩn', 'hidden'],
        ['_meta', 'hidden'],
        ['Đồ thị', 'visible'],
        ['Trống', 'visible'],
      ],
    );
  });
});

function number(value: number, repeats = 1): string {
  return `<table:table-cell office:value-type="float" office:value="${value}" table:number-columns-repeated="${repeats}"><text:p>${value}</text:p></table:table-cell>`;
}
