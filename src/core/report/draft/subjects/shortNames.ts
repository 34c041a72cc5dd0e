import type { Indicator } from '#core/catalogue/indicator';
import { variantsOf } from './spokenNames';
import { plainWords } from '../text/words';

/** What every field has, and is called alike in all of them once the field is known. */
const COMMON: ReadonlySet<string> = new Set([
  'doanh thu',
  'nộp ngân sách',
  'nộp ngân sách nhà nước',
  'lao động',
]);
/** Words that go with the name of a field. */
const OF_A_FIELD = / (?:dịch vụ|doanh nghiệp|ngành|lĩnh vực|hoạt động)(?= |$)/gu;

/** Indicators by the name that leaves out their field: "doanh thu" for "Doanh thu dịch vụ bưu chính". */
export function indexShortNames(
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>();
  for (const { code, domain, nameVi } of indicators) {
    const fields = domain.split(',').map(plainWords);
    const shorts = [...variantsOf(nameVi)].flatMap((name) => withoutField(name, fields) ?? []);
    for (const short of new Set(shorts)) codes.set(short, [...(codes.get(short) ?? []), code]);
  }
  return codes;
}

function withoutField(name: string, fields: readonly string[]): string | undefined {
  const field = fields.find((one) => one !== '' && ` ${name} `.includes(` ${one} `));
  if (field === undefined) return undefined;
  const short = ` ${name} `.replace(` ${field} `, ' ').replace(OF_A_FIELD, '').trim();
  const bare = short.replace(/^(?:tổng số|số) /u, '');
  return COMMON.has(bare) ? bare : undefined;
}

/** The fields of a catalogue by their names in plain words. */
export function fieldsByName(indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  return new Map(indicators.map(({ domain }) => [plainWords(domain), domain] as const));
}

/** A field that heads a clause, up to its colon: "- Bưu chính: doanh thu đạt …". */
interface FieldHead {
  readonly domain: string;
  readonly end: number;
}

const HEAD =
  /^\s*(?:(?:[-–+*•]|\d{1,2}[.)]|[a-zđ][.)])\s*)?(?:về\s+)?(?:lĩnh vực|hoạt động|dịch vụ|ngành)?\s*([^:;.,\d()]{2,40}?)\s*:/iu;

export function fieldHead(
  clause: string,
  fields: ReadonlyMap<string, string>,
): FieldHead | undefined {
  const match = HEAD.exec(clause);
  const domain = fields.get(plainWords(match?.[1] ?? ''));
  return match && domain !== undefined ? { domain, end: match[0].length } : undefined;
}

const NUMBERED =
  /^[\s#*]*(?:\[[^[\]]{1,20}\]\s*)?(?:[IVX\d]+(?:\.\d+)*[.):–-]?\s|\p{L}[.)]\s)?\s*/u;
const ABOUT_FIELD =
  /^(?:về |kết quả |tình hình |hoạt động |phát triển |lĩnh vực |ngành |dịch vụ )+|[\s:.*]+$/giu;

/** The field that a heading names and nothing else: "II. LĨNH VỰC VIỄN THÔNG". */
export function headingField(
  line: string,
  fields: ReadonlyMap<string, string>,
): string | undefined {
  return fields.get(plainWords(line.replace(NUMBERED, '').replace(ABOUT_FIELD, '')));
}
