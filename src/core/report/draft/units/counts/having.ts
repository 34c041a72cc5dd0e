import type { Indicator } from '#core/catalogue/indicator';
import type { Peer } from '../../book/figuresByUnit';
import type { BookFigures } from '../../bookFigures';
import type { Claim } from '../../claim';
import { amountNamed, namedByDeed } from './thingHad';
import { allOfKind } from './unitsOfKind';

/** What a number of units is said to have or not to have. */
export interface Having {
  readonly indicator: Indicator;
  readonly hasIt: boolean;
  /** All units of their kind. */
  readonly units: readonly Peer[];
  /** Of how many, where that is said. */
  readonly ofHowMany: number | undefined;
  /** The names in brackets or behind the number. */
  readonly listed: string;
}

/** What is said of as many units as stand before it. */
export function havingOf(
  text: string,
  number: Claim['number'],
  figures: BookFigures,
): Having | undefined {
  return hadBy(text, number, figures) ?? notDoneBy(text, number, figures);
}

const DISTRICTS = '(?:huyện|quận|thị xã|thành phố)';
const COMMUNES = '(?:xã|phường|thị trấn|đặc khu)';
const HAS = '(?:đều\\s+)?(?:đã\\s+)?(?:có|còn)';
const HAS_NOT = '(?:đều\\s+)?(?:vẫn\\s+)?(?:chưa có|không có|không còn|đã hết)';
const DOES = '(?:đều\\s+)?(?:đã\\s+)?(?:thực hiện|triển khai)';
const DOES_NOT = '(?:vẫn\\s+)?chưa\\s+(?:thực hiện|triển khai)';
const BEHIND = new RegExp(
  `^\\s*(?:/\\s*(?<all>\\d{1,3})\\s*)?(?:(?<district>${DISTRICTS})(?:\\s*[,/]\\s*${DISTRICTS})*|(?<commune>${COMMUNES})(?:\\s*[,/]\\s*${COMMUNES})*)(?!\\p{L})` +
    `\\s*(?<listed>\\([^()\\d]*\\)|\\p{Lu}[^;:.()\\d]*?)?\\s*(?<not>${HAS_NOT}|${DOES_NOT})?(?<has>${HAS}|${DOES})?\\s+(?<what>[^,;:.()\\d]{4,})(?:[,;:.()]|$)`,
  'u',
);

function hadBy(
  text: string,
  { nounAt }: Claim['number'],
  figures: BookFigures,
): Having | undefined {
  const said = BEHIND.exec(text.slice(nounAt))?.groups;
  const verb = said?.['not'] ?? said?.['has'];
  if (!said || verb === undefined || (said['not'] !== undefined && said['has'] !== undefined)) {
    return undefined;
  }
  const kind = said['district'] === undefined ? 'COMMUNE' : 'DISTRICT';
  const isDoing = /(?:thực hiện|triển khai)$/iu.test(verb);
  // Whole districts do nothing that communes are counted for.
  if (isDoing && kind === 'DISTRICT') return undefined;
  const what = isDoing ? `xã thực hiện ${said['what'] ?? ''}` : (said['what'] ?? '');
  const indicator = amountNamed(what, figures);
  const units = indicator && allOfKind(indicator.code, kind, figures);
  if (!indicator || !units) return undefined;
  return {
    indicator,
    hasIt: said['not'] === undefined,
    units,
    ofHowMany: said['all'] === undefined ? undefined : Number(said['all']),
    listed: said['listed'] ?? '',
  };
}

/**
 * "Còn 03 huyện A, B, C chưa thực hiện chỉnh trang cáp", "Số tuyến cáp được chỉnh trang: còn 03 huyện
 * (A, B, C) chưa thực hiện", "còn 03 huyện chưa thực hiện chỉnh trang cáp là A, B, C".
 */
function notDoneBy(
  text: string,
  { start, nounAt }: Claim['number'],
  figures: BookFigures,
): Having | undefined {
  const said = NOT_DONE.exec(text.slice(nounAt))?.groups;
  if (!said) return undefined;
  const what = said['what']?.trim() ?? '';
  const head = /(?:^|[.;]\s*)([^.;:]+):\s*(?:còn\s*)?$/u.exec(text.slice(0, start))?.[1];
  const indicator = what === '' ? head && amountNamed(head, figures) : namedByDeed(what, figures);
  const kind = said['district'] === undefined ? 'COMMUNE' : 'DISTRICT';
  const units = indicator ? allOfKind(indicator.code, kind, figures) : undefined;
  if (!indicator || !units) return undefined;
  const listed = said['listed'] ?? said['behind'] ?? '';
  return { indicator, hasIt: false, units, ofHowMany: undefined, listed };
}

const NOT_DONE = new RegExp(
  `^\\s*(?:(?<district>${DISTRICTS})(?:\\s*[,/]\\s*${DISTRICTS})*|${COMMUNES}(?:\\s*[,/]\\s*${COMMUNES})*)(?!\\p{L})` +
    `\\s*(?<listed>\\([^()\\d]*\\)|\\p{Lu}[^;:.()\\d]*?)?\\s*${DOES_NOT}(?<what>(?:\\s+(?!là\\s)[\\p{Ll},]+)*)` +
    `(?:\\s+là\\s+(?<behind>\\p{Lu}[^;:.()\\d]*|(?:${DISTRICTS}|${COMMUNES})\\s+\\p{Lu}[^;:.()\\d]*))?\\s*(?:[,;:.()]|$)`,
  'u',
);
