import { catalogueFingerprint } from '#core/catalogue/catalogueFingerprint';
import { indexCatalogue, type CatalogueIndex } from '#core/catalogue/catalogueIndex';
import type { Indicator } from '#core/catalogue/indicator';
import {
  matchIndicator,
  namesIndicator,
  type IndicatorMatch,
} from '#core/catalogue/matchIndicator';
import { matchUnit, type UnitMatch } from '#core/catalogue/matchUnit';
import { trailingBracket, unitKey, wholeLabelKey } from '#core/catalogue/nameKey';
import type { YearBook } from '#core/catalogue/yearBook';
import type { Rational } from '#core/numbers/rational';
import { measureFitting, type MeasureFitting } from './values/measureFitting';
import { knownPriors } from './knownPriors';
import { remember } from '#core/catalogue/remember';

/**
 * What reading needs to know, prepared once for many files: the book, its catalogue and register
 * as they are looked up, and last year's figures. It remembers labels it has met, and nothing else
 * of the files.
 */
export interface ReadingContext {
  readonly book: YearBook;
  readonly catalogue: CatalogueIndex;
  /** Of the receiver's catalogue; undefined where a file is checked without the receiver's book. */
  readonly fingerprint: string | undefined;
  /** The indicator of a code as written in a code column. */
  readonly indicatorByCode: (text: string) => Indicator | undefined;
  readonly matchLabel: (label: string) => IndicatorMatch;
  /** Whether a text is the name or code of an indicator; cheaper than a match, without proposals. */
  readonly isIndicatorName: (text: string) => boolean;
  readonly matchUnitName: (text: string) => UnitMatch;
  /** Whether a text is the name or code of a unit; cheaper than a match, without proposals. */
  readonly isUnitName: (text: string) => boolean;
  /** Whether a text has no other words than those by which the catalogue calls its fields and indicators. */
  readonly isOfFields: (text: string) => boolean;
  readonly fitMeasure: MeasureFitting;
  /** Last year's known figure, in the indicator's unit. */
  readonly knownPrior: (unit: string, indicator: string) => Rational | undefined;
}

/**
 * As much of a book as reading asks for: of its figures those of last year alone. A book of many
 * years need not be handed to each reading thread as a whole.
 */
export function bookForReading(book: YearBook): YearBook {
  const lastYears = book.knownFigures.filter(({ year }) => year === book.year - 1);
  return { ...book, knownFigures: lastYears, plans: [] };
}

/** The context of a book; made once per reading thread. */
export function readingContext(book: YearBook, isReceivers = true): ReadingContext {
  const catalogue = indexCatalogue(book.indicators);
  const unitNames = namesOfUnits(book);
  const fieldWords = wordsOfFields(book.indicators);
  return {
    book,
    catalogue,
    fingerprint: isReceivers ? catalogueFingerprint(book.indicators) : undefined,
    indicatorByCode: remember((text) => codedIndicator(catalogue, text)),
    matchLabel: (label) => matchIndicator(catalogue, label),
    isIndicatorName: remember((text) => isNameIn(catalogue, text)),
    matchUnitName: remember((text) => matchUnit(book.units, text, book.year)),
    isUnitName: remember((text) => isUnitNameIn(unitNames, text)),
    isOfFields: remember((text) => wordsOf(text).every((word) => fieldWords.has(word))),
    fitMeasure: measureFitting(),
    knownPrior: knownPriors(book),
  };
}

function codedIndicator({ byCode }: CatalogueIndex, text: string): Indicator | undefined {
  return byCode.get(text) ?? byCode.get(text.toUpperCase().replace(/[\s.]/g, ''));
}

function isNameIn(catalogue: CatalogueIndex, text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  if (codedIndicator(catalogue, text)) return true;
  if (namesIndicator(catalogue, text)) return true;
  // A name whose measure does not fit is a name all the same.
  const bracket = trailingBracket(text);
  return bracket !== undefined && namesIndicator(catalogue, bracket.label);
}

/** Longer texts are paragraphs. */
const LONGEST_NAME = 300;

const PLACE = /^(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu) /;

/** Every key under which matchUnit could find a unit; some of them it will still refuse. */
function namesOfUnits({ units }: YearBook): ReadonlySet<string> {
  const names = new Set<string>();
  for (const unit of units) {
    names.add(unit.code);
    for (const name of [unit.name, ...unit.aliases]) {
      const key = unitKey(name);
      names.add(key).add(key.replace(PLACE, ''));
    }
  }
  names.delete('');
  return names;
}

function wordsOfFields(indicators: readonly Indicator[]): ReadonlySet<string> {
  return new Set(indicators.flatMap(({ domain, nameVi }) => wordsOf(`${domain} ${nameVi}`)));
}

function wordsOf(text: string): readonly string[] {
  return wholeLabelKey(text).split(' ');
}

function isUnitNameIn(names: ReadonlySet<string>, text: string): boolean {
  if (text === '' || text.length > LONGEST_NAME) return false;
  if (names.has(text)) return true;
  const key = unitKey(text);
  return names.has(key) || names.has(key.replace(PLACE, ''));
}
