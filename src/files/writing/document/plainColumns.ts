/** What stands in one of two columns, of so many twips; it ends with a paragraph, as every cell must. */
export interface PlainColumn {
  readonly width: number;
  readonly content: Iterable<string>;
}

/** Columns without lines, on one page. */
export function* plainColumnsXml(columns: readonly PlainColumn[]): Iterable<string> {
  const line = columns.reduce((sum, { width }) => sum + width, 0);
  yield [
    `<w:tbl><w:tblPr><w:tblW w:w="${line}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    '<w:tr><w:trPr><w:cantSplit/></w:trPr>',
  ].join('');
  for (const { width, content } of columns) {
    yield `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>`;
    yield* content;
    yield '</w:tc>';
  }
  yield '</w:tr></w:tbl>';
}
