import { arithmeticFaults } from './arithmetic/arithmeticFaults';
import { behindProven } from './behind/behindProven';
import { figureStated } from './book/figureStated';
import type { BookFigures } from './bookFigures';
import type { Circumstances } from './circumstances/circumstances';
import { setsTownBesideUnits } from './circumstances/townsAmongUnits';
import { leadOf } from './claims/lead';
import { isPlacesOfRank } from './claims/placesOfRank';
import { type Before, UNTOLD } from './clause';
import { besideOtherWhole } from './otherWhole';
import { besideNamedWhole } from './otherWholeNamed';
import { withoutOwnChanges } from './ownChanges';
import { besidePartialTotals } from './partialTotals';
import { ranksSaid } from './units/places/ranksSaid';
import { fractionsSaid } from './units/shares/fractionsInWords';
import { readClause, type Reader } from './readClause';
import { slipsIn } from './slips/slipsIn';
import { findNames } from './subjects/phraseIndex';
import type { Subject } from './subjects/subject';
import { sentencesOf } from './text/sentencesOf';
import { type ReadText, wholeSentences } from './text/wholeSentence';
import { wordsOf } from './text/words';
import { besideUnits } from './units/saidOfUnits';
import type { Verdict } from './verdict';

interface ReadParagraph {
  readonly verdicts: readonly Verdict[];
  /** What it had said of where and when at its end. */
  readonly said: Circumstances;
  /** What it announces, where it ends with a colon. */
  readonly announced: Subject;
  /** Its sentences, as the items below it go on from them. */
  readonly sentences: readonly ReadText[];
}

/** A paragraph read sentence by sentence, below what the headings above it have said. */
export function readParagraph(text: string, above: Circumstances, reader: Reader): ReadParagraph {
  const paragraph: ReadText[] = [];
  /** What was said of where and when before each of its sentences. */
  const ahead: Circumstances[] = [];
  let said = above;
  let { isOfField } = reader;
  let field: string | undefined;
  let spokenOf: Subject = reader.announced;
  let toldLast: Subject;
  const told = new Set<string>();
  // A paragraph that begins with one unit and tells its figures goes on about it, as below a heading.
  const headed = unitAtHead(text, reader.figures);
  let over = above;
  for (const clauses of sentencesOf(text)) {
    const lead = leadOf(clauses[0] ?? '');
    const placeAhead = said.place;
    const begunWith = said;
    let before: Before = {
      ...UNTOLD,
      said,
      saidHere: over,
      isOfField,
      isOfHeading: reader.isOfHeading,
      field,
      lead,
      setsTownBesideUnits:
        reader.figures !== undefined && setsTownBesideUnits(clauses.join('; '), reader.figures),
      spokenOf:
        (goesOnAbout(clauses[0] ?? '', reader.figures) ? toldLast : undefined) ?? reader.announced,
    };
    const read: ReadText[] = [];
    for (const clause of clauses) {
      const one = readClause(clause, before, reader);
      read.push(one);
      before = one.behind;
    }
    const sentences = wholeSentences(read)
      .map((one) => besidePartialTotals(one, reader.figures))
      .map((one) => besideOtherWhole(one, reader.figures))
      .map((one) => besideNamedWhole(one, reader.figures))
      .map((one) => besideUnits(one, { indicators: told, place: placeAhead }, reader.figures));
    for (const { verdict, indicator } of sentences.flatMap(verdictsOf))
      if (verdict === 'agree' && indicator !== '') told.add(indicator);
    paragraph.push(...sentences);
    ahead.push(...sentences.map(() => begunWith));
    ({ isOfField, field, spokenOf } = before);
    toldLast = isAgreed(spokenOf, read) ? spokenOf : undefined;
    const behind = before.isOfProvince ? { ...before.said, place: '' } : before.said;
    // A report of one district goes back to it, wherever the province was spoken of.
    const tellsOfUnit = sentences
      .flatMap(verdictsOf)
      .some(({ verdict, unit }) => verdict === 'agree' && unit === headed);
    if (headed !== undefined && tellsOfUnit) over = { ...above, place: headed };
    said = behind.place === '' ? { ...behind, place: over.place ?? '' } : behind;
  }
  const held = behindProven([...reader.listed, ...paragraph], reader.figures);
  const verdicts = held
    .slice(reader.listed.length)
    .flatMap((one, at) => statisticsOf(one, reader, ahead[at] ?? above));
  const announced = /:\s*$/u.test(text) ? spokenOf : undefined;
  return { verdicts, said, announced, sentences: paragraph };
}

/** "Trong đó, Viễn thông A …", "Con số này cao hơn năm 2021 …", "So với kế hoạch, tỷ lệ này …": of what the sentence before told. */
const THAT_NUMBER =
  /^[\s–+•*-]*(?:trong (?:số )?đó(?!\p{L})|(?:(?:so với|tuy nhiên|như vậy|theo đó|cùng kỳ|năm)[^.;]{0,40}?,?\s*)?(?:con số|tỷ lệ|kết quả|mức|chỉ số|số lượng|sản lượng)\s+(?:này|đó|trên|nói trên)(?!\p{L}))/iu;

/** "Như vậy đã tăng 12,0%", "So với năm 2021 tăng 8,9%": only what was told last can have. */
const CHANGED_SINCE =
  /^[\s–+•*-]*(?:(?:như vậy|tính ra|theo đó|so với (?:cùng kỳ|năm)[^.;,]{0,20}),?\s+)+(?:đã\s+)?(?:tăng|giảm|gấp|bằng)(?!\p{L})/iu;

/** "Viễn thông A đạt 615,42 tỷ đồng, …": each unit’s share of what was told of all. */
function goesOnAbout(text: string, figures: BookFigures | undefined): boolean {
  return (
    THAT_NUMBER.test(text) || CHANGED_SINCE.test(text) || unitAtHead(text, figures) !== undefined
  );
}

/** The unit whose name a text begins with. */
function unitAtHead(text: string, figures: BookFigures | undefined): string | undefined {
  const [first, ...others] = wordsOf(text.replace(BULLET, ''));
  const [unit] = figures && first ? findNames(figures.unitNames, [first, ...others]) : [];
  const [code, ...more] = unit?.start === first?.start ? (unit?.codes ?? []) : [];
  return more.length === 0 ? code : undefined;
}

const BULLET = /^[\s–+•*-]+/u;

function isAgreed(subject: Subject, read: readonly ReadText[]): boolean {
  const [code, ...others] = subject?.codes ?? [];
  return (
    others.length === 0 &&
    read.some((clause) =>
      clause.read.some(({ verdict }) => verdict.verdict === 'agree' && verdict.indicator === code),
    )
  );
}

function verdictsOf({ read }: ReadText): readonly Verdict[] {
  return read.map(({ verdict }) => verdict);
}

function statisticsOf(
  read: ReadText,
  { line, figures, isOfHeading }: Reader,
  ahead: Circumstances,
): readonly Verdict[] {
  const { sentence, inWords } = ranksSaid(read, line, ahead, figures);
  const { text } = sentence;
  const claims = sentence.read.map(({ claim }) => claim);
  const isFigure = figures && figureStated(figures);
  const held = arithmeticFaults(text, withoutOwnChanges(sentence.read), isFigure);
  const numbers = (isOfHeading ? held : slipsIn(sentence, held, ahead, figures))
    .map((verdict, position) => ({ at: claims[position]?.number.start ?? 0, verdict }))
    .filter((_, position) => !isPlacesOfRank(text, claims, position));
  const fractions = fractionsSaid(sentence, line, ahead, figures);
  const ofFractions = new Set(fractions.map(({ at }) => at));
  return [...numbers.filter(({ at }) => !ofFractions.has(at)), ...inWords, ...fractions]
    .sort((one, other) => one.at - other.at)
    .map(({ verdict }) => verdict);
}
