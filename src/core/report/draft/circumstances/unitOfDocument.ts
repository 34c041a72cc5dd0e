import type { BookFigures } from '../bookFigures';
import { findNames } from '../subjects/phraseIndex';
import { wordsOf } from '../text/words';

interface HeadLine {
  readonly text: string;
  /** Of a paragraph in a table. */
  readonly cell?: unknown;
}

/**
 * The one district, commune or firm whose report a draft is, by its letterhead and title: "UBND
 * HUYỆN ĐÔNG KỲ", "Công tác thông tin và truyền thông huyện Đông Kỳ năm 2023". What stands below is
 * about it unless it says otherwise.
 */
export function unitOfDocument(
  lines: readonly HeadLine[],
  { unitNames, units }: BookFigures,
): string | undefined {
  const named = headOf(lines)
    .filter((text) => !OF_ANOTHER.test(text))
    .flatMap((text) => findNames(unitNames, wordsOf(text)))
    .map(({ codes: [code = ''] }) => code);
  const [unit, ...others] = new Set(named);
  const kind = units.find(({ code }) => code === unit)?.kind;
  return others.length === 0 && kind !== undefined && REPORTS_OF_ITSELF.test(kind)
    ? unit
    : undefined;
}

/**
 * The figures as the report of one district or commune speaks of them: what is "của huyện", "toàn huyện" there
 * is what is "của tỉnh" in the report of a province.
 */
export function asToldBy(unit: string | undefined, figures: BookFigures): BookFigures {
  const one = figures.units.find(({ code, kind }) => code === unit && IS_PLACE.test(kind));
  if (!one) return figures;
  const own = wordsOf(one.name).map(({ text }) => text);
  return { ...figures, placeWords: new Set([...figures.placeWords, ...own]) };
}

const IS_PLACE = /^(?:DISTRICT|COMMUNE)$/u;

/** The lines above the first sentence, item or table. */
function headOf(lines: readonly HeadLine[]): readonly string[] {
  const texts = lines.slice(0, LONGEST_HEAD);
  const end = texts.findIndex(({ text, cell }) => cell !== undefined || TEXT.test(text));
  return (end < 0 ? texts : texts.slice(0, end)).map(({ text }) => text);
}

const LONGEST_HEAD = 15;
const TEXT = /[.;:]\s*$|^\s*(?:[-–+•*]|\d{1,2}[.)]|[IVX]{1,4}[.)]|[a-zđ][.)])\s|^.{200}/u;

/** "Đông Kỳ, ngày 30 tháng 11", "Kính gửi: UBND huyện …": where it was signed and to whom it goes. */
const OF_ANOTHER = /,\s*ngày(?!\p{L})|^\s*(?:kính gửi|nơi nhận)/iu;

/** Departments and the press write of the whole province. */
const REPORTS_OF_ITSELF = /^(?:DISTRICT|COMMUNE|ENT_.+)$/u;
