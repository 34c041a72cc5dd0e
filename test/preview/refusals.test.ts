import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { FakeExcel } from '../excel/fakeExcel';

type Ask = (context: Excel.RequestContext) => void;

/** Excel's own code for what an old Excel does not have. */
const UNKNOWN = 'ApiNotFound';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const cellOf = (context: Excel.RequestContext) => sheetOf(context).getRange('A1');

/** What the add-in does not use, and the embedded workbook does not have. */
const UNSUPPORTED: readonly (readonly [what: string, ask: Ask])[] = [
  ['a table', (context) => void sheetOf(context).tables.add('A1:B2', true)],
  ['the tables of a workbook', (context) => void context.workbook.tables.load('items/name')],
  ['names of the whole workbook', (context) => void context.workbook.names.add('x', '=1')],
  ['a custom XML part', (context) => void context.workbook.customXmlParts.add('<a xmlns="b"/>')],
  ['a setting of the workbook', (context) => void context.workbook.settings.add('a', 'b')],
  ['a property of a sheet', (context) => void sheetOf(context).customProperties.add('a', 'b')],
  ['the author of the document', (context) => void context.workbook.properties.load('author')],
  ['a comment', (context) => void context.workbook.comments.add('Sheet1!A1', 'a')],
  ['a shape', (context) => void sheetOf(context).shapes.load('items/name')],
  ['a pivot table', (context) => void sheetOf(context).pivotTables.load('items/name')],
  ['the styles', (context) => void context.workbook.styles.load('items/name')],
  ['protecting the structure', (context) => context.workbook.protection.protect()],
  ['the decimal sign', (context) => void context.workbook.application.load('decimalSeparator')],
  ['the colour of a tab', (context) => (sheetOf(context).tabColor = '#FF0000')],
  ['texts in the language of the person', (context) => void cellOf(context).load('formulasLocal')],
  ['inserting cells', (context) => void cellOf(context).insert('Down')],
  ['deleting cells', (context) => cellOf(context).delete('Up')],
  [
    'sorting',
    (context) =>
      sheetOf(context)
        .getRange('A1:B9')
        .sort.apply([{ key: 0 }]),
  ],
  ['finding', (context) => void sheetOf(context).findAllOrNullObject('a', {}).load('address')],
  ['copying a few cells', (context) => cellOf(context).copyFrom('B1:B2')],
  ['another function than that of a day', (context) => void context.workbook.functions.sum(1, 2)],
  [
    'a chart of another kind',
    (context) => void sheetOf(context).charts.add('Pie', cellOf(context)),
  ],
  ['a scale of colours', (context) => void cellOf(context).conditionalFormats.add('ColorScale')],
  [
    'a sheet event that is not the selection',
    (context) => {
      context.workbook.worksheets.onActivated.add(() => Promise.resolve());
    },
  ],
];

/** What Excel has and would refuse too, by its own codes. */
const WRONG: readonly (readonly [what: string, code: string, ask: Ask])[] = [
  [
    'a sheet that is not there',
    'ItemNotFound',
    (context) => {
      context.workbook.worksheets.getItem('Biểu 77').load('name');
    },
  ],
  [
    'a name that is not there',
    'ItemNotFound',
    (context) => {
      sheetOf(context).names.getItem('x').load('formula');
    },
  ],
  [
    'a chart that is not there',
    'ItemNotFound',
    (context) => {
      sheetOf(context).charts.getItem('x').load('name');
    },
  ],
  [
    'a property that is not there',
    'ItemNotFound',
    (context) => {
      context.workbook.properties.custom.getItem('x').load('value');
    },
  ],
  [
    'two sheets of one name',
    'ItemAlreadyExists',
    (context) => {
      context.workbook.worksheets.add('Sheet1');
    },
  ],
  [
    'one name twice',
    'ItemAlreadyExists',
    (context) => {
      sheetOf(context).names.add('x', '=1');
      sheetOf(context).names.add('x', '=1');
    },
  ],
  [
    'a name that no sheet may have',
    'InvalidArgument',
    (context) => {
      context.workbook.worksheets.add('Biểu/01');
    },
  ],
  [
    'an address that is none',
    'InvalidArgument',
    (context) => {
      sheetOf(context).getRange('không phải ô').load('address');
    },
  ],
  [
    'a border on no side',
    'InvalidArgument',
    (context) => {
      cellOf(context).format.borders.getItem('Middle' as 'EdgeTop').style = 'Continuous';
    },
  ],
  [
    'a rule of no kind',
    'InvalidArgument',
    (context) => {
      cellOf(context).dataValidation.rule = { custom: { formula: 'A1>0' } };
    },
  ],
  [
    'a highlight without a formula',
    'InvalidArgument',
    (context) => {
      cellOf(context).conditionalFormats.add('Custom').custom.rule.formula = 'A1';
    },
  ],
  [
    'a page that begins where all begin',
    'InvalidArgument',
    (context) => {
      sheetOf(context).horizontalPageBreaks.add('A1');
    },
  ],
  [
    'more cells than Excel gives',
    'InvalidOperation',
    (context) => {
      sheetOf(context).getRange('A1:CV100000').load('values');
    },
  ],
  ['deleting the only sheet', 'InvalidOperation', (context) => sheetOf(context).delete()],
  [
    'hiding the only sheet',
    'InvalidOperation',
    (context) => {
      sheetOf(context).visibility = 'Hidden';
    },
  ],
  [
    'protecting twice',
    'InvalidOperation',
    (context) => {
      sheetOf(context).protection.protect();
      sheetOf(context).protection.protect();
    },
  ],
  [
    'writing into a protected sheet',
    'AccessDenied',
    (context) => {
      sheetOf(context).protection.protect();
      cellOf(context).values = [[1]];
    },
  ],
];

describe('the embedded workbook', () => {
  let excel: FakeExcel;

  beforeEach(() => {
    excel = new FakeExcel();
  });

  afterEach(() => excel.close());

  for (const [what, ask] of UNSUPPORTED) {
    it(`refuses ${what} by name, as it has none`, async () => {
      const { code, message } = await refusalOf(ask);
      assert.equal(code, UNKNOWN);
      assert.match(message, /^The embedded workbook has no .{3,}\.$/);
    });
  }

  for (const [what, code, ask] of WRONG) {
    it(`refuses ${what} with ${code}`, async () => {
      assert.equal((await refusalOf(ask)).code, code);
    });
  }

  it('refuses to add a sheet to a workbook whose structure is protected', async () => {
    excel.book.isStructureProtected = true;
    const { code } = await refusalOf(({ workbook }) => void workbook.worksheets.add('Mới'));
    assert.equal(code, 'AccessDenied');
  });

  it('does what stands before a refused action, and nothing after it', async () => {
    await refusalOf((context) => {
      cellOf(context).values = [[1]];
      void context.workbook.settings.add('a', 'b');
      sheetOf(context).getRange('A2').values = [[2]];
    });
    assert.deepEqual(excel.book.active.cell(0, 0)?.value, { kind: 'number', value: 1 });
    assert.equal(excel.book.active.cell(1, 0), undefined);
  });
});

async function refusalOf(ask: Ask): Promise<{ readonly code: string; readonly message: string }> {
  try {
    await Excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
  } catch (cause) {
    const { code, message } = cause as { readonly code?: string; readonly message?: string };
    return { code: code ?? 'none', message: message ?? '' };
  }
  return { code: 'nothing was refused', message: '' };
}
