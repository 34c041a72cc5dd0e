import type { YearBook } from '#core/catalogue/yearBook';
import { AGENCY, VERSION, WHOLE_PROVINCE } from './sdmxNames';

/** The schema that the message keeps to: SDMX-JSON for structures. */
const SCHEMA = 'https://json.sdmx.org/2.1/sdmx-json-structure-schema.json';

/**
 * figures.sdmx-structure.json: what figures.sdmx.csv is made of, so that it can be read without asking anybody:
 * its dataflow, data structure, concepts and code lists, among them the book's units and indicators.
 */
export function sdmxStructureJson(book: YearBook, prepared: string): string {
  const message = {
    $schema: SCHEMA,
    meta: { id: 'TONGKET_FIGURES', prepared, sender: { id: AGENCY, name: book.department } },
    data: {
      dataflows: [
        {
          ...maintained('FIGURES', 'Số liệu', 'Figures'),
          structure: urn('datastructure.DataStructure', 'FIGURES'),
        },
      ],
      dataStructures: [
        {
          ...maintained('FIGURES', 'Số liệu', 'Figures'),
          dataStructureComponents: components(),
        },
      ],
      conceptSchemes: [
        {
          ...maintained('CONCEPTS', 'Khái niệm', 'Concepts'),
          concepts: CONCEPTS.map(({ id, vi, en }) => named(id, vi, en)),
        },
      ],
      codelists: codelistsOf(book),
    },
  };
  return `${JSON.stringify(message, undefined, 1)}\n`;
}

function codelistsOf({ units, indicators }: YearBook) {
  return [
    codelist('FREQ', 'Kỳ', 'Frequency', [['A', 'Năm', 'Annual']]),
    codelist('REPORTING_UNIT', 'Đơn vị báo cáo', 'Reporting units', [
      [WHOLE_PROVINCE, 'Toàn tỉnh', 'Whole province'],
      ...units.map(({ code, name }) => [code, name, name] as const),
    ]),
    codelist(
      'INDICATOR',
      'Chỉ tiêu',
      'Indicators',
      indicators.map(({ code, nameVi, nameEn }) => [code, nameVi, nameEn || nameVi] as const),
    ),
    codelist('OBS_STATUS', 'Tình trạng số liệu', 'Observation status', STATUSES),
    codelist('MARK', 'Ký hiệu đã ghi', 'Marks written', MARKS),
  ];
}

interface Concept {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly is: 'dimension' | 'time' | 'measure' | 'attribute';
  readonly isCoded?: true;
}

/** In the order of the columns of figures.sdmx.csv. */
const CONCEPTS: readonly Concept[] = [
  { id: 'FREQ', vi: 'Kỳ', en: 'Frequency', is: 'dimension', isCoded: true },
  {
    id: 'REPORTING_UNIT',
    vi: 'Đơn vị báo cáo',
    en: 'Reporting unit',
    is: 'dimension',
    isCoded: true,
  },
  { id: 'INDICATOR', vi: 'Chỉ tiêu', en: 'Indicator', is: 'dimension', isCoded: true },
  { id: 'TIME_PERIOD', vi: 'Năm', en: 'Year', is: 'time' },
  { id: 'OBS_VALUE', vi: 'Giá trị', en: 'Value', is: 'measure' },
  {
    id: 'OBS_STATUS',
    vi: 'Tình trạng số liệu',
    en: 'Observation status',
    is: 'attribute',
    isCoded: true,
  },
  { id: 'MARK', vi: 'Ký hiệu đã ghi', en: 'Mark written', is: 'attribute', isCoded: true },
  { id: 'UNIT_MEASURE', vi: 'Đơn vị tính', en: 'Unit of measure', is: 'attribute' },
  {
    id: 'COVERAGE',
    vi: 'Số đơn vị đã báo cáo trên số đơn vị phải báo cáo',
    en: 'Units that reported of those expected',
    is: 'attribute',
  },
  { id: 'SOURCE_FILE', vi: 'Tệp nguồn', en: 'Source file', is: 'attribute' },
  { id: 'SOURCE_SHEET', vi: 'Trang nguồn', en: 'Source sheet', is: 'attribute' },
  { id: 'SOURCE_CELL', vi: 'Ô nguồn', en: 'Source cell', is: 'attribute' },
];

type Names = readonly (readonly [id: string, vi: string, en: string])[];

/** After the code list CL_OBS_STATUS of SDMX. */
const STATUSES: Names = [
  ['A', 'Chính thức', 'Normal value'],
  ['P', 'Sơ bộ', 'Provisional value'],
  ['E', 'Ước tính', 'Estimated value'],
  [
    'L',
    'Có phát sinh nhưng không thu thập được',
    'Missing value; data exist but were not collected',
  ],
  ['M', 'Không áp dụng', 'Missing value; data cannot exist'],
  ['O', 'Thiếu, không nêu lý do', 'Missing value'],
];

const MARKS: Names = [
  ['none', 'Không phát sinh (-)', 'Nothing occurred (-)'],
  ['missing', 'Không thu thập được (…)', 'Not collected (…)'],
  ['not-applicable', 'Không áp dụng (x)', 'Not applicable (x)'],
  ['blank', 'Ô trống', 'Blank'],
  ['not-submitted', 'Chưa gửi', 'Not submitted'],
];

function components() {
  const of = (part: Concept['is']) => CONCEPTS.filter(({ is }) => is === part);
  const [time] = of('time');
  return {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: of('dimension').map((concept, position) => ({
        ...component(concept),
        position,
      })),
      timeDimension: {
        ...(time ? identity(time) : {}),
        localRepresentation: { format: { dataType: 'GregorianYear' } },
      },
    },
    measureList: {
      id: 'MeasureDescriptor',
      measures: of('measure').map((concept) => ({
        ...identity(concept),
        usage: 'optional',
        localRepresentation: { format: { dataType: 'Decimal' } },
      })),
    },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: of('attribute').map((concept) => ({
        ...component(concept),
        usage: concept.id === 'OBS_STATUS' ? 'mandatory' : 'optional',
        attributeRelationship: { observation: {} },
      })),
    },
  };
}

function component(concept: Concept) {
  const localRepresentation = concept.isCoded
    ? { enumeration: urn('codelist.Codelist', `CL_${concept.id}`) }
    : { format: { dataType: 'String' } };
  return { ...identity(concept), localRepresentation };
}

function identity({ id }: Concept) {
  return { id, conceptIdentity: `${urn('conceptscheme.Concept', 'CONCEPTS')}.${id}` };
}

function codelist(id: string, vi: string, en: string, codes: Names) {
  return { ...maintained(`CL_${id}`, vi, en), codes: codes.map((code) => named(...code)) };
}

function maintained(id: string, vi: string, en: string) {
  return { ...named(id, vi, en), agencyID: AGENCY, version: VERSION };
}

function named(id: string, vi: string, en: string) {
  return { id, name: vi, names: { vi, en } };
}

function urn(what: string, id: string): string {
  return `urn:sdmx:org.sdmx.infomodel.${what}=${AGENCY}:${id}(${VERSION})`;
}
