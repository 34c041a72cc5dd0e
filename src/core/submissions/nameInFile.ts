import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { tidySpaces } from '#core/numbers/spelling';
import { foldText } from './foldText';
import type { ReadingContext } from './readingContext';

/** What a sheet's or file's name says about the unit: a certain one, or perhaps one. */
export interface NamedByTitle {
  readonly unit: ReportingUnit | undefined;
  readonly proposal: ReportingUnit | undefined;
}

/**
 * The unit whose name or alias a sheet's or file's name is: as it stands, or what is left of it
 * without separators, years, dates, counters and words such as "báo cáo". Never a name inside
 * other words; without diacritics it is only a proposal.
 */
export function unitOfTitle(title: string, context: ReadingContext): NamedByTitle {
  const texts = candidates(title);
  const certain = new Set<ReportingUnit>();
  for (const text of texts) {
    if (!context.isUnitName(text)) continue;
    const match = context.matchUnitName(text);
    if (match.kind === 'match') certain.add(match.unit);
    if (certain.size > 0 && text === texts[0]) break;
  }
  const [unit, ...others] = certain;
  if (unit && others.length === 0) return { unit, proposal: undefined };
  return { unit: undefined, proposal: unit ? undefined : proposed(texts, context) };
}

/** The file's own name, without folders and extension. */
export function baseName(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  return name.replace(/\.(?:xlsx|xlsm|xlsb|xls|ods|csv|txt)$/i, '');
}

/** The whole first, then shorter and shorter pieces. */
function candidates(title: string): readonly string[] {
  const whole = tidySpaces(title);
  const spaced = tidySpaces(whole.replace(/[_+]+/g, ' '));
  const bare = withoutClutter(spaced);
  const pieces = whole
    .split(/_+|\s[-–—]\s|[()[\];,]|(?<=\d)[-.](?=\p{L})|(?<=\p{L})[-.](?=\d)/u)
    .map((piece) => withoutClutter(tidySpaces(piece)));
  return [...new Set([whole, spaced, bare, ...pieces])].filter((text) => /\p{L}/u.test(text));
}

const CLUTTER: ReadonlySet<string> = new Set(
  'bao cao|bc|bieu|mau|so lieu|tong ket|tong hop|nam|gui lai|gui|ban sao|copy|final|chinh thuc|uoc|cua|sheet|phu luc|form|lan|ban|moi|sua|da ky|signed|so|thong ke|cuoi nam|tttt|tt&tt|don vi|v|f|kem theo|bm|pl|ban cuoi'
    .split('|')
    .flatMap((phrase) => [phrase]),
);

/** Takes words that are no part of a name off both ends, phrases of two words first. */
function withoutClutter(text: string): string {
  const words = text
    .replace(/(?<!\d)\d{1,2}[-._/]\d{1,2}[-._/](?:20)?\d\d(?!\d)|(?<!\d)20\d{6}(?!\d)/g, ' ')
    .split(/[\s()[\],;]+|(?<=^|\s)[-–—.]+(?=\s|$)/)
    .filter((word) => word !== '');
  let first = 0;
  let last = words.length;
  for (let taken = 1; taken > 0 && first < last; first += taken) {
    taken = clutterAt(words.slice(first, last), 'start');
  }
  for (let taken = 1; taken > 0 && first < last; last -= taken) {
    taken = clutterAt(words.slice(first, last), 'end');
  }
  return words.slice(first, last).join(' ');
}

function clutterAt(words: readonly string[], end: 'start' | 'end'): number {
  for (const count of [2, 1]) {
    const phrase = (end === 'start' ? words.slice(0, count) : words.slice(-count)).map(foldText);
    if (phrase.length < count) continue;
    const isCounter = count === 1 && /^(?:[-–—.]|#?\d+\.?|v\d+|lan\d+|bc\d*|(?:bc)?20\d\d)$/.test(phrase[0] ?? '');
    if (isCounter || CLUTTER.has(phrase.join(' '))) return count;
  }
  return 0;
}

function proposed(
  texts: readonly string[],
  context: ReadingContext,
): ReportingUnit | undefined {
  for (const text of texts.slice(0, MOST_PROPOSED)) {
    const match = context.matchUnitName(text);
    if (match.kind === 'unknown' && match.proposal) return match.proposal;
  }
  return undefined;
}

/** Likeness is weighed against every unit of the register. */
const MOST_PROPOSED = 3;
