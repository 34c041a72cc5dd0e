import type { SheetSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import { ByteCache } from '../byteCache';
import type { ReadingLimits } from '../readingLimits';
import { CellCount, SheetBuilder, type CellAppearance } from '../sheetBuilder';
import { damagedPart } from '../unreadable';
import type { ZipParts } from '../zip/zipParts';
import type { WorkbookContext } from './cellContent';
import { readCustomProperties, readModified } from './documentProperties';
import {
  readRelationships,
  relationshipsPart,
  targetPart,
  type Relationship,
} from './relationships';
import { NO_SHARED_STRINGS, readSharedStrings } from './sharedStrings';
import { readStyles } from './styles';
import { withoutFalseZeros } from './uncalculated';
import { readWorkbookPart, type NamedSheet, type WorkbookPart } from './workbookPart';
import { readWorksheet } from './worksheet';

/** What one kind of part was parsed to, by its packed bytes: equal bytes are the same part. */
const RELATIONSHIPS = new ByteCache<readonly Relationship[]>(1 << 17);
const WORKBOOKS = new ByteCache<WorkbookPart>(1 << 17);
const STYLES = new ByteCache<readonly CellAppearance[]>(1 << 19);

/** Kinds of sheets that hold no cells of a table: charts, dialogs, macros of Excel 4. */
const CELLLESS = /^(?:chartsheet|dialogsheet|xlMacrosheet|xlIntlMacrosheet)$/i;

/** Reads an .xlsx or .xlsm. Macros are not run, and links to other files are not followed. */
export function readXlsx(zip: ZipParts, file: string, limits: ReadingLimits): WorkbookSnapshot {
  const root = new Relationships(zip, '');
  const workbookName = root.part(/^officeDocument$/) ?? 'xl/workbook.xml';
  const workbook = parsed(zip, workbookName, WORKBOOKS, readWorkbookPart);
  const relationships = new Relationships(zip, workbookName);
  const context: WorkbookContext = {
    strings: sharedStringsOf(zip, relationships),
    styles: stylesOf(zip, relationships),
    is1904: workbook.is1904,
  };
  const count = new CellCount(limits.cells);
  const sheets = workbook.sheets.flatMap((sheet) =>
    readSheet(zip, sheet, relationships, context, count),
  );
  const properties = customPropertiesOf(zip, root);
  const modified = modifiedOf(zip, root);
  return {
    file,
    ...(modified !== undefined && { modified }),
    properties,
    sheets: isCalculated(workbook, count, properties) ? sheets : withoutFalseZeros(sheets),
    warnings: [],
  };
}

/**
 * Some writers put the result 0 into every formula and leave the calculation to Excel. Where a
 * workbook asks to be calculated and holds no other result, its zeros are no results.
 */
function isCalculated(
  { wantsCalculation }: WorkbookPart,
  { zeroFormulas, otherFormulas }: CellCount,
  properties: ReadonlyMap<string, string>,
): boolean {
  return !wantsCalculation || zeroFormulas === 0 || otherFormulas > 0 || properties.has('tongket');
}

function readSheet(
  zip: ZipParts,
  sheet: NamedSheet,
  relationships: Relationships,
  context: WorkbookContext,
  count: CellCount,
): SheetSnapshot[] {
  const relationship = relationships.byId(sheet.relationship);
  if (relationship === undefined) throw damagedPart(sheet.name, 'missing');
  if (CELLLESS.test(relationship.kind)) return [];

  const { part } = relationship;
  const newBuilder = (): SheetBuilder => new SheetBuilder(part, count);
  const builder = readWorksheet(zip.read(part), part, newBuilder, context);
  return [builder.finish(sheet.name, sheet.visibility)];
}

function sharedStringsOf(zip: ZipParts, relationships: Relationships): WorkbookContext['strings'] {
  const part = relationships.part(/^sharedStrings$/);
  return part === undefined ? NO_SHARED_STRINGS : readSharedStrings(zip.read(part), part);
}

function stylesOf(zip: ZipParts, relationships: Relationships): readonly CellAppearance[] {
  const part = relationships.part(/^styles$/);
  return part === undefined ? [] : parsed(zip, part, STYLES, readStyles);
}

function customPropertiesOf(zip: ZipParts, root: Relationships): ReadonlyMap<string, string> {
  const part = root.part(/^custom-?properties$/i);
  return part === undefined
    ? new Map<string, string>()
    : readCustomProperties(zip.read(part), part);
}

function modifiedOf(zip: ZipParts, root: Relationships): string | undefined {
  const part = root.part(/^core-?properties$/i);
  return part === undefined ? undefined : readModified(zip.read(part), part);
}

/** What a part needs of others; '' is the package itself. */
class Relationships {
  private readonly all: readonly Relationship[];

  constructor(
    private readonly zip: ZipParts,
    private readonly from: string,
  ) {
    const name = relationshipsPart(from);
    this.all = zip.has(name) ? parsed(zip, name, RELATIONSHIPS, readRelationships) : [];
  }

  byId(id: string): { readonly kind: string; readonly part: string } | undefined {
    const found = this.all.find((relationship) => relationship.id === id);
    return found && { kind: found.kind, part: targetPart(found.target, this.from) };
  }

  /** The first part of a kind, if it is in the file at all. */
  part(kind: RegExp): string | undefined {
    const found = this.all.find((relationship) => kind.test(relationship.kind));
    const part = found && targetPart(found.target, this.from);
    return part !== undefined && this.zip.has(part) ? part : undefined;
  }
}

/** A part that many files share, parsed once for all that have the same packed bytes. */
function parsed<Value>(
  zip: ZipParts,
  part: string,
  cache: ByteCache<Value>,
  parse: (bytes: Uint8Array, part: string) => Value,
): Value {
  const packed = zip.packed(part);
  return cache.find(packed, 0, packed.length, () => parse(zip.read(part), part));
}
