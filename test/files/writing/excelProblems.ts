import { workbookParts } from './workbookParts';

/**
 * What Excel would refuse or repair in a workbook of ours, although the Open XML SDK and
 * LibreOffice accept it (file-notes, section 7). Reads the XML by itself, not through the writer.
 */
export function excelProblems(bytes: Uint8Array): string[] {
  const parts = workbookParts(bytes);
  const workbook = parts.get('xl/workbook.xml') ?? '';
  const styleCount = count(section(parts.get('xl/styles.xml') ?? '', 'cellXfs'), /<xf /g);
  const stringCount = count(parts.get('xl/sharedStrings.xml') ?? '', /<si>/g);
  const problems = [...nameProblems(workbook), ...partProblems(parts)];
  for (const [path, xml] of parts) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    const found = [
      ...orderProblems(xml),
      ...cellProblems(xml, styleCount, stringCount),
      ...mergeProblems(xml),
    ];
    problems.push(...found.map((problem) => `${path}: ${problem}`));
  }
  return problems;
}

/** Functions of Excel 2010 and older that our formulas may use; newer ones need a prefix. */
const KNOWN_FUNCTIONS = new Set(
  'ABS AND AVERAGE COUNT COUNTA COUNTIF COUNTIFS IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LARGE MATCH MAX MEDIAN MIN MOD N NOT OR RANK ROUND ROUNDDOWN ROUNDUP ROW ROWS SIGN SMALL SUM SUMIF SUMIFS SUMPRODUCT SUBTOTAL T TEXT TRIM VALUE VLOOKUP'.split(
    ' ',
  ),
);

const CHILDREN_IN_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing'.split(
    ' ',
  );

function nameProblems(workbook: string): string[] {
  const sheets = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map((match) =>
    unescaped(match[1]),
  );
  const problems: string[] = [];
  for (const name of sheets) {
    if (name.length > 31 || /[[\]:*?/\\]|^'|'$|^$/.test(name)) problems.push(`sheet name ${name}`);
  }
  for (const match of workbook.matchAll(
    /<definedName name="(_xlnm[^"]*)" localSheetId="(\d+)"[^>]*>([^<]*)</g,
  )) {
    const quoted = `'${(sheets[Number(match[2])] ?? '').replace(/'/g, "''")}'!`;
    const reference = unescaped(match[3]);
    const rest = reference.slice(quoted.length);
    const isRange = /^(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+|\$\d+:\$\d+)$/.test(rest);
    if (!reference.startsWith(quoted) || !isRange) problems.push(`name ${match[1]}: ${reference}`);
  }
  return problems;
}

function partProblems(parts: ReadonlyMap<string, string>): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  return [...parts].flatMap(([path, xml]) => {
    const problems: string[] = [];
    if (
      !path.endsWith('.rels') &&
      path !== '[Content_Types].xml' &&
      !types.includes(`"/${path}"`)
    ) {
      problems.push(`${path} has no content type`);
    }
    if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(xml)) problems.push(`${path} holds controls`);
    return problems;
  });
}

function orderProblems(sheet: string): string[] {
  const places = CHILDREN_IN_ORDER.map((name) => sheet.search(new RegExp(`<${name}[ />]`))).filter(
    (place) => place >= 0,
  );
  const isInOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  return isInOrder ? [] : ['elements out of order'];
}

function cellProblems(sheet: string, styleCount: number, stringCount: number): string[] {
  const problems: string[] = [];
  let lastRow = 0;
  for (const [, number, cells = ''] of sheet.matchAll(/<row r="(\d+)"[^>]*>(.*?)<\/row>/gs)) {
    if (Number(number) <= lastRow) problems.push(`row ${number} out of order`);
    lastRow = Number(number);
    let lastColumn = 0;
    for (const [whole, letters = '', row, style, rest = ''] of cells.matchAll(
      /<c r="([A-Z]+)(\d+)" s="(\d+)"(.*?)(?:\/>|<\/c>)/gs,
    )) {
      const column = columnNumber(letters);
      if (row !== number || column <= lastColumn || column > 16_384) problems.push(`cell ${whole}`);
      lastColumn = column;
      if (Number(style) >= styleCount) problems.push(`style of ${whole}`);
      problems.push(...contentProblems(rest, stringCount));
    }
  }
  if (lastRow > 1_048_576) problems.push('too many rows');
  return problems;
}

function contentProblems(rest: string, stringCount: number): string[] {
  const problems: string[] = [];
  const value = /<v>([^<]*)<\/v>/.exec(rest)?.[1];
  if (rest.startsWith(' t="s"') && !(Number(value) < stringCount)) problems.push(`string ${rest}`);
  if (rest.startsWith('>') && (value === undefined || !Number.isFinite(Number(value)))) {
    problems.push(`number ${rest}`);
  }
  const formula = /<f>([^<]*)<\/f>/.exec(rest)?.[1];
  if (formula === undefined) return problems;
  const withoutTexts = unescaped(formula).replace(/"[^"]*"|'[^']*'/g, '');
  const unknown = [...withoutTexts.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].filter(
    (match) => !KNOWN_FUNCTIONS.has(match[1] ?? ''),
  );
  if (unknown.length > 0 || formula.startsWith('=')) problems.push(`formula ${formula}`);
  return problems;
}

function mergeProblems(sheet: string): string[] {
  const seen = new Set<string>();
  return [...sheet.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].flatMap((match) => {
    const [, left = '', top, right = '', bottom] = match;
    const cells = cellsBetween(
      columnNumber(left),
      Number(top),
      columnNumber(right),
      Number(bottom),
    );
    const isTwice = cells.some((cell) => seen.has(cell));
    cells.forEach((cell) => seen.add(cell));
    return cells.length < 2 || isTwice ? [`merge ${match[0]}`] : [];
  });
}

function cellsBetween(left: number, top: number, right: number, bottom: number): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
  }
  return cells;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function section(xml: string, element: string): string {
  return new RegExp(`<${element}[ >].*?</${element}>`, 's').exec(xml)?.[0] ?? '';
}

function count(xml: string, pattern: RegExp): number {
  return xml.match(pattern)?.length ?? 0;
}

function unescaped(xml = ''): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
