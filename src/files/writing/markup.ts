/** How every part of the file begins. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NAMESPACES = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packageRelationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  extendedProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  customProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  propertyTypes: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wordDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  dublinCore: 'http://purl.org/dc/elements/1.1/',
} as const;

/** A part's relationships, numbered rId1, rId2 … in the order given. */
export function relationshipsXml(targets: readonly [type: string, target: string][]): string {
  const relationships = targets.map(
    ([type, target], position) =>
      `<Relationship Id="rId${position + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${NAMESPACES.packageRelationships}">${relationships.join('')}</Relationships>`;
}
