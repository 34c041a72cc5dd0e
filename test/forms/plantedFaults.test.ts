import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Indicator, ReporterKind } from '#core/catalogue/indicator';
import type { KnownFigure, YearBook } from '#core/catalogue/yearBook';
import { checkByItself } from '#core/checkByItself';
import { RULES } from '#core/checks/rules';
import { CHECK_WORDS, exceedsWords } from '#core/forms/formChecks';
import { formCell } from '#core/forms/formColumns';
import { COMPLETE, INCOMPLETE } from '#core/forms/formFurniture';
import { makeForms, type Form } from '#core/forms/makeForms';
import { reported } from '#core/numbers/figure';
import { fromDecimalText } from '#core/numbers/decimalText';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { aUnit } from '../core/catalogue/aCatalogue';
import { postalForm, type Typed } from './postalForm';
import { recalculate } from './recalculate';

/** Every template, by a kind that fills it in. */
const TEMPLATES: Readonly<Record<string, ReporterKind>> = {
  'MAU-BC': 'ENT_POST',
  'MAU-VT': 'ENT_TEL',
  'MAU-CN': 'ENT_IT',
  'MAU-XBI': 'ENT_PRINT',
  'MAU-BPT': 'PRESS',
  'MAU-HUYEN': 'DISTRICT',
  'MAU-XA': 'COMMUNE',
  'MAU-SO': 'DEPT',
};

const INDICATORS = postalForm().book.indicators;

/** What a unit answers to an indicator, and what it answered last year, in the form's measure. */
interface Level {
  readonly now: number;
  readonly prior: number;
}

/** Hamlets without and with coverage make all 1033 (1013), as the note of the catalogue asks. */
const HAMLETS: ReadonlyMap<string, Level> = new Map([
  ['VT073', { now: 33, prior: 32 }],
  ['VT074', { now: 1000, prior: 981 }],
]);

/** Counts 1.013 → 1.033; tỷ 51,7 → 52.917 triệu; shares 94,1 → 95,3: a year in which little changes. */
function levelOf({ code, nature, unit, decimals }: Indicator): Level {
  const part = HAMLETS.get(code);
  if (part) return part;
  if (nature === 'rank' || nature === 'score') return { now: 7, prior: 9 };
  if (nature === 'ratio') return { now: 95.3, prior: 94.1 };
  if (unit === 'tỷ đồng') return { now: 52_917, prior: 51_700 };
  return decimals === 0 ? { now: 1033, prior: 1013 } : { now: 1033.7, prior: 1013.2 };
}

/** What a kind of fault does to the answer of an indicator; undefined where it does not apply. */
interface Fault {
  readonly name: string;
  readonly plant: (indicator: Indicator, level: Level, form: PlantedForm) => Typed | undefined;
  /** What the form must say beside each planted line. */
  readonly says: (indicator: Indicator, form: PlantedForm) => string;
  readonly explanation?: string;
  /** Whether the lines are sums, over whose formula something is typed. */
  readonly onSums?: true;
}

const isAmount = ({ nature }: Indicator): boolean => nature === 'stock' || nature === 'flow';

/** Things that are counted one by one; a "điểm" may also be a mark, and hours can be halved. */
const COUNTED = /^(?:người|thuê bao|hộ|hồ sơ|văn bản|trạm|tổ|kiện|bưu gửi|thư|doanh nghiệp|đài)$/;

const FAULTS: readonly Fault[] = [
  { name: 'a blank', plant: () => '', says: () => CHECK_WORDS.blank },
  {
    name: 'words for a number',
    plant: () => 'đang cập nhật sau',
    says: () => CHECK_WORDS.notANumber,
  },
  {
    name: 'a value below zero',
    plant: ({ nature }, { now }) => (nature === 'score' ? undefined : -now),
    says: ({ nature }) => (nature === 'ratio' ? CHECK_WORDS.outOfRange : CHECK_WORDS.negative),
  },
  {
    name: 'half of something counted',
    plant: ({ unit }, { now }) => (COUNTED.test(unit) ? now + 0.5 : undefined),
    says: () => CHECK_WORDS.notWhole,
  },
  {
    name: 'a share above 100%',
    plant: ({ nature, unit }) => (nature === 'ratio' && unit === '%' ? 150 : undefined),
    says: () => CHECK_WORDS.outOfRange,
  },
  {
    name: 'a thousandfold',
    plant: (indicator, { now }) => (isAmount(indicator) ? now * 1000 : undefined),
    says: () => CHECK_WORDS.unitSlip,
  },
  {
    name: 'a thousandth',
    plant: (indicator, { prior }) => (indicator.unit === 'tỷ đồng' ? prior / 1000 : undefined),
    says: () => CHECK_WORDS.unitSlip,
  },
  {
    name: 'a growth above the limit that nobody explains',
    plant: (indicator, { prior }) => (isAmount(indicator) ? Math.round(prior * 1.4) : undefined),
    says: () => CHECK_WORDS.unexplained,
  },
  {
    name: 'a fall beyond the limit that nobody explains',
    plant: (indicator, { prior }) => (isAmount(indicator) ? Math.round(prior * 0.6) : undefined),
    says: () => CHECK_WORDS.unexplained,
  },
  {
    name: 'nothing where there was something last year, that nobody explains',
    plant: (indicator) => (isAmount(indicator) ? '-' : undefined),
    says: () => CHECK_WORDS.unexplained,
  },
  {
    name: 'a part above its whole',
    plant: ({ code }, _, { wholeOf }) => {
      const whole = INDICATORS.find((indicator) => indicator.code === wholeOf.get(code));
      return whole && levelOf(whole).now + 1;
    },
    says: ({ code }, { wholeOf }) => exceedsWords(wholeOf.get(code) ?? ''),
  },
  {
    name: 'a total typed over its parts',
    plant: (_, { now }) => now,
    says: () => CHECK_WORDS.partsDiffer,
    onSums: true,
  },
];

interface PlantedForm {
  readonly number: string;
  readonly form: Form;
  readonly book: YearBook;
  /** By the code of a part, the whole that the receiver holds it against. */
  readonly wholeOf: ReadonlyMap<string, string>;
  /** The lines that are filled in, and those that the form adds up. */
  readonly asked: readonly Indicator[];
  readonly sums: readonly Indicator[];
}

/** The wholes of the catalogue's parts that are filled in themselves (domain.md: part of whole, a of b). */
const WHOLES: ReadonlyMap<string, string> = new Map([
  ['BC091', 'BC090'],
  ['BC171', 'BC172'],
  ['NET021', 'NET020'],
  ['VT020', 'VT012'],
  ['CDS051', 'CDS050'],
  ['CDS071', 'CDS050'],
  ['CDS091', 'CDS092'],
  ['CDS081', 'CDS082'],
  ['ATT011', 'ATT010'],
  ['TCS021', 'TCS020'],
  ['VT074', 'TH040'],
  ['VT081', 'TH040'],
  ['CDS121', 'TH040'],
]);

function plantedForm(number: string, kind: ReporterKind): PlantedForm {
  const unit = aUnit({ code: 'U', name: 'Đơn vị (mô phỏng)', kind });
  const { book: plain } = postalForm();
  const knownFigures = INDICATORS.filter(
    ({ aggregation }) => aggregation.form !== 'derived_sum',
  ).map((indicator): KnownFigure => {
    const { prior } = levelOf(indicator);
    const inOwn = indicator.unit === 'tỷ đồng' ? prior / 1000 : prior;
    const value = fromDecimalText(String(inOwn));
    assert.ok(value);
    return {
      unit: 'U',
      indicator: indicator.code,
      year: 2021,
      status: 'A',
      figure: reported(value),
      measure: '',
      source: { file: '', sheet: '', cell: '' },
    };
  });
  const book: YearBook = { ...plain, units: [unit], knownFigures };
  const [form] = makeForms(book, { money: 'triệu đồng', status: 'E' });
  assert.ok(form);
  const onForm = INDICATORS.filter(({ code }) => form.layout.places.has(code));
  const isSum = ({ aggregation }: Indicator): boolean => aggregation.form === 'derived_sum';
  return {
    number,
    form,
    book,
    asked: onForm.filter((indicator) => !isSum(indicator)),
    sums: onForm.filter(isSum),
    wholeOf: new Map(
      [...WHOLES].filter((pair) => pair.every((code) => form.layout.places.has(code))),
    ),
  };
}

const FORMS = Object.entries(TEMPLATES).map(([number, kind]) => plantedForm(number, kind));

/** One filled form: which lines hold the fault, and all that is typed. */
interface Filled {
  readonly planted: PlantedForm;
  readonly fault: Fault | undefined;
  readonly lines: readonly Indicator[];
  readonly cells: Readonly<Record<string, Typed>>;
}

/** A right form, and for each kind of fault one in which every line that can hold it does. */
function filledForms(planted: PlantedForm): readonly Filled[] {
  const right = filled(planted, undefined, []);
  return [
    right,
    ...FAULTS.flatMap((fault) => {
      const lines = (fault.onSums ? planted.sums : planted.asked).filter(
        (indicator) => fault.plant(indicator, levelOf(indicator), planted) !== undefined,
      );
      return lines.length === 0 ? [] : [filled(planted, fault, lines)];
    }),
  ];
}

function filled(
  planted: PlantedForm,
  fault: Fault | undefined,
  lines: readonly Indicator[],
): Filled {
  const cellOf = (code: string) => formCell('current', planted.form.layout.places.get(code) ?? -1);
  const typed = new Map<string, Typed>(
    planted.asked.map((indicator) => [cellOf(indicator.code), levelOf(indicator).now]),
  );
  for (const indicator of lines) {
    typed.set(cellOf(indicator.code), fault?.plant(indicator, levelOf(indicator), planted) ?? '');
  }
  const cells = Object.fromEntries([...typed].filter(([, value]) => value !== ''));
  return { planted, fault, lines, cells };
}

const FILLED = FORMS.flatMap(filledForms);

describe('every fault in every line of every template', function () {
  this.timeout(600_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'tongket-planted-'));
  const nameOf = (position: number) => `planted-${position}.xlsx`;
  const snapshots: WorkbookSnapshot[] = [];

  before(() => {
    const pathOf = (name: string) => path.join(folder, name);
    for (const { number, form } of FORMS)
      writeFileSync(pathOf(`${number}.xlsx`), writeWorkbook(form));
    const orders = FILLED.map(({ planted, cells }, position) => ({
      from: pathOf(`${planted.number}.xlsx`),
      to: pathOf(nameOf(position)),
      cells,
    }));
    const python = spawnSync('/usr/bin/python3', [path.join(import.meta.dirname, 'fill_form.py')], {
      input: JSON.stringify(orders),
      encoding: 'utf8',
    });
    assert.equal(python.status, 0, python.stderr);
    const saved = mkdtempSync(pathOf('saved-'));
    recalculate(
      FILLED.map((_, position) => pathOf(nameOf(position))),
      saved,
    );
    FILLED.forEach((_, position) => {
      const opened = openWorkbook(
        readFileSync(path.join(saved, nameOf(position))),
        nameOf(position),
      );
      assert.ok(opened.ok);
      snapshots.push(opened.value);
    });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is tried on the eight templates, and every kind of fault on one of them at least', () => {
    assert.deepEqual(
      FORMS.map(({ number, form }) => [number, form.sheets[0]?.name]),
      Object.keys(TEMPLATES).map((number) => [number, number]),
    );
    const tried = new Set(FILLED.flatMap(({ fault }) => fault ?? []));
    assert.deepEqual(
      FAULTS.filter((fault) => !tried.has(fault)).map(({ name }) => name),
      [],
    );
  });

  FILLED.forEach(({ planted, fault, lines }, position) => {
    const what = fault ? `names ${fault.name}` : 'says that all is there';
    it(`${planted.number} ${what}, in LibreOffice and to the receiver`, () => {
      const snapshot = snapshots[position];
      assert.ok(snapshot);
      const remarks = remarksIn(snapshot, planted.form);
      for (const indicator of lines) {
        assert.equal(remarks[indicator.code], fault?.says(indicator, planted), indicator.code);
      }
      if (!fault) assert.deepEqual(remarks, {});
      const faults = Object.keys(remarks).length;
      assert.equal(textAt(snapshot, 'A7'), faults === 0 ? COMPLETE : `CÒN ${faults} ${INCOMPLETE}`);
      assertReceiverAgrees(planted, snapshot, remarks);
    });
  });
});

/** Rules that compare several lines or units, beyond a formula beside one line. */
const BEYOND_THE_FORM: ReadonlySet<string> = new Set([
  'volume-value-divergence',
  'denominator-mismatch',
  'too-round',
  'same-as-prior',
  'rows-shifted',
]);

/** Beside each line of which the form speaks the receiver raises a rule of that title, and beside no other. */
function assertReceiverAgrees(
  { book }: PlantedForm,
  snapshot: WorkbookSnapshot,
  remarks: Readonly<Record<string, string>>,
): void {
  const found = checkByItself(book, snapshot).filter(
    ({ severity, rule }) => severity !== 'note' && !BEYOND_THE_FORM.has(rule),
  );
  const titles = (code: string) =>
    found
      .filter(({ indicator }) => indicator === code)
      .map(({ rule }) => RULES.find(({ slug }) => slug === rule)?.title.vi ?? rule);
  for (const [code, words] of Object.entries(remarks)) {
    const [title = ''] = words.split(':');
    assert.ok(titles(code).includes(title), `${code} “${words}”: ${titles(code).join(', ')}`);
  }
  assert.deepEqual(
    [...new Set(found.map(({ indicator }) => indicator))].filter((code) => !(code in remarks)),
    [],
  );
}

function remarksIn(snapshot: WorkbookSnapshot, { layout }: Form): Record<string, string> {
  const remarks: Record<string, string> = {};
  for (const [code, row] of layout.places) {
    const said = textAt(snapshot, formCell('check', row));
    if (said !== '') remarks[code] = said;
  }
  return remarks;
}

function textAt({ sheets }: WorkbookSnapshot, address: string): string {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const content = sheets[0]?.rows
    .find((one) => one.row === Number(row) - 1)
    ?.cells.find((cell) => cell.column === letter.charCodeAt(0) - 65)?.content;
  return content?.kind === 'text' ? content.text : '';
}
